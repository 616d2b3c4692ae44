// Dashes cut by hand out of a line, for a pen that draws only whole lines: Phaser's.
import type { Point } from './projection.js';
import type { Line } from './shapes.js';

/** The pieces of a dashed line, its dashes moved on by `shift`: for pens that know no dashes. */
export function dashPieces({ points, dash }: Line, shift: number): readonly (readonly Point[])[] {
  if (dash === undefined) return [points];
  const [on, off] = dash;
  const miles = milesOf(points);
  const total = miles[miles.length - 1] ?? 0;
  const period = on + off;
  const first = (shift % period) - period;
  const pieces: (readonly Point[])[] = [];
  for (let start = first; start < total; start += period) {
    const [from, to] = [Math.max(0, start), Math.min(total, start + on)];
    if (to > from) pieces.push(stretch(points, miles, [from, to]));
  }
  return pieces;
}

/** How far along the line each of its points lies. */
function milesOf(points: readonly Point[]): readonly number[] {
  let far = 0;
  return points.map((point, index) => {
    const before = points[index - 1] ?? point;
    far += Math.hypot(point[0] - before[0], point[1] - before[1]);
    return far;
  });
}

/** The part of a line between two distances along it. */
function stretch(
  points: readonly Point[],
  miles: readonly number[],
  [from, to]: readonly [number, number],
): readonly Point[] {
  const at = (far: number): Point => {
    const index = Math.max(
      1,
      miles.findIndex((mile) => mile >= far),
    );
    const [a, b] = [points[index - 1], points[index]];
    const [start, end] = [miles[index - 1] ?? 0, miles[index] ?? 0];
    if (a === undefined || b === undefined) return points[0] ?? [0, 0];
    const share = end > start ? (far - start) / (end - start) : 0;
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  };
  const inner = points.filter((_, index) => {
    const mile = miles[index] ?? 0;
    return mile > from && mile < to;
  });
  return [at(from), ...inner, at(to)];
}
