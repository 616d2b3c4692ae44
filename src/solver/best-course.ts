// What happens under best play: every state that it passes through with the points banked by then,
// how probable each is, what is ordered there, and how the games end. Exact: one pass forwards.
import { at } from '../rules/index.js';
import { bankedAtStart } from './banked.js';
import { bestEdge } from './best-move.js';
import { endTarget, type Graph, layerIndexOf, moveOf, rewardOf, warTarget } from './graph.js';
import type { Values } from './values.js';

/** A state passed through with `banked` tenths; at a decision with the edge that is best there. */
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
        const edge = layer.isChance ? undefined : bestEdge(graph, values, state, banked);
        passages.push({ state, banked, probability, edge });
        if (edge !== undefined) pass(edge, banked, probability);
        else drawAll(graph, state, (drawn, odds) => pass(drawn, banked, probability * odds));
      }
    }
  });
  return { passages, outcomes: ends, war };
}

/** Every outcome of a draw that can come, with its odds from 0 to 1. */
export function drawAll(
  graph: Graph,
  state: number,
  visit: (edge: number, odds: number) => void,
): void {
  const start = at(graph.oddsStart, state);
  const end = at(graph.firstEdge, state + 1);
  for (let edge = at(graph.firstEdge, state); edge < end; edge += 1) {
    visit(edge, (graph.odds.percents[start + moveOf(at(graph.label, edge))] ?? 0) / 100);
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
