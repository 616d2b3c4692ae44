// Envelopes of lines, against looking at every line at many points.
import { expect, test } from 'vitest';
import {
  addEnvelopes,
  bestLine,
  createLineList,
  keepEnvelope,
  type LineList,
  pushLine,
} from '../../src/solver/lines.js';
import { createDice } from './random-level.js';

const range = { low: 100, high: 600 };
const points = Array.from({ length: 101 }, (_, step) => range.low + 5 * step);

function randomLines(seed: number): LineList {
  const dice = createDice(seed);
  const list = createLineList();
  const count = 1 + dice(12);
  for (let line = 0; line < count; line += 1) {
    const p = dice(21) / 20;
    // Near a common curve, so that many of them are best somewhere.
    pushLine(list, p, 400 * (1 - p * p) + dice(40));
  }
  return list;
}

function worth(list: LineList, banked: number): number {
  const line = bestLine(list, 0, list.length, banked);
  return (list.p[line] ?? 0) * banked + (list.f[line] ?? 0);
}

function envelopeOf(list: LineList): LineList {
  const envelope = createLineList();
  keepEnvelope(list, range.low, range.high, envelope);
  return envelope;
}

test('an envelope is worth as much as all of its lines, everywhere', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const list = randomLines(seed);
    const before = points.map((banked) => worth(list, banked));
    const envelope = envelopeOf(list);
    points.forEach((banked, index) => {
      expect(worth(envelope, banked)).toBeCloseTo(before[index] ?? 0, 8);
    });
    const slopes = [...envelope.p.subarray(0, envelope.length)];
    expect(slopes).toEqual([...new Set(slopes)].toSorted((one, other) => one - other));
  }
});

test('every line of an envelope is best somewhere', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const envelope = envelopeOf(randomLines(seed));
    for (let line = 0; line < envelope.length; line += 1) {
      const others = createLineList();
      for (let other = 0; other < envelope.length; other += 1) {
        if (other !== line) pushLine(others, envelope.p[other] ?? 0, envelope.f[other] ?? 0);
      }
      if (others.length === 0) continue;
      const gains = Array.from({ length: 50_001 }, (_, step) => range.low + step / 100).map(
        (banked) => worth(envelope, banked) - worth(others, banked),
      );
      expect(Math.max(...gains)).toBeGreaterThan(0);
    }
  }
});

test('the sum of two envelopes is worth the sum of their worths', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const parts = envelopeOf(randomLines(seed));
    const lines = envelopeOf(randomLines(seed + 1000));
    const sum = createLineList();
    addEnvelopes(parts, { odds: 0.3, lines }, range, sum);
    for (const banked of points) {
      expect(worth(sum, banked)).toBeCloseTo(worth(parts, banked) + 0.3 * worth(lines, banked), 8);
    }
  }
});

test('of lines that are equal, the safer one is kept', () => {
  const list = createLineList();
  pushLine(list, 0.5, 50);
  pushLine(list, 1, 0);
  const envelope = createLineList();
  keepEnvelope(list, 100, 100, envelope);
  expect([envelope.length, envelope.p[0]]).toEqual([1, 1]);
  expect(bestLine(list, 0, 2, 100)).toBe(1);
});
