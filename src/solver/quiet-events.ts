// Events that bring no luck into a level: those that never come up, those that always fall the same way, and
// those of which nothing follows. The search leaves such draws out of its graph, so they are looked for
// on the way from state to state.
import {
  at,
  createState,
  eventHappens,
  isChance,
  isOver,
  nodeKinds,
  type State,
  step,
  type Tables,
} from '../rules/index.js';
import { sureOutcome } from './find-state.js';
import { endTarget, layerOfState, moveOf, warTarget } from './graph.js';
import { findLiveness } from './liveness.js';
import { idleEvents } from './no-choice.js';
import { readPhrases } from './phrase-reads.js';
import type { Solution } from './solve.js';

/** Ids of events, in the order of the level. */
export interface QuietEvents {
  readonly never: readonly string[];
  /** They come up, but can fall in one way only. */
  readonly sure: readonly string[];
  /** Nothing that is read later depends on how they fall. */
  readonly empty: readonly string[];
}

/** Exact. Cost: plays every move again that leads past such an event. */
export function findQuietEvents(solution: Solution): QuietEvents {
  const { tables } = solution;
  const idle = new Set(idleEvents(solution));
  const indices = tables.level.events.flatMap(({ id }, index) => (idle.has(id) ? index : []));
  const empty = emptyOf(tables, indices);
  const watched = indices.filter((index) => !empty.has(index));
  const seen = watched.length === 0 ? new Set<number>() : eventsPassed(solution, watched);
  const ids = (some: readonly number[]): readonly string[] =>
    some.map((index) => tables.level.events[index]?.id ?? '');
  return {
    never: ids(watched.filter((index) => !seen.has(index))),
    sure: ids(watched.filter((index) => seen.has(index))),
    empty: ids([...empty]),
  };
}

function nodesOf(tables: Tables, event: number): readonly number[] {
  return Array.from({ length: tables.nodeCount }, (_, node) => node).filter(
    (node) => tables.nodeKind[node] === nodeKinds.chance && at(tables.nodeIndex, node) === event,
  );
}

/** Where states forget what an event's condition or odds read, nothing depends on it. */
function emptyOf(tables: Tables, events: readonly number[]): ReadonlySet<number> {
  if (events.length === 0) return new Set();
  const { constant } = readPhrases(tables);
  const { live, oddsReads } = findLiveness(tables);
  const forgets = (node: number): boolean => {
    const when = at(tables.nodeWhen, node);
    if (when >= 0 && constant[when] === 0) return false;
    return [...oddsReads(node)].some((slot) => live[node]?.has(slot) !== true);
  };
  return new Set(events.filter((event) => nodesOf(tables, event).some(forgets)));
}

/** Those of the events that come up in some position between two states. */
function eventsPassed(solution: Solution, watched: readonly number[]): ReadonlySet<number> {
  const { graph, tables, finder } = solution;
  const waiting = new Set(watched);
  const seen = new Set<number>();
  const note = (state: State): void => {
    const event = at(tables.nodeIndex, at(state, 0));
    if (!waiting.has(event) || !eventHappens(tables, state)) return;
    waiting.delete(event);
    seen.add(event);
  };
  walkSure(tables, createState(tables), note);
  for (const layer of graph.layers) {
    for (let state = layer.first; state < layer.end; state += 1) {
      const end = at(graph.firstEdge, state + 1);
      for (let edge = at(graph.firstEdge, state); edge < end; edge += 1) {
        if (waiting.size === 0) return seen;
        const to = at(graph.target, edge);
        const until = to === endTarget ? tables.overNode : nodeOf(solution, to);
        if (!isBetween(tables, waiting, layer.node, until)) continue;
        const position = finder.positionOf(state);
        if (layer.isChance) note(position);
        step(tables, position, moveOf(at(graph.label, edge)));
        walkSure(tables, position, note);
      }
    }
  }
  return seen;
}

function nodeOf({ graph, tables }: Solution, state: number): number {
  return state === warTarget ? tables.warNode : layerOfState(graph, state).node;
}

/** Whether an event of the set waits at a node from one to below another. */
function isBetween(
  tables: Tables,
  events: ReadonlySet<number>,
  from: number,
  until: number,
): boolean {
  for (let node = from; node < Math.min(until, tables.overNode); node += 1) {
    if (tables.nodeKind[node] === nodeKinds.chance && events.has(at(tables.nodeIndex, node)))
      return true;
  }
  return false;
}

/** Plays on as long as a draw can fall in one way only. */
function walkSure(tables: Tables, state: State, note: (state: State) => void): void {
  while (!isOver(tables, state) && isChance(tables, state)) {
    note(state);
    const sure = sureOutcome(tables, state);
    if (sure < 0) return;
    step(tables, state, sure);
  }
}
