// Where a country's name is written when nobody has said where: deep inside the part of it that the
// map shows. How large depends on how much of the sheet the land takes.
import {
  boundsOf,
  type Country,
  type GeographyName,
  holds,
  isWithin,
  type Ring,
} from './geography.js';
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';

/** What every map of a sheet shows: names are looked for here. */
export const middle: Rect = { x: 0, y: 0, width: 1600, height: 1000 };

/** The name of a country, or none where too little of it shows. `home` is where it would best stand. */
export function nameFor(country: Country, sheet: Rect, home?: Point): readonly GeographyName[] {
  const ring = (home && ringAround(country, home)) ?? largestOf(country);
  if (ring.length === 0) return [];
  const shown = boundsOf(ring.map((point) => within(sheet, point)));
  const extent = Math.sqrt(shown.width * shown.height);
  const size = extent > 250 ? 1 : extent > 120 ? 2 : 3;
  if (extent < 42) return [];
  const at = home !== undefined && isWithin(middle, home) ? home : (roomiest(ring) ?? home);
  return at === undefined ? [] : [{ name: country.name, water: false, size, at }];
}

const ringAround = ({ rings }: Country, at: Point): readonly Point[] | undefined =>
  rings.find(({ points }) => holds(points, at))?.points;

const largestOf = ({ rings }: Country): readonly Point[] =>
  rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best), noRing).points;

const noRing: Ring = { points: [], bounds: { x: 0, y: 0, width: 0, height: 0 } };

const areaOf = ({ bounds: { width, height } }: Ring): number => width * height;

/** A point moved to the nearest one within a box. */
const within = (box: Rect, [x, y]: Point): Point => [
  Math.min(box.x + box.width, Math.max(box.x, x)),
  Math.min(box.y + box.height, Math.max(box.y, y)),
];

const steps = 12;

/** A point within a ring, as far from its edge as a coarse search finds; names are wide. */
function roomiest(ring: readonly Point[]): Point | undefined {
  const { x, y, width, height } = boundsOf(ring.map((point) => within(middle, point)));
  let best: { readonly room: number; readonly at: Point } | undefined;
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const at: Point = [x + (width * i) / steps, y + (height * j) / steps];
      if (!holds(ring, at)) continue;
      const room = roomAround(ring, at);
      if (best === undefined || room > best.room) best = { room, at };
    }
  }
  return best?.at;
}

function roomAround(ring: readonly Point[], [x, y]: Point): number {
  return Math.min(
    ...ring.map(([px, py]) => Math.hypot((px - x) / 2, py - y)),
    x / 2,
    (middle.width - x) / 2,
    y,
    middle.height - y,
  );
}
