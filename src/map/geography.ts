// The land and water that a map stands on: countries as closed paths, coasts and borders as lines,
// names, and the projection that they were drawn with. All in units of the sheet. The region is
// baked finely (region.ts), the rest of the world coarsely (world.ts); both become this.
import type { Point, Project } from './projection.js';
import type { Rect } from './shapes.js';

export interface Country {
  readonly name: string;
  readonly path: string;
  readonly rings: readonly Ring[];
  readonly bounds: Rect;
}
/** A closed line on the sheet. Its bounds spare most questions of what it holds. */
export interface Ring {
  readonly points: readonly Point[];
  readonly bounds: Rect;
}
export interface GeographyName {
  readonly name: string;
  readonly water: boolean;
  /** 1 is the largest; a small map leaves out the higher numbers. */
  readonly size: number;
  readonly at: Point;
}
/** A line of equal longitude or latitude; several where the sheet's edge cuts it. */
export interface GraticuleLine {
  readonly kind: 'meridian' | 'parallel';
  readonly degrees: number;
  readonly points: readonly Point[];
}
export interface Geography {
  /** Equal for two maps of one part of the world. */
  readonly key: string;
  readonly project: Project;
  /** What is drawn; beyond it is blank paper. */
  readonly sheet: Rect;
  /** The edge of the sea: the sheet's own, or the globe's where all of it is seen. */
  readonly outline: readonly Point[];
  readonly isGlobe: boolean;
  readonly graticule: readonly GraticuleLine[];
  /** Hachures of mountains; like all that is drawn, path data in pieces (pieces.ts). */
  readonly relief: Pieces;
  /** What a level asked to see, as points on the sheet; empty where its places decide. */
  readonly frame: readonly Point[];
  /** Units of the sheet a kilometre; absent where they differ too much over the map. */
  readonly unitsPerKm?: number;
  readonly countries: readonly Country[];
  readonly coast: Pieces;
  readonly borders: Pieces;
  readonly disputed: Pieces;
  readonly names: readonly GeographyName[];
}

type Pieces = readonly string[];

/** The place of the country that holds a point, or -1 for the open sea. */
export function countryAt(geography: Geography, point: Point): number {
  return geography.countries.findIndex(
    ({ rings, bounds }) =>
      isWithin(bounds, point) &&
      rings.reduce((within, ring) => within !== holdsWithin(ring, point), false),
  );
}

const holdsWithin = ({ points, bounds }: Ring, point: Point): boolean =>
  isWithin(bounds, point) && holds(points, point);

/** A country of closed rings on the sheet. */
export function countryOf(name: string, rings: readonly (readonly Point[])[]): Country {
  const path = rings.map((ring) => `${pathOf(ring)}z`).join('');
  return {
    name,
    rings: rings.map((points) => ({ points, bounds: boundsOf(points) })),
    path,
    bounds: boundsOf(rings.flat()),
  };
}

export const isWithin = ({ x, y, width, height }: Rect, point: Point): boolean =>
  point[0] >= x && point[1] >= y && point[0] <= x + width && point[1] <= y + height;

export function boundsOf(points: readonly Point[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a closed ring goes around a point. */
export function holds(ring: readonly Point[], [x, y]: Point): boolean {
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

export const cornersOf = ({ x, y, width, height }: Rect): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

export function pathOf(points: readonly Point[]): string {
  let path = '';
  for (const [x, y] of points) path += `${path === '' ? 'M' : 'L'}${x} ${y}`;
  return path;
}

/** A ring from arcs. A negative index, `~n`, is arc n walked backwards, as in TopoJSON. */
export function joinRing(
  arcs: readonly (readonly Point[])[],
  ring: readonly number[],
): readonly Point[] {
  const points: Point[] = [];
  for (const index of ring) {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    points.push(...(points.length === 0 ? arc : arc.slice(1)));
  }
  return points;
}
