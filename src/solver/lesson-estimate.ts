// What can be said of a level that is too large to be solved: the proven bounds of best play, and what ready
// policies earn in a sample of games. Estimates, and called so: each with its standard error.
import {
  isWar,
  outcomeTenths,
  type Policy,
  parsePolicy,
  playOut,
  type Tables,
} from '../rules/index.js';
import type { Bounds } from './bounds.js';
import { baselineNames } from './lesson-context.js';
import type { Steps } from './steps.js';

/** The mean outcome of a policy over a sample of games. */
export interface Estimate {
  readonly policy: string;
  /** Points, and the standard error of this mean. */
  readonly mean: number;
  readonly error: number;
  /** Percent of the games. */
  readonly war: number;
}

export interface LessonEstimate {
  readonly exact: false;
  /** States met when the search was given up. */
  readonly states: number;
  readonly bounds: Bounds;
  readonly games: number;
  readonly estimates: readonly Estimate[];
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
  const names = baselineNames(tables.level);
  const estimates: Estimate[] = [];
  for (const [index, name] of names.entries()) {
    const policy = parsePolicy(tables, name);
    if (policy === undefined) continue;
    const sums = { points: 0, squares: 0, wars: 0 };
    for (let seed = 0; seed < games; seed += chunk) {
      const share = (index + seed / games) / names.length;
      yield { share, states: refused.states };
      playSome(tables, policy, { from: seed, to: Math.min(games, seed + chunk), sums });
    }
    estimates.push(estimateOf(name, sums, games));
  }
  return { exact: false, states: refused.states, bounds: refused.bounds, games, estimates };
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
