// From a position of a game to its state in a graph, and back.
import {
  at,
  isChance,
  oddsOf,
  outcomeCount,
  type State,
  step,
  type Tables,
} from '../rules/index.js';
import { type Graph, type Layer, layerOfState } from './graph.js';
import { createKeyIndex, type KeyIndex } from './key-index.js';
import { decodeKey, encodeState, isWithin } from './shape.js';

/** Answers by a graph's layers; the first question at a node costs a pass over its states. */
export interface Finder {
  /**
   * The number of a position's state, or of the state that it passes into where its draw is settled
   * already; −1 where play cannot reach it, and at an end.
   */
  find(position: State): number;
  /** A position that shows a state: what no longer matters in it holds its start, interests 0. */
  positionOf(state: number): State;
}

export function createFinder(graph: Graph): Finder {
  const indices = new Map<number, KeyIndex>();

  function indexOf(layer: Layer): KeyIndex {
    const known = indices.get(layer.node);
    if (known !== undefined) return known;
    const index = createKeyIndex(layer.shape.size);
    for (const key of layer.keys) index.add(key);
    indices.set(layer.node, index);
    return index;
  }

  function findExactly(position: State): number {
    const layer = graph.layers[at(graph.layerOf, at(position, 0))];
    if (layer === undefined || !isWithin(layer.shape, position)) return -1;
    const number = indexOf(layer).find(encodeState(layer.shape, position));
    return number < 0 ? -1 : layer.first + number;
  }

  return {
    find(position) {
      let here = position;
      for (;;) {
        const state = findExactly(here);
        const sure = state < 0 ? sureOutcome(graph.tables, here) : -1;
        if (sure < 0) return state;
        here = here.slice();
        step(graph.tables, here, sure);
      }
    },
    positionOf(state) {
      const layer = layerOfState(graph, state);
      const number = state - layer.first;
      const position = layer.shape.base.slice();
      decodeKey(layer.shape, layer.node, layer.keys[number] ?? 0, position);
      return position;
    },
  };
}

/** The outcome of a draw that can fall in one way only; −1 for other draws and at a decision. */
export function sureOutcome(tables: Tables, position: State): number {
  if (!isChance(tables, position)) return -1;
  for (let outcome = 0; outcome < outcomeCount(tables, position); outcome += 1) {
    if (oddsOf(tables, position, outcome) === 100) return outcome;
  }
  return -1;
}
