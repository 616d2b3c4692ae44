// The exact worth of a fixed way to play: its mean outcome, spread and risk of war, over all draws.
// Backed up like best play, with what is drawn and chosen averaged instead of the best taken. Besides a
// plan's p and f a third sum, g, carries the squared gain where no catastrophe comes, which gives the
// variance: E[(B + gain)²] = p·B² + 2·B·f + g.
import { at, type Policy } from '../rules/index.js';
import { bankedAtStart } from './banked.js';
import { drawAll, edgesOf } from './best-course.js';
import { endTarget, type Graph, layerIndexOf, rewardOf, warTarget } from './graph.js';
import type { Ground } from './ground.js';
import type { Values } from './values.js';

/** All in points, the probability of war from 0 to 1. */
export interface PolicyWorth {
  readonly mean: number;
  readonly deviation: number;
  readonly war: number;
}

/** The sums of the states that a course passes through, by their number among these. */
interface Sums {
  readonly p: Float64Array;
  readonly f: Float64Array;
  readonly g: Float64Array;
  readonly numberOf: (state: number) => number;
}

type Weigh = (edge: number, weight: number) => void;
/** Calls `weigh` with each edge that is taken from a state and its probability. */
type Course = (state: number, isChance: boolean, weigh: Weigh) => void;

/** Each legal stance of each desk with equal odds. Cost: one pass over all edges. */
export function worthOfRandom({ graph, values }: Ground): PolicyWorth {
  const layers = graph.layers.map((layer) => ({ layer, states: range(layer.first, layer.end) }));
  const all = { layers, count: graph.stateCount, numberOf: (state: number) => state };
  return worthOf(graph, values, all, (state, isChance, weigh) => {
    if (isChance) return drawAll(graph, values, state, weigh);
    const first = at(graph.firstEdge, state);
    const end = at(graph.firstEdge, state + 1);
    for (let edge = first; edge < end; edge += 1) weigh(edge, 1 / (end - first));
  });
}

/**
 * A policy that looks only at what rules read: legality, prices, tracks that still matter. Cost: grows
 * with the states that it passes through.
 */
export function worthOfPolicy(ground: Ground, policy: Policy): PolicyWorth {
  const { graph, values } = ground;
  const edgeAt = edgesOf(ground, policy);
  const course: Course = (state, isChance, weigh) => {
    if (isChance) drawAll(graph, values, state, weigh);
    else weigh(edgeAt(state), 1);
  };
  return worthOf(graph, values, passed(graph, course), course);
}

interface Passed {
  readonly layers: readonly {
    readonly layer: Graph['layers'][number];
    readonly states: Iterable<number>;
  }[];
  readonly count: number;
  readonly numberOf: (state: number) => number;
}

/** The states that a course passes through, layer by layer, numbered: mostly few of all. */
function passed(graph: Graph, course: Course): Passed {
  const reached = graph.layers.map(() => new Set<number>());
  if (graph.stateCount > 0) reached[layerIndexOf(graph, 0)]?.add(0);
  graph.layers.forEach((layer, index) => {
    for (const state of reached[index] ?? []) {
      course(state, layer.isChance, (edge) => {
        const to = at(graph.target, edge);
        if (to >= 0) reached[layerIndexOf(graph, to)]?.add(to);
      });
    }
  });
  const numbers = new Map<number, number>();
  for (const states of reached) for (const state of states) numbers.set(state, numbers.size);
  return {
    layers: graph.layers.map((layer, index) => ({ layer, states: reached[index] ?? [] })),
    count: numbers.size,
    numberOf: (state) => numbers.get(state) ?? -1,
  };
}

function worthOf(
  graph: Graph,
  { rewards, scale }: Values,
  { layers, count, numberOf }: Passed,
  course: Course,
): PolicyWorth {
  const sums: Sums = {
    p: new Float64Array(count),
    f: new Float64Array(count),
    g: new Float64Array(count),
    numberOf,
  };
  for (const { layer, states } of layers.toReversed()) {
    for (const state of states) {
      course(state, layer.isChance, (edge, weight) => {
        const reward = rewards[rewardOf(at(graph.label, edge))] ?? 0;
        addPart(sums, state, { to: at(graph.target, edge), weight, reward });
      });
    }
  }
  const banked = bankedAtStart(graph, scale);
  return worthAtStart(graph, sums, banked);
}

function addPart(
  { p, f, g, numberOf }: Sums,
  state: number,
  part: { readonly to: number; readonly weight: number; readonly reward: number },
): void {
  const { to, weight, reward } = part;
  if (to === warTarget) return;
  const isEnd = to === endTarget;
  const from = numberOf(state);
  const next = isEnd ? -1 : numberOf(to);
  const partP = isEnd ? 1 : (p[next] ?? 0);
  const partF = isEnd ? 0 : (f[next] ?? 0);
  const partG = isEnd ? 0 : (g[next] ?? 0);
  p[from] = (p[from] ?? 0) + weight * partP;
  f[from] = (f[from] ?? 0) + weight * (partF + partP * reward);
  g[from] = (g[from] ?? 0) + weight * (partG + 2 * reward * partF + partP * reward * reward);
}

function worthAtStart(graph: Graph, { p, f, g }: Sums, banked: number): PolicyWorth {
  if (graph.stateCount === 0) {
    const war = at(graph.start, 0) === graph.tables.warNode ? 1 : 0;
    return { mean: war === 1 ? 0 : banked / 10, deviation: 0, war };
  }
  const [p0 = 0] = p;
  const [f0 = 0] = f;
  const [g0 = 0] = g;
  const mean = p0 * banked + f0;
  const square = p0 * banked * banked + 2 * banked * f0 + g0;
  const deviation = Math.sqrt(Math.max(0, square - mean * mean));
  return { mean: mean / 10, deviation: deviation / 10, war: Math.max(0, 1 - p0) };
}

function range(start: number, end: number): Iterable<number> {
  return {
    *[Symbol.iterator]() {
      for (let number = start; number < end; number += 1) yield number;
    },
  };
}
