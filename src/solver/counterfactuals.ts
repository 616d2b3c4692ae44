// For each crisis the one decision that mattered most: with the other stances as they were, which
// better stance toward this crisis would have gained most, in which turn, and what would have followed.
import { afterOrders, type Game, type Order, type PlayedTurn } from '../rules/index.js';
import { type OrderWorth, valueOfOrders } from './orders.js';
import { prospectOf, type Solution } from './solve.js';
import { playWhatIf, type WhatIf } from './what-if.js';

export interface Counterfactual {
  readonly crisis: string;
  readonly turn: number;
  readonly given: Order;
  /** The same order with better stances at the desks of the crisis. */
  readonly better: Order;
  /** Points that it gains in expectation. */
  readonly gain: number;
  /** The rest played as it was, so that every difference follows from the changed order alone. */
  readonly asPlayed: WhatIf;
  /** The rest played best. */
  readonly best: WhatIf;
}

/** A gain below this many points is not worth telling. */
const leastGain = 0.1;

/** One for each crisis in which a better stance was to be had. */
export function findCounterfactuals(solution: Solution, game: Game): readonly Counterfactual[] {
  const turns = game.turns.map((played) => ({
    played,
    given: prospectOf(solution, afterOrders(game.tables, played.before, played.order)).value,
    orders: valueOfOrders(solution, played.before),
  }));
  return solution.tables.level.crises.flatMap(({ id }) => {
    const found = turns
      .flatMap((turn) => betterOrder(solution, turn, id) ?? [])
      .toSorted((one, other) => other.gain - one.gain)[0];
    return found === undefined ? [] : tell(solution, game, id, found);
  });
}

interface TurnOrders {
  readonly played: PlayedTurn;
  /** The value of the order that was given. */
  readonly given: number;
  /** All legal orders, the best first. */
  readonly orders: readonly OrderWorth[];
}

interface Better {
  readonly played: PlayedTurn;
  readonly order: Order;
  readonly gain: number;
}

/** The best order that differs only at the desks of the crisis. */
function betterOrder(
  { tables }: Solution,
  { played, given, orders }: TurnOrders,
  crisis: string,
): Better | undefined {
  const desks = tables.level.desks.filter((desk) => desk.crisis !== crisis);
  const best = orders.find(({ order }) => desks.every(({ id }) => order[id] === played.order[id]));
  if (best === undefined || best.value - given < leastGain) return undefined;
  return { played, order: best.order, gain: best.value - given };
}

function tell(solution: Solution, game: Game, crisis: string, found: Better) {
  const { turn, order: given } = found.played;
  const change = { turn, order: found.order };
  const asPlayed = playWhatIf(solution, game, { ...change, rest: 'as-played' });
  const best = playWhatIf(solution, game, { ...change, rest: 'best' });
  if ('refusal' in asPlayed || 'refusal' in best) return [];
  return { crisis, turn, given, better: found.order, gain: found.gain, asPlayed, best };
}
