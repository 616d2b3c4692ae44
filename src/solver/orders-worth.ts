// How many orders of a turn are nearly as good as the best: a turn with a single sound order asks for
// no judgement.
import { at } from '../rules/index.js';
import type { BestCourse } from './best-course.js';
import { rewardOn } from './best-move.js';
import { layerOfState } from './graph.js';
import type { Solution } from './solve.js';
import { outcomeFrom } from './values.js';

export interface OrdersWorth {
  readonly turn: number;
  /** The fewest such orders in any position that best play can meet in this turn; at most `most`. */
  readonly orders: number;
}

/** Orders whose value is at least this share of the best order's. */
const nearlyBest = 0.9;
/** Counting stops here. */
const most = 20;

/** For each turn, over the positions that best play passes through. */
export function ordersWorth(solution: Solution, course: BestCourse): readonly OrdersWorth[] {
  const { tables, graph, values } = solution;
  const fewest = new Map<number, number>();
  const firstNodes = firstDesks(solution);
  let layer = 0;
  for (const { state, banked, edge } of course.passages) {
    while (state >= (graph.layers[layer]?.end ?? Infinity)) layer += 1;
    const node = graph.layers[layer]?.node ?? 0;
    if (edge === undefined || !firstNodes.has(node)) continue;
    const turn = at(tables.nodeTurn, node);
    const enough = nearlyBest * outcomeFrom(values, state, banked);
    const count = countOrders(solution, { target: state, banked, turn, enough, left: most });
    fewest.set(turn, Math.min(fewest.get(turn) ?? most, count));
  }
  return [...fewest].map(([turn, orders]) => ({ turn, orders }));
}

/** The node of the first desk of each turn. */
function firstDesks({ graph, tables }: Solution): ReadonlySet<number> {
  const first = new Map<number, number>();
  for (const { node, isChance } of graph.layers) {
    const turn = at(tables.nodeTurn, node);
    if (!isChance && !first.has(turn)) first.set(turn, node);
  }
  return new Set(first.values());
}

interface Count {
  readonly target: number;
  readonly banked: number;
  readonly turn: number;
  readonly enough: number;
  readonly left: number;
}

function countOrders(solution: Solution, count: Count): number {
  const { graph, values } = solution;
  const { target, banked, turn, enough, left } = count;
  if (outcomeFrom(values, target, banked) < enough) return 0;
  if (!isDeskOf(solution, target, turn)) return 1;
  let found = 0;
  const end = at(graph.firstEdge, target + 1);
  for (let edge = at(graph.firstEdge, target); edge < end && found < left; edge += 1) {
    const reward = rewardOn(graph, values, edge);
    const to = at(graph.target, edge);
    found += countOrders(solution, {
      ...count,
      target: to,
      banked: banked + reward,
      left: left - found,
    });
  }
  return found;
}

function isDeskOf({ graph, tables }: Solution, target: number, turn: number): boolean {
  if (target < 0) return false;
  const { node, isChance } = layerOfState(graph, target);
  return !isChance && at(tables.nodeTurn, node) === turn;
}
