// Two orders of one turn side by side: what each brings in this turn, what it leaves for later, and
// what it risks; expected over the draws of the turn.
import {
  afterOrders,
  at,
  isChance,
  isWar,
  type Order,
  oddsOf,
  outcomeCount,
  type State,
  step,
  type Tables,
} from '../rules/index.js';
import { prospectOf, type Solution } from './solve.js';

export interface OrderProspect {
  /** The expected outcome of the game with best play afterwards, in points. */
  readonly value: number;
  /** Expected change of each interest within the turn, in points; 0 where a war takes all back. */
  readonly interests: readonly { readonly id: string; readonly points: number }[];
  /** All of those together. */
  readonly now: number;
  /** What the position after the turn is expected to bring, beyond what is banked by then. */
  readonly later: number;
  /** Probability of war within the turn, and from here to the end under best play, 0 to 1. */
  readonly warNow: number;
  readonly war: number;
  /** Expected value of each track and budget after the turn, where no war comes in it. */
  readonly tracks: readonly { readonly id: string; readonly mean: number }[];
}

/** The order must be legal in the position, which stands at the turn's first desk. */
export function prospectOfOrder(solution: Solution, position: State, order: Order): OrderProspect {
  const { tables } = solution;
  const ordered = afterOrders(tables, position, order);
  const ends: End[] = [];
  collectEnds(tables, ordered, 1, ends);
  const calm = ends.filter(({ state }) => !isWar(tables, state));
  const peace = calm.reduce((sum, { probability }) => sum + probability, 0);
  const meanOf = (slot: number): number =>
    calm.reduce((sum, { state, probability }) => sum + probability * at(state, slot), 0);
  const { value, war } = prospectOf(solution, ordered);
  const interests = tables.level.interests.map(({ id }, index) => {
    const slot = tables.interestOffset + index;
    return { id, points: (meanOf(slot) - peace * at(position, slot)) / 10 };
  });
  const now = interests.reduce((sum, { points }) => sum + points, 0);
  const banked = tables.level.interests.reduce(
    (sum, _, index) => sum + meanOf(tables.interestOffset + index) / 10,
    0,
  );
  const tracks = tables.slots.flatMap(({ id, kind }, index) => {
    const mean = meanOf(tables.trackOffset + index) / peace;
    return kind === 'promised' || peace === 0 ? [] : { id, mean };
  });
  return { value, interests, now, later: value - banked, warNow: 1 - peace, war, tracks };
}

interface End {
  readonly state: State;
  readonly probability: number;
}

function collectEnds(tables: Tables, state: State, probability: number, ends: End[]): void {
  if (!isChance(tables, state)) {
    ends.push({ state, probability });
    return;
  }
  for (let outcome = 0; outcome < outcomeCount(tables, state); outcome += 1) {
    const odds = oddsOf(tables, state, outcome);
    if (odds === 0) continue;
    const next = state.slice();
    step(tables, next, outcome);
    collectEnds(tables, next, (probability * odds) / 100, ends);
  }
}
