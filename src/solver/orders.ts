// What each whole order of a turn is worth in a position, and the best one.
import { at, type Order, type Policy, policyOrder, type State, turnOf } from '../rules/index.js';
import { bankedIn } from './banked.js';
import { bestEdge } from './best-move.js';
import { layerOfState, moveOf, rewardOf } from './graph.js';
import type { Solution } from './solve.js';
import { outcomeFrom, peaceFrom } from './values.js';

export interface OrderWorth {
  readonly order: Order;
  /** The expected outcome of the game with this order and best play after it, in points. */
  readonly value: number;
  /** Points given up against the best order; never below 0. */
  readonly regret: number;
  /** The probability of war from here on, 0 to 1. */
  readonly war: number;
}

/**
 * Every legal order from a position at a desk, the best first. At the first desk of a turn these are
 * the turn's whole orders. Cost: some microseconds an order; the flagship has up to some thousands.
 * Throws for positions that play cannot reach.
 */
export function valueOfOrders(solution: Solution, position: State): readonly OrderWorth[] {
  const walk: Walk = {
    solution,
    turn: turnOf(solution.tables, position),
    found: [],
  };
  const state = stateAt(solution, position);
  collect(walk, state, bankedIn(solution.tables, position, solution.values.scale), {});
  const best = Math.max(...walk.found.map(({ value }) => value));
  return walk.found
    .map((one) => ({ ...one, regret: Math.max(0, best - one.value) }))
    .sort((one, other) => one.regret - other.regret);
}

function stateAt(solution: Solution, position: State): number {
  const state = solution.finder.find(position);
  if (state < 0) throw new Error('a position that play cannot reach');
  return state;
}

interface Walk {
  readonly solution: Solution;
  readonly turn: number;
  readonly found: Omit<OrderWorth, 'regret'>[];
}

function collect(walk: Walk, state: number, banked: number, order: Order): void {
  const { graph, values, tables } = walk.solution;
  const layer = state < 0 ? undefined : layerOfState(graph, state);
  const isHere =
    layer !== undefined && !layer.isChance && tables.nodeTurn[layer.node] === walk.turn;
  if (!isHere) {
    const value = outcomeFrom(values, state, banked) / 10;
    walk.found.push({ order, value, war: Math.max(0, 1 - peaceFrom(values, state, banked)) });
    return;
  }
  const desk = tables.level.desks[at(tables.nodeIndex, layer.node)];
  const end = at(graph.firstEdge, state + 1);
  for (let edge = at(graph.firstEdge, state); edge < end; edge += 1) {
    const label = at(graph.label, edge);
    const stance = desk?.stances[moveOf(label)];
    const next = { ...order, [desk?.id ?? '']: stance?.id ?? '' };
    const reward = values.rewards[rewardOf(label)] ?? 0;
    collect(walk, at(graph.target, edge), banked + reward, next);
  }
}

/** The stance of best play at a decision: as a policy, it looks at what is banked too. */
export function createBestPolicy(solution: Solution): Policy {
  const { graph, values } = solution;
  return (tables, position) => {
    const banked = bankedIn(tables, position, values.scale);
    const edge = bestEdge(graph, values, stateAt(solution, position), banked);
    return moveOf(at(graph.label, edge));
  };
}

/** The best order from a position at a desk. */
export function bestOrder(solution: Solution, position: State): Order {
  return policyOrder(solution.tables, position, createBestPolicy(solution), 0);
}
