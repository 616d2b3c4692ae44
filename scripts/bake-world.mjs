// Bakes the whole world, coarsely: assets/geography/world.json, for levels set outside the region
// that scripts/bake-geography.mjs bakes finely. Lines stay in longitude and latitude, because each
// level has a projection of its own. Run by hand (`node scripts/bake-world.mjs`).
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { countriesByTheRules, joinParts, kindOf, ownersOf } from './bake-borders.mjs';
import { area } from './bake-geography-rings.mjs';
import { fullNames, openStretches, waters } from './bake-world-data.mjs';

/** Units a degree: a twentieth of a degree is 5.6 km at most. */
const unitsADegree = 20;
const squareKm = 6371 ** 2;
/** Corners lighter than this area are dropped. */
const smallestCornerKm = 150;
/**
 * Islands smaller than this are dropped, unless a country would vanish with them. The far north and
 * south have the most islands and the fewest people on them.
 */
const smallestIslandKm = (latitude) => (Math.abs(latitude) > 48 ? 2000 : 105);
/** Points that a small island keeps whatever they weigh, so that it keeps a shape. */
const leastPoints = 6;
const target = new URL('../assets/geography/world.json', import.meta.url);

function bake() {
  const shapes = countriesByTheRules();
  const plan = presimplify(
    topology({ countries: { type: 'FeatureCollection', features: shapes } }),
    sphericalTriangleArea,
  );
  joinParts(plan);
  dropSpecks(plan);
  plan.arcs = plan.arcs.map(thinned);
  dropCollapsed(plan);
  return pack(plan, partOpenLines(plan));
}

const ringArea = (plan, rings) => {
  const { geometry } = feature(plan, { type: 'Polygon', arcs: rings });
  const area = geoArea(geometry);
  if (area > Math.PI) throw new Error('A ring turns the wrong way.');
  return area * squareKm;
};

function dropSpecks(plan) {
  for (const shape of plan.objects.countries.geometries) {
    const sized = shape.arcs.map((rings) => ringArea(plan, rings));
    const largest = Math.max(...sized);
    shape.arcs = shape.arcs.filter((rings, index) => {
      const [, latitude] = feature(plan, { type: 'Polygon', arcs: rings }).geometry
        .coordinates[0][0];
      return sized[index] >= smallestIslandKm(latitude) || sized[index] === largest;
    });
  }
}

function thinned(arc) {
  const isRing = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  const byWeight = arc
    .slice(1, -1)
    .map((point) => point[2])
    .sort((a, b) => b - a);
  const least = isRing ? (byWeight[Math.min(leastPoints, byWeight.length) - 1] ?? 0) : Infinity;
  const threshold = Math.min(smallestCornerKm / squareKm, least);
  return arc
    .filter((point, index) => index === 0 || index === arc.length - 1 || point[2] >= threshold)
    .map(onGrid)
    .filter((point, index, line) => index === 0 || String(point) !== String(line[index - 1]));
}

const onGrid = ([longitude, latitude]) =>
  [longitude, latitude].map((value) => Math.round(value * unitsADegree) / unitsADegree);

/** Towns with a flag are smaller than the grid: a ring that has no area left, or is turned, goes. */
function dropCollapsed(plan) {
  const holdsLand = (ring) => {
    const { coordinates } = feature(plan, { type: 'Polygon', arcs: [ring] }).geometry;
    const corners = new Set(coordinates[0].map(String)).size;
    return corners > 2 && Math.abs(area(coordinates[0])) > 0.5 / unitsADegree ** 2;
  };
  const { countries } = plan.objects;
  for (const shape of countries.geometries) {
    shape.arcs = shape.arcs
      .map((polygon) => polygon.filter(holdsLand))
      .filter(([outer]) => outer !== undefined && isSound(plan, [outer]));
  }
  countries.geometries = countries.geometries.filter((shape) => shape.arcs.length > 0);
}

const isSound = (plan, rings) =>
  geoArea(feature(plan, { type: 'Polygon', arcs: rings }).geometry) < Math.PI;

const isIn = ([west, south, east, north], [x, y]) =>
  x >= west && x <= east && y >= south && y <= north;

/** Parts an arc where it enters or leaves an open stretch. The parts that are drawn dashed. */
function partOpenLines(plan) {
  const owners = ownersOf(plan);
  const open = [];
  const arcs = [];
  const parts = plan.arcs.map((points, arc) =>
    stretches(points, boxesFor(owners[arc])).map(({ isOpen, from, to }) => {
      const isDashed = isOpen || (owners[arc].length > 1 && kindOf(owners[arc]) === 'disputed');
      if (isDashed) open.push(arcs.length);
      return arcs.push(points.slice(from, to + 1)) - 1;
    }),
  );
  const renumber = (arc) => (arc < 0 ? parts[~arc].map((part) => ~part).reverse() : parts[arc]);
  for (const shape of plan.objects.countries.geometries)
    shape.arcs = shape.arcs.map((polygon) => polygon.map((ring) => ring.flatMap(renumber)));
  plan.arcs = arcs;
  return open;
}

function boxesFor(owners) {
  const names = owners.map(({ name }) => name);
  return openStretches
    .filter(({ between }) => between.every((name) => names.includes(name)))
    .map(({ box }) => box);
}

function stretches(points, boxes) {
  const found = [];
  for (let index = 1; index < points.length; index += 1) {
    const isOpen = boxes.some((box) => isIn(box, points[index - 1]) && isIn(box, points[index]));
    const last = found.at(-1);
    if (last?.isOpen === isOpen) last.to = index;
    else found.push({ isOpen, from: index - 1, to: index });
  }
  return found;
}

const wrapped = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Signs that a number is written with; src/map/pack.ts reads them. */
const signs =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.,:;!?()[]{}<>=*/&%$#@~^_|`';
const half = 45;

/** A whole number in one sign or more: small ones are the most frequent. */
function packNumber(number) {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= half; rest = Math.floor(rest / half)) text += signs[half + (rest % half)];
  return text + signs[rest];
}

/** Differences of units. A step over the 180th meridian stays a small step. */
function packArc(points) {
  const units = points.map((point) => point.map((value) => Math.round(value * unitsADegree)));
  return units
    .flatMap(([x, y], index) => {
      if (index === 0) return [x, y];
      const [bx, by] = units[index - 1];
      return [Math.round(wrapped((x - bx) / unitsADegree) * unitsADegree), y - by];
    })
    .map(packNumber)
    .join('');
}

function pack(plan, open) {
  const owners = ownersOf(plan);
  const used = plan.arcs.map((_, index) => index).filter((index) => owners[index].length > 0);
  const place = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (arc) => (arc < 0 ? ~place.get(~arc) : place.get(arc));
  return {
    about: 'Baked by scripts/bake-world.mjs from Natural Earth 1:50m (public domain).',
    unitsADegree,
    arcs: used.map((arc) => packArc(plan.arcs[arc])).join(' '),
    countries: plan.objects.countries.geometries.map((shape) => ({
      name: fullNames[shape.properties.name] ?? shape.properties.name,
      at: middleOf(plan, shape),
      polygons: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
    })),
    open: open.filter((arc) => place.has(arc)).map((arc) => place.get(arc)),
    waters,
  };
}

/** A ring around a pole has no middle by degrees. */
const southernMiddle = [60, -76];

/** A point deep inside a country's largest part, where there is room for its name. */
function middleOf(plan, shape) {
  if (shape.properties.name === 'Antarctica') return southernMiddle;
  const sized = shape.arcs.map((rings) => ({ rings, area: ringArea(plan, rings) }));
  const { rings } = sized.reduce((a, b) => (a.area > b.area ? a : b));
  const { geometry } = feature(plan, { type: 'Polygon', arcs: rings });
  const first = geometry.coordinates[0][0];
  const corners = geometry.coordinates
    .flat()
    .map(([x, y]) => [first[0] + wrapped(x - first[0]), y]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const edges = {
    west: Math.min(...xs),
    east: Math.max(...xs),
    south: Math.min(...ys),
    north: Math.max(...ys),
  };
  let best = { room: -1, at: first };
  const steps = 24;
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const at = [
        edges.west + ((edges.east - edges.west) * i) / steps,
        edges.south + ((edges.north - edges.south) * j) / steps,
      ];
      const room = roomAt(at, corners);
      if (room > best.room && geoContains(geometry, [wrapped(at[0]), at[1]])) best = { room, at };
    }
  }
  return [wrapped(best.at[0]), best.at[1]].map((value) => Math.round(value * 10) / 10);
}

/** Names are wide: a mile across counts half. */
function roomAt([x, y], corners) {
  const narrow = 0.5 * Math.cos((y * Math.PI) / 180);
  return Math.min(...corners.map(([cx, cy]) => Math.hypot((cx - x) * narrow, cy - y)));
}

const baked = JSON.stringify(bake());
writeFileSync(target, `${baked}\n`);
const size = gzipSync(readFileSync(target), { level: 9 }).length;
process.stdout.write(`${target.pathname}: ${baked.length} bytes, ${size} gzipped\n`);
