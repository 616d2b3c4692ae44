// Bakes the map: Natural Earth's countries, 1:50 million, become one small file of projected
// lines, assets/geography/geography.json. Run by hand (`node scripts/bake-geography.mjs`) when a
// border or the frame changes; the result is checked in, so that a build needs no geography.
// The borders' rules stand in docs/borders.md. The projection's numbers are the ones of
// src/map/projection.ts; a test holds the two against each other.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoConicConformal } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { golanLine, labels, openBorders, saharaNorth } from './bake-geography-data.mjs';
import { area, halfOf, inside, nest, splitRing } from './bake-geography-rings.mjs';

/** The part of the plane that is baked: the 1600 × 1000 box, and what wide or tall maps show beyond. */
const sheet = { x: -400, y: -150, width: 2400, height: 1300 };
const frame = { scale: 1450, left: -0.44, top: 1.09 };
/** Baked beyond the sheet's edge, where the cut through a land would show as a line. */
const hem = 20;
/** Corners lighter than this area, in square units of the box, are dropped. */
const smallestCorner = 0.35;
/** Islands smaller than this area are dropped, unless a country would vanish with them. */
const smallestIsland = 3;

const load = createRequire(import.meta.url);
const world = load('world-atlas/countries-50m.json');
const target = new URL('../assets/geography/geography.json', import.meta.url);

const projection = geoConicConformal()
  .rotate([-27, 0])
  .parallels([20, 50])
  .scale(frame.scale)
  .translate([-frame.left * frame.scale, frame.top * frame.scale])
  .precision(0)
  .clipExtent([
    [sheet.x - hem, sheet.y - hem],
    [sheet.x + sheet.width + hem, sheet.y + sheet.height + hem],
  ]);

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

function countriesByTheRules() {
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

const coordinatesOf = ({ geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** A feature's rings on the sheet, cut just beyond its edge. */
function projected(shape) {
  const polygons = coordinatesOf(shape).flatMap((polygon) => ringsOnSheet(polygon));
  return { ...shape, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

function ringsOnSheet(polygon) {
  const rings = [];
  let ring = [];
  const sink = projection.stream({
    polygonStart() {},
    polygonEnd() {},
    lineStart() {
      ring = [];
    },
    lineEnd() {
      rings.push(ring);
    },
    point(x, y) {
      ring.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
    },
  });
  sink.polygonStart();
  for (const each of polygon) {
    sink.lineStart();
    for (const [longitude, latitude] of each.slice(0, -1)) sink.point(longitude, latitude);
    sink.lineEnd();
  }
  sink.polygonEnd();
  const closed = rings.filter((each) => each.length > 2).map((each) => [...each, each[0]]);
  return closed.length === 0 ? [] : nest(closed);
}

function withoutSpecks(shape) {
  const sized = shape.geometry.coordinates.map((polygon) => Math.abs(area(polygon[0])));
  const largest = Math.max(...sized);
  const coordinates = shape.geometry.coordinates.filter(
    (_, index) => sized[index] >= smallestIsland || sized[index] === largest,
  );
  return { ...shape, geometry: { ...shape.geometry, coordinates } };
}

function bake() {
  const shapes = countriesByTheRules()
    .map(projected)
    .filter((shape) => shape.geometry.coordinates.length > 0)
    .map(withoutSpecks);
  const plan = simplify(
    presimplify(topology({ countries: { type: 'FeatureCollection', features: shapes } })),
    smallestCorner,
  );
  joinParts(plan);
  const owners = ownersOf(plan);
  return pack(plan, owners);
}

/** Parts of one country that touch become one polygon, so that no seam shows. */
function joinParts(plan) {
  for (const shape of plan.objects.countries.geometries) {
    Object.assign(shape, mergeArcs(plan, [{ ...shape }]));
  }
}

function ownersOf(plan) {
  const owners = plan.arcs.map(() => []);
  for (const shape of plan.objects.countries.geometries) {
    for (const arc of shape.arcs.flat(2)) owners[arc < 0 ? ~arc : arc].push(shape.properties);
  }
  return owners;
}

function kindOf(owners) {
  if (owners.length === 0) return undefined;
  if (owners.length === 1) return owners[0].disputed ? 'disputed' : 'coast';
  const names = owners.map((each) => each.name);
  if (owners.some((each) => each.disputed)) return 'disputed';
  return openBorders.some((pair) => pair.every((name) => names.includes(name)))
    ? 'disputed'
    : 'border';
}

/** Arcs as differences of whole units: one string each, numbers parted by blanks. */
function packArc(points) {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const kept = whole.filter(
    (point, index) =>
      index === 0 ||
      index === whole.length - 1 ||
      point[0] !== whole[index - 1][0] ||
      point[1] !== whole[index - 1][1],
  );
  return kept
    .flatMap((point, index) =>
      index === 0 ? point : [point[0] - kept[index - 1][0], point[1] - kept[index - 1][1]],
    )
    .join(' ');
}

function pack(plan, owners) {
  const used = plan.arcs.map((_, index) => index).filter((index) => owners[index].length > 0);
  const place = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (arc) => (arc < 0 ? ~place.get(~arc) : place.get(arc));
  const lines = { coast: [], border: [], disputed: [] };
  for (const arc of used) lines[kindOf(owners[arc])].push(place.get(arc));
  return {
    about: 'Baked by scripts/bake-geography.mjs from Natural Earth 1:50m (public domain).',
    sheet,
    arcs: used.map((arc) => packArc(plan.arcs[arc])),
    countries: plan.objects.countries.geometries.map((shape) => ({
      name: shape.properties.name,
      ...(shape.properties.disputed ? { disputed: true } : {}),
      polygons: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
    })),
    lines,
    labels: labels.map(({ at, ...rest }) => ({
      ...rest,
      at: projection(at).map((value) => Math.round(value)),
    })),
  };
}

const baked = JSON.stringify(bake());
writeFileSync(target, `${baked}\n`);
const size = gzipSync(readFileSync(target), { level: 9 }).length;
process.stdout.write(`${target.pathname}: ${baked.length} bytes, ${size} gzipped\n`);
