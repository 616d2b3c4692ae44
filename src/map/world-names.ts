// The names on a map of a part of the world: countries where most of them shows, seas where they are
// in view. How large a name is depends on how much of the sheet its land takes.
import packed from '../../assets/geography/world.json' with { type: 'json' };
import { boundsOf, type Country, type GeographyName, holds, isWithin } from './geography.js';
import type { LonLat, Point, Project } from './projection.js';
import type { Rect } from './shapes.js';

interface Ground {
  readonly countries: readonly Country[];
  readonly project: Project;
  readonly sheet: Rect;
  /** Degrees from west to east. */
  readonly across: number;
}
/** What every map of the sheet shows: names are looked for here. */
const middle: Rect = { x: 0, y: 0, width: 1600, height: 1000 };
const places = new Map(packed.countries.map(({ name, at }) => [name, lonLatOf(at)]));

export function worldNames(ground: Ground): readonly GeographyName[] {
  return [
    ...ground.countries.flatMap((country) => landName(country, ground)),
    ...waterNames(ground),
  ];
}

function landName(country: Country, { project, sheet }: Ground): readonly GeographyName[] {
  const home = project(places.get(country.name) ?? [0, 0]);
  const ring = ringAround(country, home) ?? largestOf(country);
  const shown = boundsOf(ring.map((point) => within(sheet, point)));
  const extent = Math.sqrt(shown.width * shown.height);
  const size = extent > 250 ? 1 : extent > 120 ? 2 : extent > 42 ? 3 : 4;
  if (size === 4) return [];
  const at = isWithin(middle, home) ? home : (roomiest(ring) ?? home);
  return [{ name: country.name, water: false, size, at }];
}

const ringAround = ({ rings }: Country, at: Point) => rings.find((ring) => holds(ring, at));

const largestOf = ({ rings }: Country): readonly Point[] =>
  rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best), []);

function areaOf(ring: readonly Point[]): number {
  if (ring.length === 0) return 0;
  const { width, height } = boundsOf(ring);
  return width * height;
}

/** A point moved to the nearest one within a box. */
const within = (box: Rect, [x, y]: Point): Point => [
  Math.min(box.x + box.width, Math.max(box.x, x)),
  Math.min(box.y + box.height, Math.max(box.y, y)),
];

/** A point within a ring, as far from its edge as a coarse search finds; names are wide. */
function roomiest(ring: readonly Point[]): Point | undefined {
  const { x, y, width, height } = boundsOf(ring.map((point) => within(middle, point)));
  const steps = 12;
  let best: { readonly room: number; readonly at: Point } | undefined;
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const at: Point = [x + (width * i) / steps, y + (height * j) / steps];
      if (!holds(ring, at)) continue;
      const room = Math.min(
        ...ring.map(([px, py]) => Math.hypot((px - at[0]) / 2, py - at[1])),
        at[0] / 2,
        (middle.width - at[0]) / 2,
        at[1],
        middle.height - at[1],
      );
      if (best === undefined || room > best.room) best = { room, at };
    }
  }
  return best?.at;
}

/** On a map of half the world a strait is nothing but its name. */
function waterNames({ project, across }: Ground): readonly GeographyName[] {
  const less = across > 200 ? 2 : across > 90 ? 1 : 0;
  return packed.waters.flatMap((water) => {
    const [name, size, at] = water;
    if (typeof name !== 'string' || typeof size !== 'number' || !Array.isArray(at)) return [];
    const point = project(lonLatOf(at));
    const shown = size === 1 ? 1 : size + less;
    return isWithin(middle, point) && shown <= 3
      ? [{ name, water: true, size: shown, at: point }]
      : [];
  });
}

function lonLatOf([longitude = 0, latitude = 0]: readonly number[]): LonLat {
  return [longitude, latitude];
}
