// The odds of the draws met in a search, each different list of whole percents once, with a position
// that shows it, so that the same graph can be backed up under other odds.
import { oddsOf, outcomeCount, type State } from '../rules/index.js';
import type { Liveness } from './liveness.js';
import { combine, type Playing } from './moves.js';
import { decodeKey, type Shape } from './shape.js';

/** Percents of all outcomes that some draw can have, one list after the other. */
export interface OddsLists {
  readonly percents: number[];
  /** Where a list starts: the outcome that is sure to come, or −1. */
  readonly sure: number[];
  /** By list: where it starts, and a position at whose draw it holds. */
  readonly shown: { readonly start: number; readonly state: State }[];
}

/** The draw of one node: which slots its odds depend on, and where the lists met so far start. */
export interface NodeOdds {
  readonly node: number;
  readonly shape: Shape;
  readonly combinations: Int32Array;
  /** By combination of values: where the list starts, plus 1. */
  readonly memory: Int32Array;
}

export function createNodeOdds(liveness: Liveness, node: number, shape: Shape): NodeOdds {
  const { list, memory } = combine(shape, liveness.oddsReads(node));
  return { node, shape, combinations: list, memory };
}

/** Works a list of odds out and keeps it; gives where it starts. */
export function learnOdds(
  { tables, scratch }: Playing,
  lists: OddsLists,
  { node, shape }: NodeOdds,
  key: number,
): number {
  decodeKey(shape, node, key, scratch);
  const start = lists.percents.length;
  lists.sure[start] = -1;
  for (let outcome = 0; outcome < outcomeCount(tables, scratch); outcome += 1) {
    const percent = oddsOf(tables, scratch, outcome);
    lists.percents.push(percent);
    if (percent === 100) lists.sure[start] = outcome;
  }
  lists.shown.push({ start, state: scratch.slice() });
  return start;
}
