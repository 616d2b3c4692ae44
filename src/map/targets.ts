// What lies under the pointer: a place, the ladder, a country in crisis; and what is said of it.
import { countryAt, type Geography } from './geography.js';
import type { Gauge, MapPicture, Marker } from './picture.js';
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';
import { toSheet, type View } from './view.js';
import type { MapWords } from './words.js';

export interface Target {
  /** Selecting the target selects this crisis; absent where there is nothing to select. */
  readonly crisis?: string;
  readonly place?: string;
  /** The tracks that it shows. */
  readonly tracks: readonly string[];
  /** What a tooltip tells, its name first. */
  readonly lines: readonly string[];
  readonly box: Rect;
}

export function markerLines(marker: Marker, picture: MapPicture, words: MapWords): string[] {
  const { crisis, name, gauges } = marker;
  const title = crisis && crisis.name !== name ? `${crisis.name}, ${name}` : name;
  const flows = picture.flows.filter((flow) => flow.place === marker.place);
  return [
    crisis && !crisis.open ? `${title} (${words.closed})` : title,
    ...gauges.map((gauge) => gaugeLine(gauge, words)),
    ...flows.map(({ points, state }) => words.commitment(points, crisis?.name ?? name, state)),
  ];
}

function gaugeLine({ name, word, value, max }: Gauge, words: MapWords): string {
  const figure = words.valueOf(value, max);
  return word === undefined ? `${name}: ${figure}` : `${name}: ${word} (${figure})`;
}

/** The nearest target whose box holds the point or lies within `reach` pixels of it. */
export function targetAt(targets: readonly Target[], point: Point, reach: number) {
  let best: { readonly target: Target; readonly far: number } | undefined;
  for (const target of targets) {
    const far = distance(target.box, point);
    if (far <= reach && (best === undefined || rank(target, far) < best.far)) {
      best = { target, far: rank(target, far) };
    }
  }
  return best?.target;
}

/** A crisis wins over scenery at about the same distance. */
const rank = (target: Target, far: number): number => far - (target.crisis === undefined ? 0 : 6);

function distance({ x, y, width, height }: Rect, [px, py]: Point): number {
  const across = Math.max(x - px, 0, px - x - width);
  const down = Math.max(y - py, 0, py - y - height);
  return Math.hypot(across, down);
}

/** The crisis in whose country a point lies. */
export function crisisAt(
  { picture, geography, view }: { picture: MapPicture; geography: Geography; view: View },
  point: Point,
): Marker | undefined {
  const index = countryAt(geography, toSheet(view, point));
  if (index < 0) return undefined;
  return picture.markers.find(
    (marker) => marker.crisis?.open === true && countryAt(geography, marker.at) === index,
  );
}
