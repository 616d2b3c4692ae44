// The best move in a state, given what is banked.
import { at } from '../rules/index.js';
import { type Graph, moveOf, rewardOf } from './graph.js';
import { isBetter } from './lines.js';
import { outcomeFrom, peaceFrom, type Values } from './values.js';

/** What a move is worth, with best play after it: the whole expected outcome in tenths. */
export function valueOfEdge(graph: Graph, values: Values, edge: number, banked: number): number {
  return outcomeFrom(values, at(graph.target, edge), banked + rewardOn(graph, values, edge));
}

/** What an edge adds to what is banked, in tenths. */
export function rewardOn(graph: Graph, values: Values, edge: number): number {
  return values.rewards[rewardOf(at(graph.label, edge))] ?? 0;
}

/**
 * The edge of the best move at a decision: of moves equally good the one with less risk of the
 * catastrophe, then the first on the menu.
 */
export function bestEdge(graph: Graph, values: Values, state: number, banked: number): number {
  let best = -1;
  let bestValue = -Infinity;
  let bestPeace = -1;
  const end = at(graph.firstEdge, state + 1);
  for (let edge = at(graph.firstEdge, state); edge < end; edge += 1) {
    const after = banked + rewardOn(graph, values, edge);
    const value = outcomeFrom(values, at(graph.target, edge), after);
    const peace = peaceFrom(values, at(graph.target, edge), after);
    if (!isBetter(value, peace, bestValue, bestPeace)) continue;
    best = edge;
    bestValue = value;
    bestPeace = peace;
  }
  return best;
}

/** The edge of a move in a state; −1 where the move is not legal or has no odds. */
export function edgeOf(graph: Graph, state: number, move: number): number {
  const end = at(graph.firstEdge, state + 1);
  for (let edge = at(graph.firstEdge, state); edge < end; edge += 1) {
    if (moveOf(at(graph.label, edge)) === move) return edge;
  }
  return -1;
}
