// Hachures along mountain ranges, as on engraved charts: short strokes down both slopes of a crest,
// longest in the middle of the range and on the side away from the light, which falls from the north
// west. The same range is always the same.
import type { Point, Project } from './projection.js';
import { ranges } from './ranges.js';
import type { Rect } from './shapes.js';

type Hachure = readonly [from: Point, to: Point];
interface Ground {
  readonly project: Project;
  readonly sheet: Rect;
  /** Units of the sheet between two strokes. */
  readonly step: number;
}

/** All hachures of a sheet, each a line. */
export function hachures({ project, sheet, step }: Ground): readonly Hachure[] {
  return ranges
    .map((range) => spaced(range.map(project), step))
    .filter((crest) => crest.some((point) => isOn(sheet, point)) && isWhole(crest, step))
    .flatMap((crest, index) => slopes(crest, step, index));
}

const isOn = ({ x, y, width, height }: Rect, [px, py]: Point): boolean =>
  px > x && py > y && px < x + width && py < y + height;

/** A range that the sheet's cut tears is left out. */
const isWhole = (crest: readonly Point[], step: number): boolean => crest.length < 4000 / step;

/** Points along a line at equal distances. */
function spaced(line: readonly Point[], step: number): readonly Point[] {
  const points: Point[] = [];
  let left = 0;
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from === undefined) return;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (; left < length && points.length < 1000; left += step) {
      const share = left / length;
      points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    left -= length;
  });
  return points;
}

function slopes(crest: readonly Point[], step: number, seed: number): readonly Hachure[] {
  return crest.flatMap(([x, y], index) => {
    const before = crest[index - 1] ?? crest[index];
    const after = crest[index + 1] ?? crest[index];
    if (before === undefined || after === undefined) return [];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const across = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length] as const;
    const along = [(after[0] - before[0]) / length, (after[1] - before[1]) / length] as const;
    const middle = Math.sin((Math.PI * (index + 0.5)) / crest.length);
    const wander = step * (hash(seed, index) - 0.5);
    const top: Point = [x + across[0] * wander, y + across[1] * wander];
    return [1, -1].map((side) => {
      const isLit = side * (across[0] + across[1]) < 0;
      const far =
        step *
        (0.6 + 1.7 * middle) *
        (0.7 + 0.5 * hash(seed + side, index + 40)) *
        (isLit ? 0.45 : 1);
      const lean = step * 0.5 * (hash(seed, index + 80) - 0.2);
      return stroke(
        top,
        [
          top[0] + side * across[0] * far + along[0] * lean,
          top[1] + side * across[1] * far + along[1] * lean,
        ],
        step * 0.32,
      );
    });
  });
}

/** From a little beside the crest down the slope. */
function stroke(from: Point, to: Point, gap: number): Hachure {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const share = Math.min(0.5, gap / length);
  const start: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  return [tenth(start), tenth(to)];
}

const tenth = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** A number from 0 to 1 that is always the same for the same two. */
function hash(a: number, b: number): number {
  const value = Math.sin(a * 127.1 + b * 311.7) * 43758.5453;
  return value - Math.floor(value);
}
