// What the second phase of the search leaves: the value of every state under best play.
import { at } from '../rules/index.js';
import { endTarget, type Graph, warTarget } from './graph.js';
import { createGrowingList, type GrowingList, pushItem } from './growing.js';
import { bestLine, createLineList, type LineList, pushLine } from './lines.js';

export interface Values {
  /** By state: its line, or the first of its lines. */
  readonly p: Float64Array;
  readonly f: Float64Array;
  /** By state: 0 where one line is all, otherwise the number of its list of lines. */
  readonly bent: Int32Array;
  /** All lines of bent states; list n stands from `bentStart[n − 1]` to below `bentStart[n]`. */
  readonly lines: LineList;
  readonly bentStart: GrowingList;
  /** By state: the least and the most that can have been banked before it, in tenths. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What each reward is worth, in tenths. */
  readonly rewards: Float64Array;
  /** Percents of all outcomes of draws, list by list, as the graph numbers them. */
  readonly percents: readonly number[];
  /** What an interest counts, by index: 1 under the level's own weights. */
  readonly scale: readonly number[];
}

/** Empty values for a graph. */
export function createValues(
  { stateCount }: Graph,
  weighing: Pick<Values, 'scale' | 'rewards' | 'percents'>,
): Values {
  const bentStart = createGrowingList();
  pushItem(bentStart, 0);
  return {
    p: new Float64Array(stateCount),
    f: new Float64Array(stateCount),
    bent: new Int32Array(stateCount),
    lines: createLineList(),
    bentStart,
    low: new Float64Array(stateCount).fill(Infinity),
    high: new Float64Array(stateCount).fill(-Infinity),
    ...weighing,
  };
}

/** Keeps the lines of a state; at least one. */
export function setLines(values: Values, state: number, found: LineList): void {
  values.p[state] = found.p[0] ?? 0;
  values.f[state] = found.f[0] ?? 0;
  if (found.length === 1) return;
  for (let line = 0; line < found.length; line += 1) {
    pushLine(values.lines, found.p[line] ?? 0, found.f[line] ?? 0);
  }
  values.bent[state] = values.bentStart.length;
  pushItem(values.bentStart, values.lines.length);
}

/** How many lines a state or an end has. */
export function lineCount({ bent, bentStart }: Values, target: number): number {
  const list = target < 0 ? 0 : at(bent, target);
  return list === 0 ? 1 : at(bentStart.items, list) - at(bentStart.items, list - 1);
}

/** Line number `line` of a state or an end: the probability that no war comes. */
export function lineP(values: Values, target: number, line: number): number {
  if (target < 0) return target === endTarget ? 1 : 0;
  const list = at(values.bent, target);
  if (list === 0) return values.p[target] ?? 0;
  return values.lines.p[at(values.bentStart.items, list - 1) + line] ?? 0;
}

/** Line number `line` of a state or an end: the points to come. */
export function lineF(values: Values, target: number, line: number): number {
  if (target < 0) return 0;
  const list = at(values.bent, target);
  if (list === 0) return values.f[target] ?? 0;
  return values.lines.f[at(values.bentStart.items, list - 1) + line] ?? 0;
}

/** The number of the line that is best with `banked` tenths. */
function bestLineOf(values: Values, target: number, banked: number): number {
  const list = target < 0 ? 0 : at(values.bent, target);
  if (list === 0) return 0;
  const from = at(values.bentStart.items, list - 1);
  return bestLine(values.lines, from, at(values.bentStart.items, list), banked) - from;
}

/** What a state or an end is worth with `banked` tenths: the whole expected outcome in tenths. */
export function outcomeFrom(values: Values, target: number, banked: number): number {
  if (target === warTarget) return 0;
  const line = bestLineOf(values, target, banked);
  return lineP(values, target, line) * banked + lineF(values, target, line);
}

/** The probability that no war comes from here on, under best play. */
export function peaceFrom(values: Values, target: number, banked: number): number {
  return lineP(values, target, bestLineOf(values, target, banked));
}
