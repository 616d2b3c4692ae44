// Parts of lines and lines beside lines, on the screen.
import type { Point } from './projection.js';

/** A part of a line between two shares of its points. */
export function between(points: readonly Point[], from: number, to: number): readonly Point[] {
  const last = points.length - 1;
  const pointAt = (share: number): Point => {
    const place = Math.min(last, Math.max(0, share * last));
    const [a, b] = [points[Math.floor(place)], points[Math.ceil(place)]];
    if (a === undefined || b === undefined) return [0, 0];
    const part = place - Math.floor(place);
    return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
  };
  const inner = points.filter((_, index) => index / last > from && index / last < to);
  return [pointAt(from), ...inner, pointAt(to)];
}

/** A line's two neighbours, so many pixels to its left and right. */
export function besides(points: readonly Point[], pixels: number): readonly (readonly Point[])[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined || points.length < 2) return [];
  return [pixels, -pixels].map((far) =>
    points.map(([x, y], index): Point => {
      const [before, after] = [points[index - 1] ?? first, points[index + 1] ?? last];
      const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
      return [
        x - (far * (after[1] - before[1])) / length,
        y + (far * (after[0] - before[0])) / length,
      ];
    }),
  );
}
