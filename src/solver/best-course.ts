// What happens under best play, or under a fixed policy: every state that it passes through with the points
// banked by then, how probable each is, what is ordered there, and how the games end. Exact: one pass
// forwards.
import { at, type Policy } from '../rules/index.js';
import { bankedAtStart } from './banked.js';
import { bestEdge, edgeOf } from './best-move.js';
import { endTarget, type Graph, layerIndexOf, moveOf, rewardOf, warTarget } from './graph.js';
import type { Ground } from './ground.js';
import type { Values } from './values.js';

/** A state passed through with `banked` tenths; at a decision with the edge that is taken there. */
export interface Passage {
  readonly state: number;
  readonly banked: number;
  readonly probability: number;
  readonly edge: number | undefined;
}

export interface BestCourse {
  readonly passages: readonly Passage[];
  /** Probability of each final outcome, in tenths; war is an outcome of 0 and counted in `war` too. */
  readonly outcomes: ReadonlyMap<number, number>;
  readonly war: number;
}

/** Cost: grows with the states that best play passes through, not with all that it could reach. */
export function followBestPlay(graph: Graph, values: Values): BestCourse {
  return follow(graph, values, (state, banked) => bestEdge(graph, values, state, banked));
}

/** The same for a policy that looks only at what rules read: legality, prices, live tracks. */
export function followPolicy(ground: Ground, policy: Policy): BestCourse {
  return follow(ground.graph, ground.values, edgesOf(ground, policy));
}

/** The edge that a policy takes from a state; each state is asked about once. */
export function edgesOf({ graph, finder }: Ground, policy: Policy): (state: number) => number {
  const chosen = new Map<number, number>();
  return (state) => {
    const known = chosen.get(state);
    if (known !== undefined) return known;
    const edge = edgeOf(graph, state, policy(graph.tables, finder.positionOf(state), 0));
    if (edge < 0) throw new Error('a policy gave an order that is not legal');
    chosen.set(state, edge);
    return edge;
  };
}

function follow(
  graph: Graph,
  values: Values,
  choose: (state: number, banked: number) => number,
): BestCourse {
  const passages: Passage[] = [];
  const ends = new Map<number, number>();
  let war = 0;
  const waiting = graph.layers.map(() => new Map<number, Map<number, number>>());
  const pass = (edge: number, banked: number, probability: number): void => {
    const to = at(graph.target, edge);
    const after = banked + (values.rewards[rewardOf(at(graph.label, edge))] ?? 0);
    if (to === warTarget) {
      war += probability;
      add(ends, 0, probability);
    } else if (to === endTarget) add(ends, after, probability);
    else add(banksOf(waiting[layerIndexOf(graph, to)], to), after, probability);
  };
  if (graph.stateCount > 0) {
    add(banksOf(waiting[layerIndexOf(graph, 0)], 0), bankedAtStart(graph, values.scale), 1);
  }
  graph.layers.forEach((layer, index) => {
    const reached = [...(waiting[index] ?? [])].sort(([one], [other]) => one - other);
    waiting[index]?.clear();
    for (const [state, banks] of reached) {
      for (const [banked, probability] of banks) {
        const edge = layer.isChance ? undefined : choose(state, banked);
        passages.push({ state, banked, probability, edge });
        if (edge !== undefined) pass(edge, banked, probability);
        else
          drawAll(graph, values, state, (drawn, odds) => pass(drawn, banked, probability * odds));
      }
    }
  });
  return { passages, outcomes: ends, war };
}

/** Every outcome of a draw that can come, with its odds from 0 to 1. */
export function drawAll(
  graph: Graph,
  { percents }: Values,
  state: number,
  visit: (edge: number, odds: number) => void,
): void {
  const start = at(graph.oddsStart, state);
  const end = at(graph.firstEdge, state + 1);
  for (let edge = at(graph.firstEdge, state); edge < end; edge += 1) {
    visit(edge, (percents[start + moveOf(at(graph.label, edge))] ?? 0) / 100);
  }
}

function banksOf(
  waiting: Map<number, Map<number, number>> | undefined,
  state: number,
): Map<number, number> {
  const known = waiting?.get(state);
  if (known !== undefined) return known;
  const made = new Map<number, number>();
  waiting?.set(state, made);
  return made;
}

function add(counts: Map<number, number>, key: number, probability: number): void {
  counts.set(key, (counts.get(key) ?? 0) + probability);
}
