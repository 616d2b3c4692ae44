// Ways over the globe, drawn on the sheet: the shortest one, unless the sheet's own cut lies across
// it; then a straight line on the sheet, because a way that leaves on one side and comes back on the
// other cannot be followed by eye.
import { greatCircle, type LonLat, type Point, type Project } from './projection.js';
import type { Rect } from './shapes.js';

interface Ground {
  readonly project: Project;
  readonly sheet: Rect;
}
/** A step longer than this share of the sheet is a jump over its cut. */
const jump = 0.35;

/** Two points at least. */
export function wayOver({ project, sheet }: Ground, from: LonLat, to: LonLat): readonly Point[] {
  const points = greatCircle(from, to).map(project);
  const isTorn = points.some((point, index) => {
    const before = points[index - 1] ?? point;
    return Math.abs(point[0] - before[0]) > jump * sheet.width;
  });
  return isTorn ? straight(project(from), project(to)) : points;
}

const pieces = 24;
const straight = (from: Point, to: Point): readonly Point[] =>
  Array.from({ length: pieces + 1 }, (_, index): Point => {
    const share = index / pieces;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
