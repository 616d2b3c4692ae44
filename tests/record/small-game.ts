// Games of the small level for tests of the record.
import { createRecord, type GameRecord } from '../../src/record/index.js';
import {
  commitOrder,
  compileSound,
  type Game,
  legalOrders,
  mixBits,
  startGame,
} from '../../src/rules/index.js';
import { smallLevel } from '../session/small-level.js';

export const known = smallLevel();
const tables = compileSound(known.level);

/** A game of at most three turns whose orders hang on `choice`. */
export function anyGame(seed: number, choice: number, turns = 3): Game {
  let game = startGame(tables, seed);
  while (!game.over && game.turns.length < turns) {
    const orders = legalOrders(tables, game.state);
    const order = orders[mixBits(choice, game.turns.length, 0) % orders.length] ?? {};
    const committed = commitOrder(game, order);
    if (committed.kind === 'refused') throw new Error('a legal order was refused');
    game = committed.game;
  }
  return game;
}

export function recordOf(game: Game): GameRecord {
  return createRecord({
    game,
    fingerprint: known.fingerprint,
    assumptions: {},
    bets: game.turns.map(({ turn }) => ({ turn, event: 'storm', likelihood: 10 * turn })),
    reflections: { why: 'To see.' },
    ...(game.over ? { ended: 'over' as const } : {}),
  });
}
