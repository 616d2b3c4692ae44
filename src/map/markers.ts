// Places and what is shown at them, as signs on the screen.
import type { Gauge, MapPicture, Marker } from './picture.js';
import type { Point } from './projection.js';
import { overlaps, type Rect, type Shape } from './shapes.js';
import { front, frontPoints, ring, stack } from './symbols.js';
import { theme } from './theme.js';
import type { Size } from './view.js';

export interface Sign {
  readonly marker: Marker;
  readonly at: Point;
  /** How far the sign reaches from its point. */
  readonly radius: number;
  /** The same, were it chosen: what names keep clear of, so that choosing moves none. */
  readonly clear: number;
}
interface Room {
  readonly at: (point: Point) => Point;
  readonly roomy: boolean;
  readonly size: Size;
  /** Plates that lie over the map. */
  readonly hidden: readonly Rect[];
}

export function layMarkers(picture: MapPicture, room: Room) {
  const all = picture.markers
    .map((marker) => signOf(marker, room))
    .filter(({ marker, at }) => (room.roomy || marker.inPlay) && isOn(at, room));
  const signs = all.filter((sign) => !isCovered(sign, all));
  const capital = picture.markers.find((marker) => marker.isCapital);
  const toward = capital ? room.at(capital.at) : ([0, 0] as const);
  const byRank = [...signs].sort((a, b) => b.radius - a.radius);
  return {
    signs,
    shapes: byRank.flatMap((sign) => signShapes(sign, toward)),
    taken: signs.flatMap((sign) => [...takenBy(sign), ...takenByFront(sign, toward)]),
  };
}

function signOf(marker: Marker, room: Room): Sign {
  const plain = radiusOf(marker, room.roomy);
  const rim = marker.crisis ? (room.roomy ? 6 : 4) : 0;
  const radius = plain + (marker.selected ? rim : 0);
  return { marker, at: room.at(marker.at), radius, clear: plain + rim };
}

/** Scenery under the sign of a crisis is left out: the sign tells more. */
function isCovered({ marker, at }: Sign, signs: readonly Sign[]): boolean {
  if (marker.crisis || marker.gauges.length > 0) return false;
  return signs.some(
    (other) =>
      other.marker.crisis !== undefined &&
      Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < other.radius,
  );
}

const isOn = ([x, y]: Point, { size, hidden }: Room): boolean =>
  x > 0 &&
  y > 0 &&
  x < size.width &&
  y < size.height &&
  !hidden.some((box) => overlaps(box, { x: x - 3, y: y - 3, width: 6, height: 6 }));

const of = (marker: Marker, as: Gauge['as']): readonly Gauge[] =>
  marker.gauges.filter((gauge) => gauge.as === as);

function radiusOf(marker: Marker, roomy: boolean): number {
  const rings = of(marker, 'client').length;
  if (rings > 0) return (roomy ? 15.5 : 12.5) + (rings - 1) * 6;
  if (marker.crisis) return roomy ? 13 : 10.5;
  return marker.isCapital ? 8 : marker.inPlay ? 4.5 : 3;
}

function signShapes(sign: Sign, toward: Point): Shape[] {
  const { marker, at, radius } = sign;
  const disc = radius - (marker.selected ? 4 : 0);
  const rings = of(marker, 'client').flatMap((gauge, index) =>
    ring(at, disc - 3.5 - index * 6, gauge),
  );
  const stakes = of(marker, 'stake').flatMap((gauge, index) =>
    stack([at[0] - sign.clear - 9 - index * 17, at[1] + 9], gauge.filled),
  );
  const fronts = of(marker, 'front').flatMap((gauge) => front(at, toward, gauge));
  return [...fronts, ...halo(sign, disc), ...rings, ...stakes, ...core(marker, at)];
}

/** A crisis stands on a paper disc; the one chosen has a brass rim. */
function halo({ marker, at, radius }: Sign, inner: number): Shape[] {
  if (marker.crisis === undefined && of(marker, 'client').length === 0) return [];
  const isClosed = marker.crisis?.open === false;
  const disc: Shape = {
    kind: 'circle',
    at,
    radius: inner,
    fill: theme.plate,
    stroke: theme.border,
    width: 0.8,
    ...(isClosed && { opacity: 0.6 }),
  };
  const rim = { fill: theme.brassPale, stroke: theme.brassDark, width: 1.6 };
  return marker.selected ? [{ kind: 'circle', at, radius, ...rim }, disc] : [disc];
}

function core(marker: Marker, at: Point): Shape[] {
  const [x, y] = at;
  if (marker.isCapital) {
    return [
      { kind: 'path', path: square(at, 8), fill: theme.ink },
      { kind: 'path', path: square(at, 5.2), stroke: theme.brassPale, width: 1.3 },
      { kind: 'circle', at, radius: 2.2, fill: theme.brassPale },
    ];
  }
  if (marker.crisis) {
    const fill = marker.crisis.open ? theme.brass : theme.inkSoft;
    return [{ kind: 'circle', at, radius: 4.6, fill, stroke: theme.ink, width: 1.2 }];
  }
  const size = marker.inPlay ? 3.6 : 2.4;
  if (marker.kind === 'base') {
    const path = `M${x} ${y - size - 1}l${size + 1} ${2 * size}h${-2 * size - 2}z`;
    return [{ kind: 'path', path, fill: theme.ink, stroke: theme.plate, width: 0.9 }];
  }
  if (marker.kind === 'site') {
    return [
      { kind: 'path', path: square(at, size), fill: theme.plate, stroke: theme.ink, width: 1.3 },
    ];
  }
  return [{ kind: 'circle', at, radius: size, fill: theme.ink, stroke: theme.plate, width: 0.9 }];
}

const square = ([x, y]: Point, half: number): string =>
  `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;

function takenBy({ marker, at, clear: radius }: Sign): readonly Rect[] {
  const stakes = of(marker, 'stake').map((gauge, index): Rect => {
    const height = 8 + 4.6 * Math.max(1, gauge.filled);
    return { x: at[0] - radius - 17 - index * 17, y: at[1] + 10 - height, width: 16, height };
  });
  return [
    { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius },
    ...stakes,
  ];
}

function takenByFront({ marker, at }: Sign, toward: Point): readonly Rect[] {
  return of(marker, 'front').flatMap((gauge) =>
    frontPoints(at, toward, gauge).map(([x, y]) => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
  );
}
