// Draws at a chance node: their odds in a position, the one that a seed gives, and the exact
// probability of war that an order carries within its turn (rules L1–L3, W2).
import { rollFor } from './draw.js';
import { deskAt } from './legality.js';
import type { Order } from './order.js';
import { eventHappens, isWar, step } from './step.js';
import { at, nodeKinds, readPhrase, type State, type Tables } from './tables.js';

/** Whether the position waits for a draw. */
export function isChance(tables: Tables, state: State): boolean {
  return tables.nodeKind[at(state, 0)] === nodeKinds.chance;
}

/** How many outcomes the draw has. */
export function outcomeCount(tables: Tables, state: State): number {
  const node = at(state, 0);
  return at(tables.nodeEnd, node) - at(tables.nodeStart, node);
}

/**
 * The odds of an outcome in whole percent; all sum to 100. Where the event does not happen in
 * this position the first outcome has 100 and nothing follows from it.
 */
export function oddsOf(tables: Tables, state: State, outcome: number): number {
  if (!eventHappens(tables, state)) return outcome === 0 ? 100 : 0;
  const start = at(tables.nodeStart, at(state, 0));
  const phrase = at(tables.outcomeOdds, start + outcome);
  if (phrase >= 0) return readPhrase(tables, state, phrase);
  let rest = 100;
  for (let other = start; other < start + outcome; other += 1) {
    rest -= readPhrase(tables, state, at(tables.outcomeOdds, other));
  }
  return rest;
}

/** The throw of 0 to 99 that a seed gives for the draw, whatever was ordered before. */
export function rollAt(tables: Tables, state: State, seed: number): number {
  const node = at(state, 0);
  const event = at(tables.eventHash, at(tables.nodeIndex, node));
  return rollFor(seed, at(tables.nodeTurn, node), event);
}

/** The outcome that the seed gives: the first whose odds, added up, exceed the throw. */
export function drawOutcome(tables: Tables, state: State, seed: number): number {
  let left = rollAt(tables, state, seed);
  const last = outcomeCount(tables, state) - 1;
  for (let outcome = 0; outcome < last; outcome += 1) {
    left -= oddsOf(tables, state, outcome);
    if (left < 0) return outcome;
  }
  return last;
}

/** The position after all desks of the turn have had their orders; the order must be legal. */
export function afterOrders(tables: Tables, state: State, order: Order): State {
  const next = state.slice();
  const turn = at(tables.nodeTurn, at(next, 0));
  let desk = deskAt(tables, next);
  while (desk !== undefined && at(tables.nodeTurn, at(next, 0)) === turn) {
    const stance = order[desk.id];
    step(
      tables,
      next,
      desk.stances.findIndex((one) => one.id === stance),
    );
    desk = deskAt(tables, next);
  }
  return next;
}

/** The probability, 0 to 1, that the turn of this order ends in the catastrophe (rule W2). */
export function warProbability(tables: Tables, state: State, order: Order): number {
  return warFrom(tables, afterOrders(tables, state, order));
}

function warFrom(tables: Tables, state: State): number {
  if (isWar(tables, state)) return 1;
  if (!isChance(tables, state)) return 0;
  let total = 0;
  for (let outcome = 0; outcome < outcomeCount(tables, state); outcome += 1) {
    const odds = oddsOf(tables, state, outcome);
    if (odds === 0) continue;
    const next = state.slice();
    step(tables, next, outcome);
    total += (odds / 100) * warFrom(tables, next);
  }
  return total;
}
