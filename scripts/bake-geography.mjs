// Bakes the map: Natural Earth's countries, 1:50 million, become one small file of projected
// lines, assets/geography/geography.json. Run by hand (`node scripts/bake-geography.mjs`) when a
// border or the frame changes; the result is checked in, so that a build needs no geography.
// The borders' rules stand in docs/borders.md. The projection's numbers are the ones of
// src/map/projection.ts; a test holds the two against each other.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoConicConformal } from 'd3-geo';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import {
  coordinatesOf,
  countriesByTheRules,
  joinParts,
  kindOf,
  ownersOf,
} from './bake-borders.mjs';
import { labels } from './bake-geography-data.mjs';
import { area, nest } from './bake-geography-rings.mjs';

/** The part of the plane that is baked: the 1600 × 1000 box, and what wide or tall maps show beyond. */
const sheet = { x: -400, y: -150, width: 2400, height: 1300 };
const frame = { scale: 1450, left: -0.44, top: 1.09 };
/** Baked beyond the sheet's edge, where the cut through a land would show as a line. */
const hem = 20;
/** Corners lighter than this area, in square units of the box, are dropped. */
const smallestCorner = 0.35;
/** Islands smaller than this area are dropped, unless a country would vanish with them. */
const smallestIsland = 3;

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
