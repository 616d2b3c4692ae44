// The world's countries with the borders of docs/borders.md: Natural Earth, 1:50 million, as
// world-atlas packs it, mended by hand where its lines depart from United Nations resolutions.
// Both bakes, of the region and of the world, begin here.
import { createRequire } from 'node:module';
import { feature, mergeArcs } from 'topojson-client';
import { golanLine, openBorders, saharaNorth } from './bake-geography-data.mjs';
import { halfOf, inside, splitRing } from './bake-geography-rings.mjs';

const load = createRequire(import.meta.url);
const world = load('world-atlas/countries-50m.json');
const named = (name) => {
  const found = world.objects.countries.geometries.find((each) => each.properties.name === name);
  if (found === undefined) throw new Error(`The atlas has no country "${name}".`);
  return found;
};
const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);

/** Takes out of one country the polygon that holds a point, and merges it into another. */
function moveOver(from, to, point) {
  const source = named(from);
  const moved = polygonsOf(source).filter((arcs) =>
    inside(point, feature(world, { type: 'Polygon', arcs }).geometry.coordinates[0]),
  );
  if (moved.length !== 1) throw new Error(`${moved.length} polygons of ${from} hold ${point}.`);
  source.type = 'MultiPolygon';
  source.arcs = polygonsOf(source).filter((arcs) => arcs !== moved[0]);
  mergeInto(to, { type: 'MultiPolygon', arcs: moved });
}

function mergeInto(name, geometry) {
  const whole = named(name);
  Object.assign(whole, mergeArcs(world, [{ ...whole }, geometry]));
}

/** Draws a country as part of another, without a line between the two. */
function fold(part, whole) {
  mergeInto(whole, named(part));
  const { countries } = world.objects;
  countries.geometries = countries.geometries.filter((each) => each.properties.name !== part);
}

const span = (ring, axis) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;

/** The countries as GeoJSON features; `disputed` is a property of those that belong to none. */
export function countriesByTheRules() {
  moveOver('Russia', 'Ukraine', [34.2, 45.2]);
  fold('N. Cyprus', 'Cyprus');
  fold('Somaliland', 'Somalia');
  const features = feature(world, world.objects.countries).features;
  return shareSahara(shareGolan(features));
}

function shareGolan(features) {
  const israel = features.find((each) => each.properties.name === 'Israel');
  const rings = coordinatesOf(israel).map((polygon) => polygon[0]);
  const main = rings.reduce((a, b) => (a.length > b.length ? a : b));
  const parts = splitRing(main, golanLine);
  const [rest, golan] = span(parts[0], 0) < span(parts[1], 0) ? parts : [parts[1], parts[0]];
  israel.geometry = { type: 'Polygon', coordinates: [rest] };
  return [...features, disputed('Golan', [[golan]])];
}

function shareSahara(features) {
  const morocco = features.find((each) => each.properties.name === 'Morocco');
  const sahara = features.find((each) => each.properties.name === 'W. Sahara');
  const rings = coordinatesOf(morocco).map((polygon) => polygon[0]);
  const part = (keep) =>
    rings.map((ring) => halfOf(ring, saharaNorth, keep)).filter((ring) => ring.length > 3);
  morocco.geometry = { type: 'MultiPolygon', coordinates: part(1).map((ring) => [ring]) };
  const south = part(-1).map((ring) => [ring]);
  const all = [...south, ...coordinatesOf(sahara)];
  return [...features.filter((each) => each !== sahara), disputed('W. Sahara', all)];
}

const disputed = (name, coordinates) => ({
  type: 'Feature',
  properties: { name, disputed: true },
  geometry: { type: 'MultiPolygon', coordinates },
});

/** The polygons of a feature, one or many. */
export const coordinatesOf = ({ geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Parts of one country that touch become one polygon, so that no seam shows. */
export function joinParts(plan) {
  for (const shape of plan.objects.countries.geometries) {
    Object.assign(shape, mergeArcs(plan, [{ ...shape }]));
  }
}

/** The countries on either side of each arc of a topology. */
export function ownersOf(plan) {
  const owners = plan.arcs.map(() => []);
  for (const shape of plan.objects.countries.geometries) {
    for (const arc of shape.arcs.flat(2)) owners[arc < 0 ? ~arc : arc].push(shape.properties);
  }
  return owners;
}

/** How a line between these owners is drawn; `undefined` for one that nobody uses. */
export function kindOf(owners) {
  if (owners.length === 0) return undefined;
  if (owners.length === 1) return owners[0].disputed ? 'disputed' : 'coast';
  const names = owners.map((each) => each.name);
  if (owners.some((each) => each.disputed)) return 'disputed';
  return openBorders.some((pair) => pair.every((name) => names.includes(name)))
    ? 'disputed'
    : 'border';
}
