// Compares what the search says of a level with what trying everything says.
import { expect } from 'vitest';
import { createState, parsePolicy, type Tables } from '../../src/rules/index.js';
import {
  followBestPlay,
  followPolicy,
  type Solution,
  spreadOf,
  worthOfPolicy,
  worthOfRandom,
} from '../../src/solver/index.js';
import { brutePar, brutePolicy, bruteRandom } from './brute-force.js';
import { solved } from './solved.js';

export const exact = 1e-9;

/** Following best play forwards must give what backing up gave. */
export function expectCourse(solution: Solution): void {
  const spread = spreadOf(followBestPlay(solution.graph, solution.values));
  expect(Math.abs(spread.mean - solution.par)).toBeLessThan(exact);
  expect(Math.abs(spread.war - solution.war)).toBeLessThan(exact);
}

/** Best play, its course, random play and a policy. */
export function compareWithBrute(seed: number, tables: Tables): void {
  const name = `seed ${seed}`;
  const solution = solved(tables);
  expect(Math.abs(solution.par - brutePar(tables)), name).toBeLessThan(exact);
  expectCourse(solution);
  const start = createState(tables);
  const random = worthOfRandom(solution);
  expectMoments(random, bruteRandom(tables, start), name);
  const policy = parsePolicy(tables, 'all-in:crisis');
  if (policy === undefined) throw new Error('no such policy');
  const spread = spreadOf(followPolicy(solution, policy));
  const worth = worthOfPolicy(solution, policy);
  expect(Math.abs(spread.mean - worth.mean), name).toBeLessThan(exact);
  expect(Math.abs(spread.deviation - worth.deviation), name).toBeLessThan(1e-6);
  expect(Math.abs(spread.war - worth.war), name).toBeLessThan(exact);
  expectMoments(worthOfPolicy(solution, policy), brutePolicy(tables, start, policy), name);
}

function expectMoments(
  worth: { readonly mean: number; readonly deviation: number; readonly war: number },
  brute: { readonly mean: number; readonly square: number; readonly war: number },
  name: string,
): void {
  expect(Math.abs(worth.mean - brute.mean / 10), name).toBeLessThan(exact);
  expect(Math.abs(worth.war - brute.war), name).toBeLessThan(exact);
  const square = worth.deviation ** 2 + worth.mean ** 2;
  expect(Math.abs(square - brute.square / 100), name).toBeLessThan(1e-6);
}
