// Which geography a level stands on: the fine region where all of it lies there, else the coarse
// world, fetched then; and the names as the level wants them.
import type { Geography, GeographyName } from './geography.js';
import { isWithin } from './geography.js';
import { nameFor } from './name-places.js';
import { type LonLat, project, sheet } from './projection.js';
import { createRegion } from './region.js';
import type { DegreeBox, MapLook, MapSource } from './source.js';

/** Equal keys stand on equal ground. */
export function groundKey({ look, places }: MapSource): string {
  const at = look?.view === undefined ? places.map((place) => place.at) : [];
  return JSON.stringify([look, at]);
}

/** Rejects where the world's geography cannot be fetched. */
export async function loadGeography(source: MapSource): Promise<Geography> {
  const view = source.look?.view;
  const points = view === undefined ? source.places.map(({ at }) => at) : cornersOf(view);
  const isNear = points.every((at) => isWithin(sheet, project(at))) && isNarrow(view);
  if (isNear) return lettered(await createRegion(view && cornersOf(view)), source.look);
  const { createWorld } = await import('./world.js');
  return lettered(createWorld(view ?? boxAround(points)), source.look);
}

/** The region's cone turns east into west before a view is this wide. */
const isNarrow = (view: DegreeBox | undefined): boolean =>
  view === undefined || (view[0] < view[2] && view[2] - view[0] < 130);

/** Corners, and the middles of the parallels, which a cone bends. */
function cornersOf([west, south, east, north]: DegreeBox): readonly LonLat[] {
  const middle = (west + east) / 2;
  return [west, middle, east].flatMap((longitude): LonLat[] => [
    [longitude, south],
    [longitude, north],
  ]);
}

/** The narrowest box of degrees around some points, with a margin; over the 180th meridian if need be. */
export function boxAround(points: readonly LonLat[]): DegreeBox {
  const longitudes = points.map(([longitude]) => longitude).sort((a, b) => a - b);
  const latitudes = points.map(([, latitude]) => latitude);
  const gaps = longitudes.map((longitude, index) => {
    const next = longitudes[index + 1] ?? (longitudes[0] ?? 0) + 360;
    return { west: next, across: 360 - (next - longitude) };
  });
  const { west, across } = gaps.reduce((a, b) => (b.across < a.across ? b : a), {
    west: -180,
    across: 360,
  });
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const margin = Math.max(2, 0.15 * Math.max(across, north - south));
  if (across + 2 * margin >= 360)
    return [-180, Math.max(-90, south - margin), 180, Math.min(90, north + margin)];
  return [
    turned(west - margin),
    Math.max(-90, south - margin),
    turned(west + across + margin),
    Math.min(90, north + margin),
  ];
}

const turned = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/**
 * A level may rename lands and waters, leave some out by an empty name, or leave out all. A land that
 * it names is written even if the map itself would not.
 */
function lettered(geography: Geography, look: MapLook | undefined): Geography {
  if (look === undefined) return geography;
  if (look.labels === false) return { ...geography, names: [] };
  const names = new Map(Object.entries(look.names ?? {}));
  const written = new Set(geography.names.map(({ name }) => name));
  const more = geography.countries
    .filter(({ name }) => names.has(name) && !written.has(name))
    .flatMap((country) => nameFor(country, geography.sheet));
  const renamed = [...geography.names, ...more]
    .map((each): GeographyName => ({ ...each, name: names.get(each.name) ?? each.name }))
    .filter(({ name }) => name !== '');
  return { ...geography, names: renamed };
}
