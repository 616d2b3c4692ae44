// A played turn put back on the board: its position with another draft in it, as the plan screen has it.
import type { Order } from '../rules/index.js';
import type { PlanView } from './plan.js';
import { planView } from './plan-view.js';
import { playBefore } from './review-view.js';
import type { SessionState } from './state.js';

/** The plan of a played turn with `order` as its draft; nothing for a turn that was not played. */
export function boardView(
  { play }: Pick<SessionState, 'play'>,
  turn: number,
  order: Order,
): PlanView | undefined {
  const given = play?.game.turns[turn - 1]?.order;
  if (play === undefined || given === undefined) return undefined;
  const chosen = Object.keys(order).filter((desk) => order[desk] !== given[desk]);
  const before = playBefore(play, turn);
  return planView({ play: { ...before, draft: { order, chosen }, history: [] } });
}

/** The order that was given in a turn; the draft that a board begins with. */
export function givenOrder({ play }: Pick<SessionState, 'play'>, turn: number): Order {
  return play?.game.turns[turn - 1]?.order ?? {};
}
