// Puts the class's choices into the draft, through the same door as a player's own.
import { type OptionView, planView, type Session } from '../../session/index.js';
import { leadersOf, type Votes } from './votes.js';

export interface Taken {
  /** Desks that now have their leading stance. */
  readonly count: number;
  /** Leading stances that cannot go out as things stand. */
  readonly refused: readonly OptionView[];
}

/**
 * A desk without one leading stance stays as it is. One choice can make room for another, whatever the order of
 * the desks: it is tried until nothing more fits.
 */
export function takeLeaders(session: Session, votes: Votes): Taken {
  let waiting = waitingIn(session, votes);
  let before = Infinity;
  while (waiting.length < before) {
    before = waiting.length;
    for (const { desk, option } of waiting) session.actions.choose(desk, option.stance);
    waiting = waitingIn(session, votes);
  }
  const led = desksOf(session).filter((desk) => leadersOf(desk, votes).length === 1);
  return { count: led.length - waiting.length, refused: waiting.map(({ option }) => option) };
}

interface Waiting {
  readonly desk: string;
  readonly option: OptionView;
}

/** Leading stances that are not chosen yet. */
function waitingIn(session: Session, votes: Votes): readonly Waiting[] {
  return desksOf(session).flatMap((desk) => {
    const [option, second] = leadersOf(desk, votes);
    if (option === undefined || second !== undefined) return [];
    if (desk.isChosen && option.selected && desk.problem === undefined) return [];
    return [{ desk: desk.id, option }];
  });
}

function desksOf(session: Session) {
  return planView(session.getState())?.groups.flatMap((group) => group.desks) ?? [];
}
