// The command line about best play: solve, review, the bars of a lesson, best play as a policy.
import { describe, expect, test } from 'vitest';
import type { BestPlayQuestion } from '../../src/session/best-play.js';
import { createBestPlay } from '../../src/session/best-play-client.js';
import { openInPage } from '../../src/session/best-play-in-page.js';
import { smallLevel, smallLevelText } from '../session/small-level.js';
import { createWorld } from './world.js';

const world = createWorld();

/** A field of an answer, however deep. */
function field(answer: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && key in value
        ? Object.entries(value).find(([one]) => one === key)?.[1]
        : undefined,
    answer,
  );
}

function number(answer: unknown, ...path: readonly string[]): number {
  const value = field(answer, ...path);
  if (typeof value !== 'number') throw new Error(`${path.join('.')} is no number`);
  return value;
}

describe('solve', () => {
  test('tells par, risk, size, spending, yardsticks, last stances, the first order', async () => {
    const answer = await world.json('solve', 'small.yaml');
    expect(answer).toMatchObject({ level: 'two-ports', exact: true });
    for (const name of ['par', 'war', 'states', 'decisionStates', 'transitions', 'ms']) {
      expect(number(answer, name)).toBeGreaterThanOrEqual(0);
    }
    expect(field(answer, 'first')).toMatch(/^north\.arms=/);
    expect(Object.keys(Object(field(answer, 'baselines')))).toEqual(
      expect.arrayContaining(['hold', 'first', 'same:1', 'random', 'words', 'all-in:north']),
    );
    expect(number(answer, 'baselines', 'hold', 'mean')).toBeLessThan(number(answer, 'par'));
    expect(Object.keys(Object(field(answer, 'final')))).toEqual(['north', 'south']);
    expect(number(answer, 'spend', 'north', 'ships')).toBeGreaterThan(0);
  });

  test('the mean of many best games is near par; other assumptions give another', async () => {
    const par = number(await world.json('solve', 'small.yaml'), 'par');
    const games = ['--policy', 'best', '--games', '4000'];
    const played = await world.json('play', 'small.yaml', ...games);
    const error = number(played, 'sd') / Math.sqrt(4000);
    expect(Math.abs(number(played, 'mean') - par)).toBeLessThan(4 * error + 1e-9);
    const nervous = await world.json('solve', 'small.yaml', '--set', 'nerve=0');
    expect(number(nervous, 'par')).not.toBe(par);
  });

  test('the text names what the JSON holds', async () => {
    const { code, out } = await world.run('solve', 'small.yaml');
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/best play, exact: [\d.]+ points, war [\d.]+ %/);
    expect(out.join('\n')).toContain('First order: ');
  });
});

describe('review', () => {
  async function writeRecord(name: string, policy: string): Promise<void> {
    const answer = await world.json('play', 'small.yaml', '--policy', policy, '--seed', '6');
    world.write(name, JSON.stringify(field(answer, 'record')));
  }

  test('start, skill and luck add up to the outcome', async () => {
    world.write('two-ports.yaml', smallLevelText);
    for (const policy of ['random', 'hold', 'first']) {
      await writeRecord('game.json', policy);
      const answer = await world.json('review', 'game.json');
      const sum = number(answer, 'start') + number(answer, 'skill') + number(answer, 'luck');
      expect(sum).toBeCloseTo(number(answer, 'outcome'), 6);
      const turns = field(answer, 'turns');
      if (!Array.isArray(turns)) throw new Error('no turns');
      expect(turns).toHaveLength(3);
      for (const turn of turns) {
        expect(number(turn, 'regret')).toBeGreaterThanOrEqual(0);
        expect(field(turn, 'order')).toMatch(/=/);
        expect(field(turn, 'best')).toMatch(/=/);
        expect(field(turn, 'grade')).toMatch(/best|good|inexact|mistake|blunder/);
        expect(number(turn, 'luck')).toEqual(expect.any(Number));
      }
    }
  });

  test('a game of best play gives nothing up', async () => {
    await writeRecord('best.json', 'best');
    const { code, out } = await world.run('review', 'best.json');
    expect(code).toBe(0);
    expect(out.filter((line) => /^Turn \d: best, gave up 0\.00$/.test(line))).toHaveLength(3);
  });

  test('what is no record, or does not hold, is told', async () => {
    world.write('odd.json', '{}');
    expect(await world.run('review', 'odd.json')).toMatchObject({ code: 1, out: [] });
    await writeRecord('game.json', 'hold');
    const wrong = await world.run('review', 'game.json', '--level', 'no-such-level');
    expect(wrong.code).toBe(2);
  });
});

describe('check --lesson', () => {
  const withLesson = (lines: string): string =>
    smallLevelText.replace('lesson: {}', `lesson:\n${lines}`);

  test('tells each bar, and in words what the level teaches', async () => {
    world.write('met.yaml', withLesson('  par: {at-least: 1}\n  random: {at-most: 99}\n'));
    const { code, out } = await world.run('check', 'met.yaml', '--lesson');
    expect(code).toBe(0);
    expect(out.filter((line) => line.startsWith('  met'))).toHaveLength(2);
    expect(out.join('\n')).toContain('It meets all 2 bars that it names.');
    expect(out.join('\n')).toContain('Best play is worth');
  });

  test('a bar that fails, or that nobody knows, fails the command', async () => {
    const lesson = '  par: {at-least: 99, text: Good play wins.}\n  beauty: {at-least: 1}\n';
    world.write('fails.yaml', withLesson(lesson));
    const { code, out } = await world.run('check', 'fails.yaml', '--lesson');
    expect(code).toBe(1);
    expect(out.filter((line) => line.includes('FAILS'))).toHaveLength(2);
    expect(out.join('\n')).toContain('Good play wins.');
    expect(await world.run('check', 'fails.yaml')).toMatchObject({ code: 0 });
    const answer = await world.json('check', 'fails.yaml', '--lesson');
    expect(field(answer, 'files', '0', 'lesson', 'failing')).toBe(2);
  });

  test('every kind of bar can be named', async () => {
    const bars = [
      ...['par', 'click-through', 'random', 'words', 'record', 'highest-interest', 'skill'],
      ...['all-in-north', 'all-in-north-war', 'decision-states', 'chance-events', 'orders-worth'],
      ...['war-under-best-play', 'spend-order-north-south', 'spend-share-south', 'idle-stances'],
      ...['final-hold-north', 'final-hold-south-without-nerve', 'load-bearing-north'],
    ];
    world.write(
      'all.yaml',
      withLesson(bars.map((bar) => `  ${bar}: {at-least: -1000}\n`).join('')),
    );
    const { code, out } = await world.run('check', 'all.yaml', '--lesson');
    expect(out.filter((line) => line.includes('FAILS'))).toEqual([]);
    expect(code).toBe(0);
    expect(out.filter((line) => line.startsWith('  met'))).toHaveLength(bars.length);
  });
});

describe('the page and the command line', () => {
  const subject = { key: 'small', level: smallLevel().level, assumptions: {} };
  const asked = (question: BestPlayQuestion) => createBestPlay(openInPage).ask(subject, question);
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('say the same of a lesson', async () => {
    const answer = await asked({ kind: 'lesson' });
    const told = await world.json('check', 'small.yaml', '--lesson');
    expect(field(told, 'files', '0', 'lesson')).toMatchObject({
      ...Object(asJson(field(answer, 'report'))),
    });
  });

  test('count the same in random play', async () => {
    const answer = await asked({ kind: 'random-test', games: 200, seed: 3 });
    const args = ['check', 'small.yaml', '--random', '--games', '200', '--seed', '3'];
    const told = field(await world.json(...args), 'files', '0', 'random');
    const counts = (test: unknown): unknown => {
      const hits = field(test, 'hits');
      if (!Array.isArray(hits)) throw new Error('no hits');
      return hits.map((hit) => `${field(hit, 'path')} ${field(hit, 'times')}`).toSorted();
    };
    expect(counts(told)).toEqual(counts(field(answer, 'test')));
    expect(number(told, 'mean')).toBe(number(answer, 'test', 'mean'));
  });
});

describe('check --random', () => {
  test('lists every part with its hits and its place, what was never met first', async () => {
    world.write(
      'dead.yaml',
      smallLevelText.replace('needs: talks >= 1', 'needs: talks >= 1 and fort = 0 and heat = 3'),
    );
    const asked = ['check', 'dead.yaml', '--random', '--games', '300', '--seed', '7'] as const;
    const { code, out } = await world.run(...asked);
    expect(code).toBe(0);
    const lines = out.filter((line) => line.includes('desks > south.arms > stances > treaty'));
    expect(lines[0]).toMatch(/^ +never +0 +stance +dead\.yaml:\d+:\d+ .*“Treaty”$/);
    const line = Number(/yaml:(\d+):\d+ /.exec(lines[0] ?? '')?.[1]);
    expect(smallLevelText.split('\n')[line - 1]).toContain('treaty:');
    const answer = await world.json(...asked);
    const hits = field(answer, 'files', '0', 'random', 'hits');
    expect(Array.isArray(hits) && hits.length).toBe(
      out.filter((one) => one.startsWith('  ')).length,
    );
    expect(field(hits, '0', 'games')).toBe(0);
  });

  test('a wrong number of games is refused', async () => {
    const { code, errors } = await world.run('check', 'small.yaml', '--random', '--games', '0');
    expect(code).toBe(2);
    expect(errors.join(' ')).toContain('--games takes a whole number');
  });
});
