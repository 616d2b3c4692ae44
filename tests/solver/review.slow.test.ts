// The review of a game: start + skill + luck = outcome; no order gives up less than nothing.
import { describe, expect, test } from 'vitest';
import {
  commitOrder,
  compileSound,
  type Game,
  outcomeOf,
  playPolicy,
  randomPolicy,
  rewindGame,
  type Tables,
} from '../../src/rules/index.js';
import {
  costliestTurns,
  createBestPolicy,
  findCounterfactuals,
  gradeOf,
  playWhatIf,
  prospectOf,
  prospectOfOrder,
  type Review,
  reviewGame,
} from '../../src/solver/index.js';
import { smallLevel } from '../session/small-level.js';
import { tablesOf } from './level-texts.js';
import { randomLevel, tinySize } from './random-level.js';
import { solved } from './solved.js';

const exact = 1e-6;
const small = compileSound(smallLevel().level);

function expectSum(review: Review, game: Game): void {
  const { start, skill, luck, outcome } = review;
  expect(Math.abs(start + skill + luck - outcome)).toBeLessThan(exact);
  if (game.over) expect(Math.abs(outcome - outcomeOf(game).tenths / 10)).toBeLessThan(exact);
  for (const turn of review.turns) {
    expect(turn.regret).toBeGreaterThanOrEqual(0);
    const desks = turn.desks.reduce((sum, { regret }) => sum + regret, 0);
    expect(Math.abs(desks - turn.regret)).toBeLessThan(exact);
    const draws = turn.draws.reduce((sum, one) => sum + one.luck, 0);
    expect(Math.abs(draws - turn.luck)).toBeLessThan(exact);
  }
}

describe('a thousand random games', () => {
  const levels: readonly (readonly [string, Tables])[] = [
    ['small', small],
    ...[4, 8, 1276].map(
      (seed) => [`seed ${seed}`, tablesOf(randomLevel(seed, { ...tinySize, turns: 3 }))] as const,
    ),
  ];
  test.each(levels)('%s: start, skill and luck add up to the outcome', (_, tables) => {
    const solution = solved(tables);
    for (let seed = 0; seed < 250; seed += 1) {
      const game = playPolicy(tables, randomPolicy, seed);
      expectSum(reviewGame(solution, game), game);
    }
  });
});

test('a game played by best play gives nothing up', () => {
  const solution = solved(small);
  for (let seed = 0; seed < 20; seed += 1) {
    const review = reviewGame(solution, playPolicy(small, createBestPolicy(solution), seed));
    expect(review.skill).toBeCloseTo(0, 9);
    expect(review.turns.map(({ grade }) => grade)).toEqual(review.turns.map(() => 'best'));
    expect(costliestTurns(review)).toEqual([]);
  }
});

test('a game that was ended early is reviewed as far as it went', () => {
  const game = rewindGame(playPolicy(small, randomPolicy, 5), 2);
  const review = reviewGame(solved(small), game);
  expect(review.turns).toHaveLength(2);
  expect(review.isOver).toBe(false);
  expectSum(review, game);
});

test('grades follow the points given up', () => {
  expect([0, 0.05, 0.5, 2, 5, 20].map(gradeOf)).toEqual([
    'best',
    'best',
    'good',
    'inexact',
    'mistake',
    'blunder',
  ]);
});

test('the costliest turns come first', () => {
  const solution = solved(small);
  for (let seed = 0; seed < 50; seed += 1) {
    const review = reviewGame(solution, playPolicy(small, randomPolicy, seed));
    const dearest = Math.max(...review.turns.map(({ regret }) => regret));
    const [first] = costliestTurns(review);
    if (first !== undefined) expect(first.regret).toBe(dearest);
    else expect(dearest).toBeLessThanOrEqual(1);
  }
});

describe('what if', () => {
  const solution = solved(small);

  test('the order that was given, as it was played, changes nothing', () => {
    const game = playPolicy(small, randomPolicy, 7);
    const [first] = game.turns;
    if (first === undefined) throw new Error('no turn');
    const same = playWhatIf(solution, game, { turn: 1, order: first.order, rest: 'as-played' });
    if ('refusal' in same) throw new Error('refused');
    expect(same.differences).toEqual([]);
    expect(same.game.state).toEqual(game.state);
    expect(same.changed).toBe(same.given);
  });

  test('best play from a turn on has the value that it promises, on average', () => {
    let sum = 0;
    const games = 4000;
    for (let seed = 0; seed < games; seed += 1) {
      const game = playPolicy(small, createBestPolicy(solution), seed);
      sum += outcomeOf(game).tenths / 10;
    }
    expect(sum / games).toBeCloseTo(solution.par, 0);
  });

  test('an order that is not legal is refused', () => {
    const game = playPolicy(small, randomPolicy, 7);
    const change = { turn: 1, order: { nowhere: 'nothing' }, rest: 'best' } as const;
    expect(playWhatIf(solution, game, change)).toHaveProperty('refusal');
  });

  test('a counterfactual changes one crisis, gains what it says, and keeps the luck', () => {
    let told = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const game = playPolicy(small, randomPolicy, seed);
      for (const { crisis, turn, given, better, gain, asPlayed } of findCounterfactuals(
        solution,
        game,
      )) {
        told += 1;
        for (const desk of small.level.desks) {
          if (desk.crisis !== crisis) expect(better[desk.id]).toBe(given[desk.id]);
        }
        expect(gain).toBeCloseTo(asPlayed.changed - asPlayed.given, 9);
        expect(gain).toBeGreaterThan(0);
        expect(asPlayed.game.seed).toBe(game.seed);
        expect(asPlayed.game.turns.slice(0, turn - 1)).toEqual(game.turns.slice(0, turn - 1));
        expect(asPlayed.differences.length).toBeGreaterThan(0);
      }
    }
    expect(told).toBeGreaterThan(20);
  });
});

test('what an order brings now and later adds up to what it is worth', () => {
  const solution = solved(small);
  for (let seed = 0; seed < 40; seed += 1) {
    for (const played of playPolicy(small, randomPolicy, seed).turns) {
      const told = prospectOfOrder(solution, played.before, played.order);
      const before = prospectOf(solution, played.before);
      expect(told.value).toBeLessThanOrEqual(before.value + exact);
      expect(Math.abs(told.warNow - played.war)).toBeLessThan(1e-9);
      const banked = small.level.interests.reduce(
        (sum, _, index) => sum + (played.before[small.interestOffset + index] ?? 0) / 10,
        0,
      );
      const kept = (1 - told.warNow) * banked + told.now;
      expect(Math.abs(kept + told.later - told.value)).toBeLessThan(exact);
      expect(told.war).toBeGreaterThanOrEqual(told.warNow - 1e-9);
    }
  }
});

test('playing on from a review is the same game', () => {
  const game = playPolicy(small, randomPolicy, 11);
  const solution = solved(small);
  const [turn] = reviewGame(solution, game).turns;
  const committed = commitOrder(rewindGame(game, 0), turn?.best ?? {});
  expect(committed.kind).toBe('committed');
});
