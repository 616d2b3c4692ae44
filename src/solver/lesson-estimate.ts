// What can be said of a level that is too large to be solved: the proven bounds of best play, and what ready
// policies earn in a sample of games. Estimates, and called so: each with its standard error.
import {
  isWar,
  type LessonBar,
  outcomeTenths,
  type Policy,
  parsePolicy,
  playOut,
  type Tables,
} from '../rules/index.js';
import type { Bounds } from './bounds.js';
import { baselineNames } from './lesson-context.js';
import { testingRandomly } from './random-test.js';
import { partOf, type Steps } from './steps.js';

/** The mean outcome of a policy over a sample of games. */
export interface Estimate {
  readonly policy: string;
  /** Points, and the standard error of this mean. */
  readonly mean: number;
  readonly error: number;
  /** Percent of the games. */
  readonly war: number;
}

/** A bar that the level names, and between which numbers its value lies. */
export interface EstimatedBar {
  readonly bar: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Absent where neither bounds nor samples say anything. */
  readonly range?: { readonly low: number; readonly high: number };
  /** `undefined` where the range leaves it open. */
  readonly met: boolean | undefined;
}

export interface LessonEstimate {
  readonly exact: false;
  /** States met when the search was given up. */
  readonly states: number;
  readonly bounds: Bounds;
  readonly games: number;
  readonly estimates: readonly Estimate[];
  /** The level's own bars. */
  readonly bars: readonly EstimatedBar[];
  /** Stances and outcomes of draws that no random game met, by their place in the file. */
  readonly notMet: readonly (readonly (string | number)[])[];
}

const sample = 2_000;
/** Games in one step. */
const chunk = 100;

/** Seeds 0 to below the number of games, the same for each policy. */
export function* estimatingLesson(
  tables: Tables,
  refused: { readonly states: number; readonly bounds: Bounds },
  games = sample,
): Steps<LessonEstimate> {
  const { states, bounds } = refused;
  const names = baselineNames(tables.level);
  const estimates: Estimate[] = [];
  const share = (index: number): number => index / (names.length + 1);
  for (const [index, name] of names.entries()) {
    const policy = parsePolicy(tables, name);
    if (policy === undefined) continue;
    const sums = { points: 0, squares: 0, wars: 0 };
    for (let seed = 0; seed < games; seed += chunk) {
      yield { share: share(index + seed / games), states };
      playSome(tables, policy, { from: seed, to: Math.min(games, seed + chunk), sums });
    }
    estimates.push(estimateOf(name, sums, games));
  }
  const part = { from: share(names.length), to: 1 };
  const { hits } = yield* partOf(testingRandomly(tables, { games, seed: 0 }), part);
  return {
    exact: false,
    states,
    bounds,
    games,
    estimates,
    bars: tables.level.lesson.map((target) => estimateBar(target, { bounds, estimates, games })),
    notMet: hits
      .filter((hit) => hit.games === 0 && (hit.kind === 'stance' || hit.kind === 'outcome'))
      .map(({ path }) => path),
  };
}

interface Sums {
  points: number;
  squares: number;
  wars: number;
}

function playSome(
  tables: Tables,
  policy: Policy,
  { from, to, sums }: { readonly from: number; readonly to: number; readonly sums: Sums },
): void {
  for (let seed = from; seed < to; seed += 1) {
    const end = playOut(tables, policy, seed);
    const points = outcomeTenths(tables, end) / 10;
    sums.points += points;
    sums.squares += points * points;
    if (isWar(tables, end)) sums.wars += 1;
  }
}

/** The error with divisor n − 1, as for any sample. */
function estimateOf(policy: string, { points, squares, wars }: Sums, games: number): Estimate {
  const mean = points / games;
  const variance = Math.max(0, squares - games * mean * mean) / Math.max(1, games - 1);
  return { policy, mean, error: Math.sqrt(variance / games), war: (100 * wars) / games };
}

/** Standard errors within which a mean is taken to lie. */
const trust = 3;

type Known = Pick<LessonEstimate, 'bounds' | 'estimates' | 'games'>;

function estimateBar(target: LessonBar, known: Known): EstimatedBar {
  const { bar, atLeast, atMost } = target;
  const range = rangeOf(bar, known);
  const targets = {
    bar,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  };
  if (range === undefined) return { ...targets, met: undefined };
  const { low, high } = range;
  const [least, most] = [atLeast ?? -Infinity, atMost ?? Infinity];
  const isMet = low >= least && high <= most;
  const isMissed = high < least || low > most;
  return { ...targets, range, met: isMet ? true : isMissed ? false : undefined };
}

/** Par lies within its bounds; what a policy earns of it, between its least and its most. */
function rangeOf(bar: string, { bounds, estimates, games }: Known): EstimatedBar['range'] {
  const find = (policy: string) => estimates.find((one) => one.policy === policy);
  if (bar === 'par') return { low: bounds.lower, high: bounds.upper };
  if (bar === 'click-through') {
    const all = estimates.filter(({ policy }) => /^(hold|first|same)/.test(policy));
    const ranges = all.map((one) => percentRange(one, bounds));
    return {
      low: Math.max(...ranges.map(({ low }) => low)),
      high: Math.max(...ranges.map(({ high }) => high)),
    };
  }
  const crisis = /^all-in-(.+)$/.exec(bar)?.[1];
  const policy = find(crisis === undefined ? bar : `all-in:${crisis}`);
  if (policy !== undefined) return percentRange(policy, bounds);
  const risky = find(`all-in:${/^all-in-(.+)-war$/.exec(bar)?.[1]}`);
  if (risky === undefined) return undefined;
  const off = trust * Math.sqrt((risky.war * (100 - risky.war)) / games);
  // Where no game of the sample had a war, or each had, the rule of three.
  const [low, high] = [risky.war - off - 300 / games, risky.war + off + 300 / games];
  return { low: Math.max(0, low), high: Math.min(100, high) };
}

function percentRange(
  { mean, error }: Estimate,
  { lower, upper }: Bounds,
): { readonly low: number; readonly high: number } {
  const low = Math.max(0, mean - trust * error);
  // Nobody earns more than par.
  const high = Math.min(100, (100 * (mean + trust * error)) / Math.max(lower, 1e-9));
  return { low: (100 * low) / Math.max(upper, 1e-9), high };
}
