// A projection for each part of the world that a level may be set in. Small parts: conformal, so that
// shapes are right (Lambert's cone, Mercator along the equator, stereographic around a pole). Large
// parts: Equal Earth, on which lands have the sizes that they have (Šavrič, Patterson, Jenny, 2018).
import {
  type GeoProjection,
  geoConicConformal,
  geoEqualEarth,
  geoMercator,
  geoStereographic,
} from 'd3-geo';
import type { LonLat } from './projection.js';
import type { DegreeBox } from './source.js';

export interface WorldProjection {
  readonly projection: GeoProjection;
  /** Whether shapes keep their angles and the scale changes little. */
  readonly isConformal: boolean;
  /** Whether the whole globe is drawn, its outline with it. */
  readonly isGlobe: boolean;
  readonly isPolar: boolean;
  /** Degrees from west to east. */
  readonly across: number;
}
/** Narrower than this, coasts baked for the whole world show how coarse they are. */
const narrowest = 9;
const lowest = 6;
const box = [
  [0, 0],
  [1600, 1000],
] satisfies [[number, number], [number, number]];

/** Fitted so that the view fills the 1600 × 1000 box. */
export function projectionFor(view: DegreeBox): WorldProjection {
  const wide = widened(view);
  const across = acrossOf(wide);
  const { projection, isConformal, isPolar = false } = kindFor(wide);
  const isGlobe = !isConformal;
  if (isGlobe && across > 300) projection.fitExtent(box, { type: 'Sphere' });
  else
    projection.fitExtent(box, {
      type: 'MultiPoint',
      coordinates: rim(wide).map(([x, y]) => [x, y]),
    });
  return { projection, isConformal, isGlobe, isPolar, across };
}

/** Points along the edge of a view, west to east along both parallels and along both meridians. */
export function rim(view: DegreeBox): readonly LonLat[] {
  const [west, south, , north] = view;
  const across = acrossOf(view);
  const shares = Array.from({ length: 25 }, (_, index) => index / 24);
  return shares.flatMap((share): LonLat[] => [
    [west + across * share, south],
    [west + across * share, north],
    [west, south + (north - south) * share],
    [west + across, south + (north - south) * share],
  ]);
}

export const acrossOf = ([west, , east]: DegreeBox): number =>
  east > west ? east - west : east - west + 360;

function kindFor(view: DegreeBox) {
  const [west, south, , north] = view;
  const [across, up] = [acrossOf(view), north - south];
  const [meridian, middle] = [west + across / 2, (south + north) / 2];
  if (Math.abs(middle) >= 60 && (across > 100 || Math.max(-south, north) > 84)) {
    const pole = geoStereographic().rotate([-meridian, middle > 0 ? -90 : 90]);
    return { projection: pole.clipAngle(120), isConformal: true, isPolar: true };
  }
  if (across > 130 || up > 85)
    return { projection: geoEqualEarth().rotate([-meridian, 0]), isConformal: false };
  if (Math.abs(middle) < 12)
    return { projection: geoMercator().rotate([-meridian, 0]), isConformal: true };
  const parallels = [south + up / 6, north - up / 6] satisfies [number, number];
  return {
    projection: geoConicConformal().rotate([-meridian, 0]).parallels(parallels),
    isConformal: true,
  };
}

function widened(view: DegreeBox): DegreeBox {
  const [west, south, , north] = view;
  const middle = (south + north) / 2;
  const least = Math.min(
    360,
    narrowest / Math.cos((Math.min(80, Math.abs(middle)) * Math.PI) / 180),
  );
  const moreAcross = Math.max(0, least - acrossOf(view)) / 2;
  const moreUp = Math.max(0, lowest - (north - south)) / 2;
  return [
    west - moreAcross,
    Math.max(-90, south - moreUp),
    west + acrossOf(view) + moreAcross,
    Math.min(90, north + moreUp),
  ];
}

/** Whether a line may show on a sheet somewhat larger than the view: a box of degrees says so. */
export function nearness(view: DegreeBox, { isGlobe, isPolar }: WorldProjection) {
  const [west, south, , north] = view;
  const [across, up] = [acrossOf(view), north - south];
  const [far, high] = [2.5 * across + 20, 1.5 * up + 8];
  const middle = west + across / 2;
  const isEverywhere = isGlobe || isPolar || far >= 180;
  return (line: readonly LonLat[]): boolean => {
    if (isEverywhere) return true;
    const latitudes = line.map(([, latitude]) => latitude);
    if (Math.min(...latitudes) > north + high || Math.max(...latitudes) < south - high)
      return false;
    const longitudes = line.map(([longitude]) => longitude);
    const half = (Math.max(...longitudes) - Math.min(...longitudes)) / 2;
    const off = Math.abs(Math.min(...longitudes) + half - middle) % 360;
    return Math.min(off, 360 - off) <= far + half;
  };
}
