// A game: a level's tables, a seed and the turns played so far. Games are never changed; an
// order gives a new one, so that undo and what-if are replays with other orders (rule G1).
import { isChance, warProbability } from './chance.js';
import { createFactTrace, type Fact, playDraw, warFact } from './facts.js';
import { deskAt } from './legality.js';
import { checkOrder, type Order, type OrderRefusal, turnOf } from './order.js';
import { createState, isOver, isWar, step } from './step.js';
import type { State, Tables } from './tables.js';

/** A number that records carry: replays of another number's games may differ. */
export const rulesVersion = 1;

/** Seeds are whole numbers from 0 to this. */
export const highestSeed = 2 ** 31 - 1;

export interface PlayedTurn {
  readonly turn: number;
  readonly order: Order;
  readonly before: State;
  readonly after: State;
  readonly facts: readonly Fact[];
  /** Probability, 0 to 1, that this order would end its turn in war. */
  readonly war: number;
}

export interface Game {
  readonly tables: Tables;
  readonly seed: number;
  readonly turns: readonly PlayedTurn[];
  /** The position now; not to be changed. */
  readonly state: State;
  readonly over: boolean;
  readonly war: boolean;
}

export type Commitment =
  | { readonly kind: 'committed'; readonly game: Game }
  | { readonly kind: 'refused'; readonly refusal: OrderRefusal };

/** The game before its first order. */
export function startGame(tables: Tables, seed: number): Game {
  return { tables, seed, turns: [], state: createState(tables), over: false, war: false };
}

/** Plays a whole turn: the orders desk by desk, reactions, draws, closing. */
export function commitOrder(game: Game, order: Order): Commitment {
  const { tables } = game;
  if (game.over) return { kind: 'refused', refusal: { code: 'closed-desk', desk: '' } };
  const refusal = checkOrder(tables, game.state, order);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const turn = turnOf(tables, game.state);
  const facts: Fact[] = [];
  const state = game.state.slice();
  playOrders(tables, state, order, facts);
  while (isChance(tables, state)) playDraw(tables, state, game.seed, facts);
  const war = isWar(tables, state);
  if (war) facts.push(warFact(tables, state, turn));
  const played: PlayedTurn = {
    turn,
    order,
    before: game.state,
    after: state,
    facts,
    war: warProbability(tables, game.state, order),
  };
  const turns = [...game.turns, played];
  return { kind: 'committed', game: { ...game, turns, state, over: isOver(tables, state), war } };
}

function playOrders(tables: Tables, state: State, order: Order, facts: Fact[]): void {
  const turn = turnOf(tables, state);
  const trace = createFactTrace(tables, facts);
  let desk = deskAt(tables, state);
  while (desk !== undefined && turnOf(tables, state) === turn) {
    const stance = order[desk.id];
    step(
      tables,
      state,
      desk.stances.findIndex((one) => one.id === stance),
      trace,
    );
    desk = deskAt(tables, state);
  }
}

/** The same game with only its first `turns` turns. */
export function rewindGame(game: Game, turns: number): Game {
  const kept = game.turns.slice(0, turns);
  const state = kept.at(-1)?.after ?? game.turns[0]?.before ?? game.state;
  const { tables } = game;
  return { ...game, turns: kept, state, over: isOver(tables, state), war: isWar(tables, state) };
}
