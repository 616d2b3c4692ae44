// Turns what a search has found into a graph.
import type { Graph, Layer } from './graph.js';
import { itemsOf, pushItem } from './growing.js';
import type { Search } from './search.js';

/** Leaves out the states that only pass into others, and leads edges past them. */
export function finishGraph(search: Search): Graph {
  const { tables, start } = search;
  const { firstEdge } = search;
  pushItem(firstEdge, search.target.length);
  const numbers = finalNumbers(search);
  const target = itemsOf(search.target);
  for (let edge = 0; edge < target.length; edge += 1) {
    const met = target[edge] ?? 0;
    if (met >= 0) target[edge] = numbers[met] ?? 0;
  }
  const layers = withoutPassing(search);
  const layerOf = new Int32Array(tables.nodeCount).fill(-1);
  layers.forEach((layer, index) => {
    layerOf[layer.node] = index;
  });
  const sizeOf = (layer: Layer): number => (layer.isChance ? 0 : layer.end - layer.first);
  return {
    tables,
    start,
    layers,
    layerOf,
    stateCount: firstEdge.length - 1,
    decisionStateCount: layers.reduce((sum, layer) => sum + sizeOf(layer), 0),
    edgeCount: target.length,
    firstEdge: itemsOf(firstEdge),
    target,
    label: itemsOf(search.label),
    oddsStart: itemsOf(search.oddsStart),
    odds: search.odds,
    rewards: search.playing.rewards,
  };
}

/** By number as met: the state's own number without those that pass, or that of where it passes to. */
function finalNumbers({ passesTo }: Search): Int32Array {
  const numbers = new Int32Array(passesTo.length);
  let kept = 0;
  for (let met = 0; met < numbers.length; met += 1) {
    if ((passesTo.items[met] ?? 0) < 0) numbers[met] = kept++;
  }
  for (let met = numbers.length - 1; met >= 0; met -= 1) {
    const to = passesTo.items[met] ?? 0;
    if (to >= 0) numbers[met] = numbers[to] ?? 0;
  }
  return numbers;
}

function withoutPassing({ layers, passesTo }: Search): readonly Layer[] {
  let kept = 0;
  return layers.map((layer) => {
    const first = kept;
    const keys = layer.keys;
    for (let met = layer.first; met < layer.end; met += 1) {
      if ((passesTo.items[met] ?? 0) >= 0) continue;
      keys[kept - first] = keys[met - layer.first] ?? 0;
      kept += 1;
    }
    return { ...layer, first, end: kept, keys: keys.slice(0, kept - first) };
  });
}
