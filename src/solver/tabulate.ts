// The first phase of the search: all states that play can reach, node by node, and the edges between
// them. No value is worked out here.
import { at, nodeKinds, type Tables } from '../rules/index.js';
import { expand } from './expand.js';
import { finishGraph } from './finish-graph.js';
import { type Graph, type Limits, mostMoves, mostRewards } from './graph.js';
import {
  createPlace,
  createSearch,
  createWork,
  type Place,
  type Search,
  type TabulateOptions,
  type Work,
} from './search.js';
import { finishSteps, type Steps, type Stopped, type Watch } from './steps.js';

export type Tabulated =
  | { readonly kind: 'graph'; readonly graph: Graph }
  /** More states, transitions or work than the limits allow; `states` had been met by then. */
  | { readonly kind: 'too-large'; readonly states: number; readonly limits: Limits };

/** Keys beyond this are no longer exact whole numbers. */
const largestBox = Number.MAX_SAFE_INTEGER;
/** States in one step. */
const chunk = 2_048;

/** Cost: about a tenth of a microsecond a transition, and ten bytes. */
export function* tabulating(tables: Tables, options: TabulateOptions = {}): Steps<Tabulated> {
  const search = createSearch(tables, options);
  const { start } = search;
  let here = createPlace(search, at(start, 0), { low: start, high: start });
  here.index.add(0);
  while (here.node < tables.overNode) {
    const work = addLayer(search, here);
    if (work.next.shape.size > largestBox || isTooWide(work)) return tooLarge(search, 0);
    for (let from = 0; from < work.keys.length; from += chunk) {
      yield { share: here.node / tables.nodeCount, states: search.stateCount };
      expand(work, from, Math.min(work.keys.length, from + chunk));
      const { count } = work.next.index;
      if (isBeyond(search, count)) return tooLarge(search, count);
    }
    here = work.next;
  }
  return { kind: 'graph', graph: finishGraph(search) };
}

/** The same at one go. */
export function tabulate(
  tables: Tables,
  options: TabulateOptions & Watch = {},
): Tabulated | Stopped {
  return finishSteps(tabulating(tables, options), options);
}

/** Numbers the states of a node and makes its moves ready to be followed. */
function addLayer(search: Search, { node, shape, index }: Place): Work {
  const first = search.stateCount;
  const isChance = search.tables.nodeKind[node] === nodeKinds.chance;
  const keys = index.keys.slice(0, index.count);
  index.release();
  search.layers.push({ node, isChance, shape, first, end: first + keys.length, keys });
  search.stateCount += keys.length;
  return createWork(search, { node, shape, index }, keys);
}

/** More stances or outcomes at one node than a label can hold. */
function isTooWide({ moves }: Work): boolean {
  return (moves.moves.at(-1)?.move ?? 0) >= mostMoves;
}

function isBeyond(search: Search, more: number): boolean {
  const { limits, stateCount, target, groups, playing } = search;
  return (
    stateCount + more > limits.states ||
    target.length > limits.transitions ||
    groups > limits.groups ||
    playing.rewards.count > mostRewards
  );
}

function tooLarge(search: Search, more: number): Tabulated {
  return { kind: 'too-large', states: search.stateCount + more, limits: search.limits };
}
