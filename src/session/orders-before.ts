// The orders of the turns before a given one, so that a level can be tried out from its middle: standing
// aside everywhere, or what the record did where that is legal.
import {
  commitOrder,
  compileLevel,
  formatOrder,
  holdPolicy,
  type Level,
  policyOrder,
  recordPolicy,
  startGame,
} from '../rules/index.js';

/** Ways to fill the turns before. */
export const waysBefore = ['hold', 'record'] as const;
export type WayBefore = (typeof waysBefore)[number];

export interface TurnsBefore {
  readonly level: Level;
  /** The turn to begin at, from 1. Fewer orders come back where the game is over before. */
  readonly turn: number;
  readonly way: WayBefore;
  readonly seed: number;
}

/** One-line orders, turn by turn. None for a level that the rules refuse. */
export function ordersBefore({ level, turn, way, seed }: TurnsBefore): readonly string[] {
  const compiled = compileLevel(level);
  if (compiled.kind === 'refused') return [];
  const policy = way === 'hold' ? holdPolicy : recordPolicy;
  const orders: string[] = [];
  let game = startGame(compiled.tables, seed);
  while (orders.length < turn - 1 && !game.over) {
    const order = policyOrder(game.tables, game.state, policy, seed);
    const committed = commitOrder(game, order);
    if (committed.kind === 'refused') throw new Error('a policy gave an order that is not legal');
    // A game that ends before its turn has nothing left to try out.
    if (committed.game.over) break;
    orders.push(formatOrder(game.tables, order));
    game = committed.game;
  }
  return orders;
}
