// Solves a level for a command, or fails with the bounds.
import type { Tables } from '../rules/index.js';
import { type Bounds, completeSteps, type Solution, type Steps, solve } from '../solver/index.js';
import { CommandError, type World } from './command.js';

/** Best play of the tables. Fails, with bounds, where there are too many states. */
export function solveFor(tables: Tables): Solution {
  const solved = solve(tables);
  if (solved.kind === 'solved') return solved;
  if (solved.kind === 'stopped') throw new Error('nobody asked the search to stop');
  const { states, bounds } = solved;
  throw new CommandError([
    `${tables.level.id}: not solved: more states than fit, ${states} by then`,
    boundsText(bounds),
  ]);
}

/** What is known of the value of best play where it is not solved, and how. */
export function boundsText({ lower, lowerMethod, upper }: Bounds): string {
  const low =
    lowerMethod.code === 'policy'
      ? `at least ${lower.toFixed(2)} (the exact mean of ${lowerMethod.policy})`
      : 'at least 0 (no ready policy is small enough to follow)';
  return `Best play is worth ${low}, at most ${upper.toFixed(2)} (each interest at the most that its rules can bring)`;
}

/** Milliseconds of silence before it is told how far the work is. */
const silence = 1_000;

/** Does work that may take long; tells its share, now and then, beside the answer. */
export function finishTold<Result>(world: World, what: string, steps: Steps<Result>): Result {
  let told = performance.now();
  return completeSteps(steps, ({ share }) => {
    if (performance.now() - told < silence) return;
    told = performance.now();
    world.error(`${what}: ${(100 * share).toFixed(0)} %`);
  });
}
