// The value of best play by trying everything: every legal whole order of every turn, every draw, down
// to every end, with nothing remembered or left out. Slow, and too simple to be wrong.
import {
  afterOrders,
  createState,
  isChance,
  isLegal,
  isOver,
  isWar,
  legalOrders,
  oddsOf,
  outcomeCount,
  outcomeTenths,
  type Policy,
  type State,
  step,
  type Tables,
} from '../../src/rules/index.js';

/** Expected final outcome in tenths from a position, when every order is the best one. */
export function bruteValue(tables: Tables, state: State): number {
  return bruteExpected(tables, state, (end) => outcomeTenths(tables, end));
}

/** The same for any worth of the ends. */
export function bruteExpected(tables: Tables, state: State, worth: (end: State) => number): number {
  if (isOver(tables, state)) return worth(state);
  if (isChance(tables, state)) {
    return averageOver(tables, state, (next) => bruteExpected(tables, next, worth));
  }
  const values = legalOrders(tables, state).map((order) =>
    bruteExpected(tables, afterOrders(tables, state, order), worth),
  );
  return Math.max(...values);
}

export function brutePar(tables: Tables): number {
  return bruteValue(tables, createState(tables)) / 10;
}

export interface Moments {
  readonly mean: number;
  readonly square: number;
  readonly war: number;
}

/** Mean and mean square of the outcome in tenths, and war, when each stance is taken with equal odds. */
export function bruteRandom(tables: Tables, state: State): Moments {
  return bruteCourse(tables, state, (here) => legalStances(tables, here));
}

/** The same when a policy takes the stances. */
export function brutePolicy(tables: Tables, state: State, policy: Policy): Moments {
  return bruteCourse(tables, state, (here) => [policy(tables, here, 0)]);
}

/** `take` gives the stances that are taken in a position, each with equal odds. */
function bruteCourse(
  tables: Tables,
  state: State,
  take: (state: State) => readonly number[],
): Moments {
  if (isOver(tables, state)) {
    const tenths = outcomeTenths(tables, state);
    return { mean: tenths, square: tenths * tenths, war: isWar(tables, state) ? 1 : 0 };
  }
  const moves = isChance(tables, state) ? drawn(tables, state) : taken(take(state));
  const moments = moves.map(({ weight, move }) => ({
    weight,
    ...bruteCourse(tables, stepped(tables, state, move), take),
  }));
  const sum = (pick: (one: Moments) => number): number =>
    moments.reduce((total, one) => total + one.weight * pick(one), 0);
  return {
    mean: sum((one) => one.mean),
    square: sum((one) => one.square),
    war: sum((one) => one.war),
  };
}

function drawn(tables: Tables, state: State) {
  return Array.from({ length: outcomeCount(tables, state) }, (_, move) => ({
    move,
    weight: oddsOf(tables, state, move) / 100,
  })).filter(({ weight }) => weight > 0);
}

function taken(stances: readonly number[]) {
  return stances.map((move) => ({ move, weight: 1 / stances.length }));
}

function legalStances(tables: Tables, state: State): readonly number[] {
  const first = tables.nodeStart[state[0] ?? 0] ?? 0;
  const end = tables.nodeEnd[state[0] ?? 0] ?? 0;
  return Array.from({ length: end - first }, (_, stance) => stance).filter((stance) =>
    isLegal(tables, state, stance),
  );
}

function averageOver(tables: Tables, state: State, worth: (next: State) => number): number {
  let sum = 0;
  for (let outcome = 0; outcome < outcomeCount(tables, state); outcome += 1) {
    const odds = oddsOf(tables, state, outcome);
    if (odds > 0) sum += (odds / 100) * worth(stepped(tables, state, outcome));
  }
  return sum;
}

function stepped(tables: Tables, state: State, move: number): State {
  const next = state.slice();
  step(tables, next, move);
  return next;
}
