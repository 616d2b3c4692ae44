// What takes seconds: levels far too large, a hundred thousand best games, the flagship's games.
import { describe, expect, test } from 'vitest';
import {
  compileSound,
  isWar,
  outcomeOf,
  outcomeTenths,
  playOut,
  playPolicy,
  randomPolicy,
  type Tables,
} from '../../src/rules/index.js';
import {
  createBestPolicy,
  followBestPlay,
  reviewGame,
  solve,
  spreadOf,
} from '../../src/solver/index.js';
import { shippedLevel } from '../levels/shipped.js';
import { compareWithBrute } from './compare.js';
import { tablesOf } from './level-texts.js';
import { randomLevel } from './random-level.js';
import { solved } from './solved.js';

const shippedTables = (id: string): Tables => compileSound(shippedLevel(id));

test('two hundred generated levels are solved as by trying everything', () => {
  for (let seed = 1; seed <= 200; seed += 1) compareWithBrute(seed, tablesOf(randomLevel(seed)));
});

test('a level with more keys than a number can hold is refused', () => {
  const size = { turns: 20, tracks: 25, desks: 8, stances: 5, events: 8, rules: 3, span: 5 };
  expect(solve(tablesOf(randomLevel(5, size))).kind).toBe('refused');
});

test('a level far too large is refused by the usual limits', () => {
  const size = { turns: 10, tracks: 14, desks: 5, stances: 4, events: 5, rules: 3, span: 5 };
  expect(solve(tablesOf(randomLevel(4, size))).kind).toBe('refused');
});

describe('a hundred thousand games of best play', () => {
  const levels: readonly (readonly [string, () => Tables])[] = [
    ['first-orders', () => shippedTables('first-orders')],
    ['limits-of-alliance', () => shippedTables('limits-of-alliance')],
    ['seed 1276', () => tablesOf(randomLevel(1276))],
    ['seed 35', () => tablesOf(randomLevel(35))],
  ];
  const patienceMs = 300_000;
  test.each(levels)(
    '%s: their mean is par within its standard error',
    { timeout: patienceMs },
    (_, read) => {
      const tables = read();
      const solution = solved(tables);
      const policy = createBestPolicy(solution);
      const games = 100_000;
      let sum = 0;
      let wars = 0;
      for (let seed = 0; seed < games; seed += 1) {
        const end = playOut(tables, policy, seed);
        sum += outcomeTenths(tables, end) / 10;
        if (isWar(tables, end)) wars += 1;
      }
      const { deviation } = spreadOf(followBestPlay(solution.graph, solution.values));
      const error = deviation / Math.sqrt(games);
      expect(Math.abs(sum / games - solution.par)).toBeLessThanOrEqual(3 * error + 1e-9);
      const warError = Math.sqrt((solution.war * (1 - solution.war)) / games);
      expect(Math.abs(wars / games - solution.war)).toBeLessThanOrEqual(3 * warError + 1e-9);
    },
  );
});

test('a thousand random games of the flagship: start, skill and luck add up to the outcome', () => {
  const tables = shippedTables('limits-of-alliance');
  const solution = solved(tables);
  for (let seed = 0; seed < 1000; seed += 1) {
    const game = playPolicy(tables, randomPolicy, seed);
    const { start, skill, luck, outcome, turns } = reviewGame(solution, game);
    expect(Math.abs(start + skill + luck - outcome)).toBeLessThan(1e-6);
    expect(Math.abs(outcome - outcomeOf(game).tenths / 10)).toBeLessThan(1e-6);
    for (const { regret } of turns) expect(regret).toBeGreaterThanOrEqual(0);
  }
});
