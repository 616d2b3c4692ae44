// The search for a level's states while it is under way: what is found already, and the node whose
// moves are being followed.
import {
  at,
  createState,
  nodeKinds,
  type Policy,
  type State,
  type Tables,
} from '../rules/index.js';
import { type Layer, type Limits, usualLimits } from './graph.js';
import { createGrowingList, type GrowingList } from './growing.js';
import { createKeyIndex, type IndexPool, type KeyIndex } from './key-index.js';
import { findLiveness, type Liveness } from './liveness.js';
import { createMoves, type NodeMoves, type Playing, touchedAt } from './moves.js';
import { createNodeOdds, type NodeOdds, type OddsLists } from './odds.js';
import { createRewards } from './rewards.js';
import { createShape, cutKeys, nextRanges, type Ranges, type Shape } from './shape.js';

export interface TabulateOptions {
  readonly limits?: Limits;
  /** Follows only the stances that a policy takes, instead of all that are legal. */
  readonly policy?: Policy;
}

/** States have two numbers: as they are met, and in the end, when those that only pass are left out. */
export interface Search {
  readonly tables: Tables;
  readonly start: State;
  readonly options: TabulateOptions;
  readonly limits: Limits;
  readonly liveness: Liveness;
  readonly playing: Playing;
  readonly layers: Layer[];
  readonly pool: IndexPool;
  /** Memory for the batches of states, one after the other. */
  readonly room: Readonly<Record<'deeds' | 'starts' | 'keys' | 'uses', GrowingList>>;
  readonly odds: OddsLists;
  /** By kept state: its first edge, and where the list of its odds starts. */
  readonly firstEdge: GrowingList;
  readonly oddsStart: GrowingList;
  readonly target: GrowingList;
  readonly label: GrowingList;
  /** By number as met: the number as met of the state that it passes into, or −1. */
  readonly passesTo: GrowingList;
  /** States met, those that only pass into others among them. */
  stateCount: number;
  /** Groups that the moves played so far ran through. */
  groups: number;
}

export function createSearch(tables: Tables, options: TabulateOptions): Search {
  return {
    tables,
    start: createState(tables),
    options,
    limits: options.limits ?? usualLimits,
    liveness: findLiveness(tables),
    playing: { tables, rewards: createRewards(tables), scratch: tables.start.slice() },
    layers: [],
    pool: [],
    room: {
      deeds: createGrowingList(),
      starts: createGrowingList(),
      keys: createGrowingList(),
      uses: createGrowingList(),
    },
    odds: { percents: [], sure: [], shown: [] },
    firstEdge: createGrowingList(),
    oddsStart: createGrowingList(),
    target: createGrowingList(),
    label: createGrowingList(),
    passesTo: createGrowingList(),
    stateCount: 0,
    groups: 0,
  };
}

/** The states of a node while they are being found. */
export interface Place {
  readonly node: number;
  readonly shape: Shape;
  readonly index: KeyIndex;
}

export function createPlace(
  { tables, liveness, pool }: Search,
  node: number,
  ranges: Ranges,
): Place {
  const shape = createShape(tables, liveness.live[node] ?? new Set(), ranges);
  return { node, shape, index: createKeyIndex(shape.size, pool) };
}

/** All states of one node, whose moves are to be followed. */
export interface Work {
  readonly search: Search;
  readonly moves: NodeMoves;
  readonly next: Place;
  /** Only at a draw. */
  readonly odds: NodeOdds | undefined;
  /** The next layer's first number as met, or −1 where the game is over. */
  readonly targetBase: number;
  readonly keys: Layer['keys'];
  /** The keys cut into parts. */
  readonly cut: Int32Array;
}

export function createWork(search: Search, { node, shape }: Place, keys: Layer['keys']): Work {
  const { tables, liveness } = search;
  const cut = cutKeys(shape, keys);
  const nextNode = at(liveness.next, node);
  const ranges = nextRanges(tables, { shape, cut }, touchedAt(tables, liveness, node));
  const next = createPlace(search, nextNode, ranges);
  const isChance = tables.nodeKind[node] === nodeKinds.chance;
  return {
    search,
    moves: createMoves(tables, liveness, node, { here: shape, next: next.shape }),
    next,
    odds: isChance ? createNodeOdds(liveness, node, shape) : undefined,
    targetBase: nextNode === tables.overNode ? -1 : search.stateCount,
    keys,
    cut,
  };
}
