// The names of bars, and what measuring them needs.
import { describe, expect, test } from 'vitest';
import { compileSound } from '../../src/rules/index.js';
import { findBar, measureBars, measureLesson } from '../../src/solver/index.js';
import { smallLevel } from '../session/small-level.js';

const { level } = smallLevel();
const tables = compileSound(level);
const odd = {
  ...level,
  crises: level.crises.map((crisis, index) => ({
    ...crisis,
    id: index === 0 ? 'far-north' : 'far',
  })),
  assumptions: level.assumptions.flatMap((one) => [one, { ...one, id: 'nerve-of-steel' }]),
};

describe('names of bars', () => {
  test('a crisis, a tag and premises with hyphens are told apart', () => {
    expect(findBar(odd, 'all-in-far-north')?.parts).toEqual({ CRISIS: 'far-north' });
    expect(findBar(odd, 'all-in-far-war')?.parts).toEqual({ CRISIS: 'far' });
    expect(findBar(odd, 'spend-order-far-far-north')?.parts).toEqual({
      CRISES: ['far', 'far-north'],
    });
    expect(findBar(odd, 'final-hold-far-north')?.parts).toEqual({
      CRISIS: 'far-north',
      TAG: 'hold',
    });
    const name = 'final-hold-far-without-nerve-of-steel-nerve';
    expect(findBar(odd, name)?.parts.PREMISES).toEqual(['nerve-of-steel', 'nerve']);
  });

  test('unknown names are no bars', () => {
    const names = ['beauty', 'all-in-moon', 'final-fun-north', 'final-hold-north-without-luck', ''];
    for (const name of names) expect(findBar(level, name)).toBeUndefined();
  });
});

test('bars without targets are neither met nor missed', () => {
  const { rows, unknown } = measureBars(tables, ['par', 'random', 'nonsense']);
  expect(rows.map(({ bar, met }) => [bar, met])).toEqual([
    ['par', undefined],
    ['random', undefined],
  ]);
  expect(unknown).toEqual(['nonsense']);
});

test('a target is met at its very edge', () => {
  const [par] = measureBars(tables, ['par']).rows;
  const value = par?.value ?? 0;
  const lesson = [
    { bar: 'par', atLeast: value, atMost: value },
    { bar: 'par', atLeast: value + 0.01 },
    { bar: 'par', atMost: value - 0.01 },
  ];
  const { rows } = measureLesson({ ...tables, level: { ...level, lesson } });
  expect(rows.map(({ met }) => met)).toEqual([true, false, false]);
});

test('premises that are away already bear nothing', () => {
  const without = compileSound(level, { assumptions: { nerve: 0 } });
  const [row] = measureBars(without, ['load-bearing-north']).rows;
  expect(row).toMatchObject({ value: 0, detail: [] });
});
