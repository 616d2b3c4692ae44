// Where a level leaves nothing to choose or to chance: turns in which every position has one order only,
// and events that can fall in one way only.
import { at } from '../rules/index.js';
import type { Solution } from './solve.js';

/** Numbers of turns, from 1. A turn that play never reaches is among them. */
export function turnsWithoutChoice({ graph, tables }: Solution): readonly number[] {
  const free = new Set<number>();
  for (const layer of graph.layers) {
    const turn = at(tables.nodeTurn, layer.node);
    if (layer.isChance || free.has(turn)) continue;
    for (let state = layer.first; state < layer.end; state += 1) {
      if (at(graph.firstEdge, state + 1) - at(graph.firstEdge, state) < 2) continue;
      free.add(turn);
      break;
    }
  }
  return tables.level.turns.map((_, index) => index + 1).filter((turn) => !free.has(turn));
}

/** Ids of events that never come up, or always fall the same way. */
export function idleEvents({ graph, tables }: Solution): readonly string[] {
  const drawn = new Set<number>();
  for (const layer of graph.layers) {
    const event = at(tables.nodeIndex, layer.node);
    if (!layer.isChance || drawn.has(event)) continue;
    for (let state = layer.first; state < layer.end; state += 1) {
      if (at(graph.firstEdge, state + 1) - at(graph.firstEdge, state) < 2) continue;
      drawn.add(event);
      break;
    }
  }
  return tables.level.events.filter((_, index) => !drawn.has(index)).map(({ id }) => id);
}
