// Solves a level that is known to be small enough.
import type { Tables } from '../../src/rules/index.js';
import { type Solution, type SolveOptions, solve, type Watch } from '../../src/solver/index.js';

export function solved(tables: Tables, options: SolveOptions & Watch = {}): Solution {
  const solution = solve(tables, options);
  if (solution.kind !== 'solved') throw new Error(solution.kind);
  return solution;
}
