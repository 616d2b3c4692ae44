// What best play does, told in the level's terms: how its outcomes are spread, what it spends where,
// and which stance it takes last at each desk of a crisis.
import { at, type Desk, openDesks, priceOf } from '../rules/index.js';
import { type BestCourse, drawAll, type Passage } from './best-course.js';
import { layerOfState, moveOf, rewardOf } from './graph.js';
import type { Solution } from './solve.js';

export interface Spread {
  /** Points. */
  readonly mean: number;
  readonly deviation: number;
  /** Probability 0 to 1. */
  readonly war: number;
  /** Each outcome that can come, in points, rising, with its probability. */
  readonly outcomes: readonly { readonly points: number; readonly probability: number }[];
}

/** How outcomes are spread under best play. */
export function spreadOf(course: BestCourse): Spread {
  const outcomes = [...course.outcomes]
    .map(([tenths, probability]) => ({ points: tenths / 10, probability }))
    .sort((one, other) => one.points - other.points);
  const mean = outcomes.reduce((sum, one) => sum + one.points * one.probability, 0);
  const variance = outcomes.reduce(
    (sum, one) => sum + (one.points - mean) ** 2 * one.probability,
    0,
  );
  return { mean, deviation: Math.sqrt(variance), war: course.war, outcomes };
}

/** Expected points of a budget that best play spends on a crisis; desks of none go by their own id. */
export interface Spend {
  readonly crisis: string;
  readonly budget: string;
  readonly points: number;
}

export function spendOf(solution: Solution, course: BestCourse): readonly Spend[] {
  const { tables, finder } = solution;
  const sums = new Map<string, number>();
  for (const order of ordersOf(solution, course)) {
    const desk = deskOf(solution, order.state);
    const position = finder.positionOf(order.state);
    for (const { budget, amount } of priceOf(tables, position, order.move)) {
      const key = `${desk.crisis ?? desk.id} ${budget}`;
      sums.set(key, (sums.get(key) ?? 0) + amount * order.probability);
    }
  }
  return [...sums].map(([key, points]) => {
    const [crisis = '', budget = ''] = key.split(' ');
    return { crisis, budget, points };
  });
}

/** How probable each stance of a desk is in its last turn, under best play, if the game gets there. */
export interface FinalStances {
  readonly crisis: string;
  readonly desk: string;
  readonly turn: number;
  /** The most probable first. */
  readonly stances: readonly { readonly stance: string; readonly probability: number }[];
}

/** For every desk that belongs to a crisis. */
export function finalStances(solution: Solution, course: BestCourse): readonly FinalStances[] {
  const { level } = solution.tables;
  const orders = ordersOf(solution, course);
  return level.desks.flatMap((desk) => {
    if (desk.crisis === undefined) return [];
    const turn = lastTurnOf(solution, desk);
    const stances = stanceShares(solution, { desk, turn }, orders);
    return { crisis: desk.crisis, desk: desk.id, turn, stances };
  });
}

function lastTurnOf({ tables }: Solution, desk: Desk): number {
  let turn = tables.level.turns.length;
  while (turn > 1 && !openDesks(tables, turn).includes(desk)) turn -= 1;
  return turn;
}

interface OrderMade {
  readonly state: number;
  readonly move: number;
  readonly probability: number;
}

/** What is ordered in each state, whatever was banked. */
function ordersOf(solution: Solution, { passages }: BestCourse): readonly OrderMade[] {
  const sums = new Map<number, OrderMade>();
  for (const { state, edge, probability } of passages) {
    if (edge === undefined) continue;
    const move = moveOf(at(solution.graph.label, edge));
    const key = state * 256 + move;
    const before = sums.get(key)?.probability ?? 0;
    sums.set(key, { state, move, probability: before + probability });
  }
  return [...sums.values()];
}

function stanceShares(
  solution: Solution,
  { desk, turn }: { readonly desk: Desk; readonly turn: number },
  orders: readonly OrderMade[],
) {
  const shares = desk.stances.map(() => 0);
  for (const { state, move, probability } of orders) {
    if (turnOfState(solution, state) !== turn || deskOf(solution, state) !== desk) continue;
    shares[move] = (shares[move] ?? 0) + probability;
  }
  const all = shares.reduce((sum, share) => sum + share, 0);
  return desk.stances
    .map((stance, move) => ({ stance: stance.id, probability: (shares[move] ?? 0) / all }))
    .filter(({ probability }) => probability > 0)
    .sort((one, other) => other.probability - one.probability);
}

function nodeOf({ graph }: Solution, state: number): number {
  return layerOfState(graph, state).node;
}

export function turnOfState(solution: Solution, state: number): number {
  return at(solution.tables.nodeTurn, nodeOf(solution, state));
}

export function deskOf(solution: Solution, state: number): Desk {
  const { tables } = solution;
  const desk = tables.level.desks[at(tables.nodeIndex, nodeOf(solution, state))];
  if (desk === undefined) throw new Error('no desk decides here');
  return desk;
}

/** What each interest comes to under best play, in points; war takes them all back. */
export interface InterestMean {
  readonly interest: string;
  readonly weight: number;
  readonly mean: number;
}

/** The mean of each interest, over the games in which no war comes, times their probability. */
export function interestMeans(solution: Solution, course: BestCourse): readonly InterestMean[] {
  const { graph, tables } = solution;
  return tables.level.interests.map(({ id, weight }, index) => {
    const tenths = meanGain(solution, course.passages, index);
    const start = at(graph.start, tables.interestOffset + index);
    return { interest: id, weight, mean: (start + tenths) / 10 };
  });
}

/** Expected change of an interest over the course; what a war takes back is not counted. */
function meanGain(solution: Solution, passages: readonly Passage[], interest: number): number {
  const { graph, values } = solution;
  let sum = 0;
  for (const { state, edge, probability } of passages) {
    if (edge !== undefined) sum += probability * changeOn(graph, edge, interest);
    else {
      drawAll(graph, values, state, (drawn, odds) => {
        sum += probability * odds * changeOn(graph, drawn, interest);
      });
    }
  }
  return sum;
}

function changeOn(graph: Solution['graph'], edge: number, interest: number): number {
  return graph.rewards.changeOf(rewardOf(at(graph.label, edge)), interest);
}
