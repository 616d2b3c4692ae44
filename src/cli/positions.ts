// Positions of a game for outside programs: what follows from an order for every draw, by name.
import {
  afterOrders,
  checkOrder,
  createState,
  deskAt,
  drawOutcome,
  eventHappens,
  formatOrder,
  isChance,
  isOver,
  isWar,
  legalOrders,
  nameValue,
  type Order,
  oddsOf,
  outcomeCount,
  outcomeTenths,
  priceOf,
  type State,
  step,
  type Tables,
  turnOf,
} from '../rules/index.js';
import { refusalText } from './messages.js';
import type { OrderLine } from './orders-file.js';

export interface Position {
  /** Every number that a rule can read: budgets, tracks, and points promised (`promised.…`). */
  readonly state: Readonly<Record<string, number>>;
  /** Points gained so far by interest, in tenths. */
  readonly interests: Readonly<Record<string, number>>;
  readonly over: boolean;
  readonly war: boolean;
  /** 0 to 100: the sum of the interests, or 0 in war. */
  readonly outcome: number;
}

export interface GivenDraw {
  readonly event: string;
  readonly outcome: string;
  /** Whole percent. */
  readonly odds: number;
}

export interface Successor extends Position {
  /** 0 to 1: the product of its draws' odds. All successors of an order sum to 1. */
  readonly odds: number;
  readonly draws: readonly GivenDraw[];
  /** For a file of orders: appended to it, `legal` gives this successor's own orders. */
  readonly line: string;
}

export interface LegalOrder {
  readonly order: string;
  /** What the whole order costs, by budget. */
  readonly price: Readonly<Record<string, number>>;
  readonly successors: readonly Successor[];
}

export function positionOf(tables: Tables, state: State): Position {
  const read = (id: string) => [id, nameValue(tables, state, id)] as const;
  return {
    state: Object.fromEntries(tables.slots.map((slot) => read(slot.id))),
    interests: Object.fromEntries(tables.level.interests.map((one) => read(one.id))),
    over: isOver(tables, state),
    war: isWar(tables, state),
    outcome: outcomeTenths(tables, state) / 10,
  };
}

/** Every legal order of the position with all that can follow; empty when the game is over. */
export function legalOrdersOf(tables: Tables, state: State): readonly LegalOrder[] {
  if (isOver(tables, state)) return [];
  return legalOrders(tables, state).map((order) => {
    const text = formatOrder(tables, order);
    const ends = drawsAfter(tables, afterOrders(tables, state, order), []);
    return {
      order: text,
      price: pricesOf(tables, state, order),
      successors: ends.map((end) => successorOf(tables, text, end)),
    };
  });
}

/** What the stances of an order cost together, each at the moment when it goes out. */
function pricesOf(tables: Tables, start: State, order: Order): Readonly<Record<string, number>> {
  const prices = new Map<string, number>();
  const turn = turnOf(tables, start);
  const state = start.slice();
  let desk = deskAt(tables, state);
  while (desk !== undefined && turnOf(tables, state) === turn) {
    const wanted = order[desk.id];
    const stance = desk.stances.findIndex((one) => one.id === wanted);
    for (const { budget, amount } of priceOf(tables, state, stance)) {
      prices.set(budget, (prices.get(budget) ?? 0) + amount);
    }
    step(tables, state, stance);
    desk = deskAt(tables, state);
  }
  return Object.fromEntries(prices);
}

interface End {
  readonly state: State;
  readonly draws: readonly GivenDraw[];
}

/** Every way in which the draws of a turn can fall, from the first of them. */
function drawsAfter(tables: Tables, state: State, draws: readonly GivenDraw[]): readonly End[] {
  if (!isChance(tables, state)) return [{ state, draws }];
  const outcomes = Array.from({ length: outcomeCount(tables, state) }, (_, index) => index);
  return outcomes.flatMap((outcome) => {
    const odds = oddsOf(tables, state, outcome);
    if (odds === 0) return [];
    const next = state.slice();
    step(tables, next, outcome);
    const drawn = eventHappens(tables, state) ? [drawOf(tables, state, outcome)] : [];
    return drawsAfter(tables, next, [...draws, ...drawn]);
  });
}

function drawOf(tables: Tables, state: State, outcome: number): GivenDraw {
  const event = eventAt(tables, state);
  const odds = oddsOf(tables, state, outcome);
  return { event: event?.id ?? '', outcome: event?.outcomes[outcome]?.id ?? '', odds };
}

function eventAt(tables: Tables, state: State) {
  return tables.level.events[tables.nodeIndex[state[0] ?? 0] ?? -1];
}

function successorOf(tables: Tables, order: string, { state, draws }: End): Successor {
  const percents = draws.reduce((product, draw) => product * draw.odds, 1);
  const named = draws.map((draw) => `${draw.event}=${draw.outcome}`).join(' ');
  return {
    odds: percents / 100 ** draws.length,
    draws,
    ...positionOf(tables, state),
    line: `${order} ; ${named}`.trimEnd(),
  };
}

export type PlayedLines =
  | { readonly kind: 'played'; readonly state: State }
  | { readonly kind: 'refused'; readonly line: number; readonly problem: string };

/** Plays lines of orders: draws as they are given, or as the seed gives them. */
export function playLines(tables: Tables, lines: readonly OrderLine[], seed: number): PlayedLines {
  let state = createState(tables);
  for (const line of lines) {
    const problem = lineProblem(tables, state, line);
    if (problem !== undefined) return { kind: 'refused', line: line.line, problem };
    state = afterOrders(tables, state, line.order);
    const drawn = playDraws(tables, state, { seed, draws: line.draws });
    if (drawn !== undefined) return { kind: 'refused', line: line.line, problem: drawn };
  }
  return { kind: 'played', state };
}

function lineProblem(tables: Tables, state: State, line: OrderLine): string | undefined {
  if (isOver(tables, state)) return 'the game is over before this line';
  const refusal = checkOrder(tables, state, line.order);
  return refusal === undefined ? undefined : refusalText(refusal);
}

interface Luck {
  readonly seed: number;
  readonly draws: ReadonlyMap<string, string> | undefined;
}

/** Plays the draws of a turn in place; the answer is what does not fit the given ones. */
function playDraws(tables: Tables, state: State, { seed, draws }: Luck): string | undefined {
  const unused = new Set(draws?.keys());
  while (isChance(tables, state)) {
    const event = eventAt(tables, state);
    const happens = eventHappens(tables, state);
    let outcome = happens ? drawOutcome(tables, state, seed) : 0;
    if (happens && draws !== undefined) {
      const wanted = draws.get(event?.id ?? '');
      outcome = event?.outcomes.findIndex((one) => one.id === wanted) ?? -1;
      if (outcome < 0 || oddsOf(tables, state, outcome) === 0) {
        return `event ${event?.id} happens; ${wanted ?? 'no outcome'} is not one that can come`;
      }
      unused.delete(event?.id ?? '');
    }
    step(tables, state, outcome);
  }
  const [first] = unused;
  return first === undefined ? undefined : `event ${first} does not happen in this turn`;
}
