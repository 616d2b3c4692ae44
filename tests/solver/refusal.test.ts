// Where a level is too large: a refusal with bounds that hold, early; progress and stopping.
import { describe, expect, test } from 'vitest';
import { solve } from '../../src/solver/index.js';
import { tablesOf } from './level-texts.js';
import { randomLevel } from './random-level.js';
import { solved } from './solved.js';

const few = { states: 10, transitions: 100_000, groups: 1_000_000 };

describe('a level with more states than the limit', () => {
  test.each([1, 5, 9, 12, 20])('seed %i: the true value lies between the bounds', (seed) => {
    const tables = tablesOf(randomLevel(seed));
    const refused = solve(tables, { limits: few });
    if (refused.kind !== 'refused') throw new Error(refused.kind);
    const { exact, states, limits, bounds } = refused;
    expect(exact).toBe(false);
    expect(states).toBeGreaterThan(limits.states);
    const { par } = solved(tables);
    expect(bounds.lower).toBeLessThanOrEqual(par + 1e-9);
    expect(bounds.upper).toBeGreaterThanOrEqual(par - 1e-9);
    expect(bounds.upper).toBeLessThanOrEqual(100);
    expect(bounds.lowerMethod.code).toBe('policy');
  });

  test('transitions and groups have limits too', () => {
    const tables = tablesOf(randomLevel(1));
    expect(solve(tables, { limits: { ...few, states: 1e6, transitions: 20 } }).kind).toBe(
      'refused',
    );
    expect(solve(tables, { limits: { ...few, states: 1e6, groups: 20 } }).kind).toBe('refused');
  });
});

test('progress goes up to all', () => {
  const shares: number[] = [];
  solved(tablesOf(randomLevel(1)), { onProgress: ({ share }) => shares.push(share) });
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBeGreaterThan(0.9);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('a search stops when it is asked to', () => {
  let asked = 0;
  const stopped = solve(tablesOf(randomLevel(1)), {
    shouldStop: () => {
      asked += 1;
      return asked > 3;
    },
  });
  expect(stopped.kind).toBe('stopped');
});
