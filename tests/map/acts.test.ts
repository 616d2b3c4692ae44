// Movements as pure functions of a share of their time.
import { describe, expect, it } from 'vitest';
import { type Act, strokesOf } from '../../src/map/acts.js';
import { dashPieces } from '../../src/map/dashes.js';
import type { Point } from '../../src/map/projection.js';

const points: readonly Point[] = [
  [0, 0],
  [50, 0],
  [100, 0],
];
const kinds = ['strike', 'talks', 'flow', 'mark', 'pulse'] as const;
const act = (kind: Act['kind'], way: readonly Point[]): Act => ({
  kind,
  points: way,
  boxes: [{ x: 0, y: 0, width: 20, height: 20 }],
});

describe('an act', () => {
  it.each(kinds)('%s gives finite strokes at every moment, with and without a start', (kind) => {
    for (const way of [points, [[5, 5]] as const]) {
      for (let share = 0; share <= 1; share += 0.05) {
        const numbers = strokesOf(act(kind, way), share).flatMap(({ points, width, opacity }) => [
          width,
          opacity,
          ...points.flat(),
        ]);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('draws chalk from both ends until it meets in the middle', () => {
    const reach = (share: number) =>
      strokesOf(act('talks', points), share)
        .filter(({ points }) => points.every(([, y]) => y === 0))
        .map(({ points }) => points.at(-1)?.[0] ?? 0);
    expect(reach(0.2)[0]).toBeLessThan(30);
    expect(reach(0.9)[0]).toBeCloseTo(50, 0);
  });
});

describe('a dashed line', () => {
  const line = { points, color: '#000000', width: 1, opacity: 1, marches: true } as const;
  const spans = (shift: number) =>
    dashPieces({ ...line, dash: [10, 30] }, shift).map((piece) => [
      piece[0]?.[0],
      piece.at(-1)?.[0],
    ]);

  it('is cut into dashes', () => {
    expect(spans(0)).toEqual([
      [0, 10],
      [40, 50],
      [80, 90],
    ]);
  });

  it('moves them from its start to its end', () => {
    expect(spans(15)).toEqual([
      [15, 25],
      [55, 65],
      [95, 100],
    ]);
    expect(spans(40)).toEqual(spans(0));
    expect(spans(35)[0]).toEqual([0, 5]);
  });

  it('stays whole without dashes', () => {
    expect(dashPieces(line, 5)).toEqual([points]);
  });
});
