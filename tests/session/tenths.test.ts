// Figures rounded one by one, and their sum.
import { expect, test } from 'vitest';
import { tenthsOf } from '../../src/session/tenths.js';

test('they add up to the sum that is told, each within a tenth of the truth', () => {
  const points = [0.04, 0.04, 0.04, 1.26, -0.34];
  expect(points.map((value) => Math.round(10 * value))).toEqual([0, 0, 0, 13, -3]);
  expect(tenthsOf(points, 10)).toEqual([0, 1, 0, 13, -4]);
});

test('nothing stays nothing, whatever the others leave', () => {
  expect(tenthsOf([0.06, 0, 1e-12, 0.06], 1)).toEqual([1, 0, 0, 0]);
});

test('the greatest takes what the sum was rounded otherwise by', () => {
  expect(tenthsOf([0.2, -3.1, 1], -20)).toEqual([2, -32, 10]);
  expect(tenthsOf([], 0)).toEqual([]);
});
