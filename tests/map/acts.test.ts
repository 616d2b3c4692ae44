// Movements as pure functions of a share of their time.
import { describe, expect, it } from 'vitest';
import { type Act, durations, strokesOf } from '../../src/map/acts.js';
import { dashPieces } from '../../src/map/dashes.js';
import { counters } from '../../src/map/journeys.js';
import type { Point } from '../../src/map/projection.js';

const points: readonly Point[] = [
  [0, 0],
  [50, 0],
  [100, 0],
];
const kinds = ['strike', 'talks', 'flow', 'mark', 'hotline', 'sky', 'ships', 'pulse'] as const;
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

  it.each(kinds)('%s flashes at most three times a second', (kind) => {
    const count = 90;
    const ink = Array.from({ length: count + 1 }, (_, index) =>
      strokesOf(act(kind, points), index / count).reduce(
        (sum, { width, opacity, points }) => sum + width * opacity * points.length,
        0,
      ),
    );
    const most = Math.max(...ink);
    let [flashes, low, high] = [0, ink[0] ?? 0, ink[0] ?? 0];
    for (const now of ink) {
      if (now < high - 0.25 * most) [high, low] = [now, now];
      else if (now > low + 0.25 * most && high === low) [flashes, high] = [flashes + 1, now];
      [low, high] = [Math.min(low, now), Math.max(high, now)];
    }
    expect(flashes / (durations[kind] / 1000)).toBeLessThanOrEqual(3);
  });

  it('sends as many counters as there are points, one after the other, and none stays', () => {
    const discs = (share: number, count: number) =>
      counters(points, share, count).filter(({ width }) => width === 7.8);
    expect([1, 3, 5].map((count) => discs(0.5, count).length)).toEqual([1, 3, 5]);
    expect(discs(1, 3)).toEqual([]);
    const places = discs(0.5, 3).map((disc) => disc.points[0]?.[0] ?? 0);
    expect(places).toEqual([...places].sort((a, b) => b - a));
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
