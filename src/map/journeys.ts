// What travels over the map: counters of committed points in file from the capital, and tankers along
// a sea lane. Strokes for the moment of their journey, shapes for tankers at rest.
import { between } from './parts-of-lines.js';
import type { Point } from './projection.js';
import type { PathShape } from './shapes.js';
import { arcPoints, type Stroke } from './symbols.js';
import { theme } from './theme.js';

/** More would hide the way that they take. */
const mostCounters = 6;
const ease = (share: number): number => share * share * (3 - 2 * share);
const clamped = (share: number): number => Math.min(1, Math.max(0, share));

/** Counters leave one after the other; each is gone where it arrives. */
export function counters(
  points: readonly Point[],
  share: number,
  count: number,
): readonly Stroke[] {
  if (points.length < 2) return [];
  const file = Math.min(mostCounters, Math.max(1, count));
  const lag = Math.min(0.12, 0.5 / file);
  const each = 1 - lag * (file - 1);
  return Array.from({ length: file }, (_, index) => clamped((share - index * lag) / each))
    .filter((part) => part > 0 && part < 1)
    .flatMap((part) => counterAt(between(points, ease(part), ease(part))[0] ?? [0, 0]));
}

function counterAt(at: Point): readonly Stroke[] {
  const shade: Point = [at[0] + 1, at[1] + 2];
  return [
    { points: arcPoints(shade, 4, [0, 1]), color: theme.ink, width: 8.5, opacity: 0.5 },
    { points: arcPoints(at, 3.8, [0, 1]), color: theme.brass, width: 7.8, opacity: 1 },
    { points: arcPoints(at, 7.6, [0, 1]), color: theme.ink, width: 1.3, opacity: 1 },
    { points: arcPoints(at, 4.2, [0, 1]), color: theme.brassPale, width: 1.2, opacity: 1 },
  ];
}

const fleet = 3;

/** Tankers come out one by one and take their places along the lane. */
export function tankers(points: readonly Point[], share: number): readonly Stroke[] {
  if (points.length < 2) return [];
  return Array.from({ length: fleet }, (_, index) => {
    const place = placeOf(index);
    const part = ease(clamped(share * 1.3 - 0.12 * (fleet - 1 - index)));
    return { place: place * part, isOut: part > 0 };
  })
    .filter(({ isOut }) => isOut)
    .map(({ place }) => ({
      points: hull(between(points, place, place)[0] ?? [0, 0]),
      color: theme.ink,
      width: 2,
      opacity: 1,
    }));
}

const placeOf = (index: number): number => 0.3 + 0.24 * index;

/** The tankers of a lane at rest. */
export function fleetOn(points: readonly Point[]): readonly PathShape[] {
  return Array.from({ length: fleet }, (_, index): PathShape => {
    const place = placeOf(index);
    const outline = hull(between(points, place, place)[0] ?? [0, 0]);
    const path = `${outline.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}z`;
    return { kind: 'path', path, fill: theme.plate, stroke: theme.ink, width: 1.3 };
  });
}

/** A low hull with its bridge at the stern. */
function hull([x, y]: Point): readonly Point[] {
  return [
    [x - 10, y - 2],
    [x - 8, y + 4],
    [x + 8, y + 4],
    [x + 11, y - 2],
    [x - 4, y - 2],
    [x - 4, y - 7],
    [x - 8, y - 7],
    [x - 8, y - 2],
    [x - 10, y - 2],
  ];
}
