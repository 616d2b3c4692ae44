// What a position has banked: its interests together, under the weights that count.
import { at, type State, type Tables } from '../rules/index.js';
import type { Graph } from './graph.js';

/** What a position's interests come to, in tenths; `scale` says what each counts. */
export function bankedIn(tables: Tables, state: State, scale: readonly number[]): number {
  return scale.reduce((sum, one, index) => sum + one * at(state, tables.interestOffset + index), 0);
}

/** What is banked when the first move is made. */
export function bankedAtStart({ tables, start }: Graph, scale: readonly number[]): number {
  return bankedIn(tables, start, scale);
}
