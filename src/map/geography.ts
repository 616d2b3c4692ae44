// The baked geography, unpacked: countries as closed paths, coasts and borders as lines, and the
// names of lands and waters. All in units of the sheet. What is drawn where is decided in the
// bake (docs/borders.md); this file only reads it.
import packed from '../../assets/geography/geography.json' with { type: 'json' };
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';

export interface Country {
  readonly name: string;
  readonly path: string;
  readonly rings: readonly (readonly Point[])[];
  readonly bounds: Rect;
}
export interface GeographyName {
  readonly name: string;
  readonly water: boolean;
  /** 1 is the largest; a small map leaves out the higher numbers. */
  readonly size: number;
  readonly at: Point;
}
export interface Geography {
  readonly countries: readonly Country[];
  /** All countries as one path. */
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  readonly disputed: string;
  readonly names: readonly GeographyName[];
}

/** Unpacks the baked file; some milliseconds, so once a map. */
export function createGeography(): Geography {
  const arcs = packed.arcs.map(unpackArc);
  const lines = (indices: readonly number[]): string =>
    indices.map((index) => pathOf(arcs[index] ?? [])).join('');
  const countries = packed.countries.map(({ name, polygons }) => {
    const rings = polygons.flat().map((ring) => joinRing(arcs, ring));
    const path = rings.map((ring) => `${pathOf(ring)}z`).join('');
    return { name, rings, path, bounds: boundsOf(rings.flat()) };
  });
  return {
    countries,
    land: countries.map(({ path }) => path).join(''),
    coast: lines(packed.lines.coast),
    borders: lines(packed.lines.border),
    disputed: lines(packed.lines.disputed),
    names: packed.labels.map(({ name, kind, size, at }) => ({
      name,
      size,
      water: kind === 'water',
      at: [at[0] ?? 0, at[1] ?? 0],
    })),
  };
}

/** The place of the country that holds a point, or -1 for the open sea. */
export function countryAt(geography: Geography, point: Point): number {
  return geography.countries.findIndex(
    ({ rings, bounds }) =>
      isWithin(bounds, point) &&
      rings.reduce((within, ring) => within !== holds(ring, point), false),
  );
}

const isWithin = ({ x, y, width, height }: Rect, [px, py]: Point): boolean =>
  px >= x && py >= y && px <= x + width && py <= y + height;

function boundsOf(points: readonly Point[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function holds(ring: readonly Point[], [x, y]: Point): boolean {
  let within = false;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous !== undefined && point[1] > y !== previous[1] > y) {
      const share = (y - point[1]) / (previous[1] - point[1]);
      if (x < point[0] + (previous[0] - point[0]) * share) within = !within;
    }
    previous = point;
  }
  return within;
}

function unpackArc(text: string): readonly Point[] {
  const numbers = text.split(' ').map(Number);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

/** A negative index, `~n`, is arc n walked backwards, as in TopoJSON. */
function joinRing(arcs: readonly (readonly Point[])[], ring: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (const index of ring) {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    points.push(...(points.length === 0 ? arc : arc.slice(1)));
  }
  return points;
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
