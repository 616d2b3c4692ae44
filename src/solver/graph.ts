// The reachable states of a level and the moves between them: what the first phase of the search
// leaves and the second reads. Numbers of states run from the first node to the last, so that every
// edge leads to a higher number.
import type { State, Tables } from '../rules/index.js';
import type { OddsLists } from './odds.js';
import type { Rewards } from './rewards.js';
import type { Shape } from './shape.js';

/** Targets of edges that end the game. */
export const endTarget = -1;
export const warTarget = -2;

/** The states of one node. */
export interface Layer {
  readonly node: number;
  readonly isChance: boolean;
  readonly shape: Shape;
  /** Numbers of its states: from `first` to below `end`. */
  readonly first: number;
  readonly end: number;
  /** The key of each of its states, in order. */
  readonly keys: Int32Array | Float64Array;
}

export interface Graph {
  readonly tables: Tables;
  /** The position at the start; its state is number 0, unless it is an end. */
  readonly start: State;
  readonly layers: readonly Layer[];
  /** By node: its layer's index, or −1. */
  readonly layerOf: Int32Array;
  readonly stateCount: number;
  readonly decisionStateCount: number;
  readonly edgeCount: number;
  /** By state: its first edge; one entry more than there are states. */
  readonly firstEdge: Int32Array;
  /** By edge: the state it leads to, or `endTarget` or `warTarget`. */
  readonly target: Int32Array;
  /** By edge: the reward's number and the move, as `labelOf` joins them. */
  readonly label: Int32Array;
  /** By state: where the list of its odds starts, at a draw. */
  readonly oddsStart: Int32Array;
  readonly odds: OddsLists;
  readonly rewards: Rewards;
}

/** What a label can hold: moves of a node, and different rewards. */
export const mostMoves = 256;
export const mostRewards = 2 ** 23;

/** Joins the number of what an edge adds to the interests with its stance or outcome. */
export function labelOf(reward: number, move: number): number {
  return (reward << 8) | move;
}

/** The number of what an edge adds to the interests. */
export function rewardOf(label: number): number {
  return label >>> 8;
}

/** The stance or outcome of an edge, as an index in the level's list. */
export function moveOf(label: number): number {
  return label & 255;
}

/** How large a search may get before it is refused. */
export interface Limits {
  readonly states: number;
  readonly transitions: number;
  /** Groups of effects that moves run through while they are played, remembered moves not counted. */
  readonly groups: number;
}

/** Reached within a second and a half on a laptop. */
export const usualLimits: Limits = {
  states: 2_500_000,
  transitions: 8_000_000,
  groups: 20_000_000,
};

/** The index of the layer that holds a state. */
export function layerIndexOf({ layers }: Graph, state: number): number {
  let low = 0;
  let high = layers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layers[middle]?.first ?? 0) <= state) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The layer that holds a state. Throws for numbers that are no state's. */
export function layerOfState(graph: Graph, state: number): Layer {
  const layer = graph.layers[layerIndexOf(graph, state)];
  if (layer === undefined || state < layer.first || state >= layer.end) {
    throw new Error(`no state ${state}`);
  }
  return layer;
}
