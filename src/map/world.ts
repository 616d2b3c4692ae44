// A map of any part of the world, drawn from the coarse geography when a level is set outside the
// region. Loaded only then, with the projections of d3-geo.
import { type GeoProjection, geoStream } from 'd3-geo';
import packed from '../../assets/geography/world.json' with { type: 'json' };
import {
  type Country,
  cornersOf,
  countryOf,
  type Geography,
  type GraticuleLine,
  joinRing,
} from './geography.js';
import { piecesOf, together } from './pieces.js';
import type { LonLat, Point, Project } from './projection.js';
import { hachures } from './relief.js';
import type { Rect } from './shapes.js';
import type { DegreeBox } from './source.js';
import { readArcs, rounded } from './world-arcs.js';
import { worldNames } from './world-names.js';
import { acrossOf, nearness, projectionFor, rim } from './world-projection.js';

/** The view fills a box of 1600 × 1000; wide or tall maps show more. */
const sheet: Rect = { x: -600, y: -500, width: 2800, height: 2000 };
/** Drawn beyond the sheet's edge, where the cut through a land would show as a line. */
const hem = 20;

/** Some tens of milliseconds, so once a map. `view` is fitted into the sheet. */
export function createWorld(view: DegreeBox): Geography {
  const found = projectionFor(view);
  const { projection, isGlobe, isConformal, across } = found;
  projection.clipExtent([
    [sheet.x - hem, sheet.y - hem],
    [sheet.x + sheet.width + hem, sheet.y + sheet.height + hem],
  ]);
  const draw = { projection, arcs: arcsFor(across), isNear: nearness(view, found) };
  const countries = drawCountries(draw);
  const project = ([longitude, latitude]: LonLat): Point =>
    projection([longitude, latitude]) ?? [-9999, -9999];
  const { coast, borders, disputed } = drawLines(draw);
  return {
    key: `world ${view.join(' ')}`,
    project,
    sheet,
    outline: (isGlobe ? linesOn(projection, { type: 'Sphere' })[0] : undefined) ?? cornersOf(sheet),
    isGlobe,
    graticule: graticuleFor(projection, across),
    relief: together(hachures({ project, sheet, step: isGlobe ? 6 : 8 })),
    frame: rim(view).map(project),
    ...(isConformal && { unitsPerKm: unitsPerKm(project, view) }),
    countries,
    coast: piecesOf(coast),
    borders: piecesOf(borders),
    disputed: together(disputed),
    names: worldNames({ countries, project, sheet, across }),
  };
}

type Arcs = readonly (readonly LonLat[])[];
interface Draw {
  readonly projection: GeoProjection;
  readonly arcs: Arcs;
  /** Leaves out what lies far beyond the sheet. */
  readonly isNear: (line: readonly LonLat[]) => boolean;
}

/** The closer the map, the rounder its lines. */
function arcsFor(across: number): Arcs {
  const times = across < 35 ? 2 : across < 90 ? 1 : 0;
  return readArcs(packed.arcs, packed.unitsADegree).map((arc) => rounded(arc, times));
}

const range = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / by + 1e-9) + 1 }, (_, index) => from + index * by);

function graticuleFor(projection: GeoProjection, across: number): readonly GraticuleLine[] {
  const step = [1, 2, 5, 10, 20].find((each) => across / each <= 10) ?? 30;
  const lines = (kind: GraticuleLine['kind'], degrees: number, coordinates: number[][]) =>
    linesOn(projection, { type: 'LineString', coordinates }).map((points) => ({
      kind,
      degrees,
      points,
    }));
  const reach = 90 - Math.max(step, 10);
  return [
    ...range(-180, 180 - step, step).flatMap((degrees) =>
      lines(
        'meridian',
        degrees,
        range(-reach, reach, 2.5).map((latitude) => [degrees, latitude]),
      ),
    ),
    ...range(step - 90, 90 - step, step).flatMap((degrees) =>
      lines(
        'parallel',
        degrees,
        range(-180, 180, 2.5).map((longitude) => [longitude, degrees]),
      ),
    ),
  ];
}

/** Only what lies on the sheet is kept. */
function drawCountries({ projection, arcs, isNear }: Draw): readonly Country[] {
  return packed.countries.flatMap(({ name, polygons }) => {
    const coordinates = polygons
      .map((rings) => rings.map((ring) => joinRing(arcs, ring)))
      .filter(([outer = []]) => isNear(outer))
      .map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
    const rings = linesOn(projection, { type: 'MultiPolygon', coordinates });
    return rings.length === 0 ? [] : [countryOf(name, rings)];
  });
}

function drawLines({ projection, arcs, isNear }: Draw) {
  const uses = arcs.map(() => 0);
  for (const index of packed.countries.flatMap(({ polygons }) => polygons.flat(2))) {
    const arc = index < 0 ? ~index : index;
    uses[arc] = (uses[arc] ?? 0) + 1;
  }
  const dashed = new Set(packed.open);
  const linesWhere = (isWanted: (arc: number) => boolean) => {
    const wanted = arcs.filter((line, arc) => isWanted(arc) && isNear(line));
    const coordinates = wanted.map((line) => line.map(([x, y]) => [x, y]));
    return linesOn(projection, { type: 'MultiLineString', coordinates });
  };
  return {
    coast: linesWhere((arc) => uses[arc] === 1 && !dashed.has(arc)),
    borders: linesWhere((arc) => (uses[arc] ?? 0) > 1 && !dashed.has(arc)),
    disputed: linesWhere((arc) => dashed.has(arc)),
  };
}

/** A shape of the globe as lines on the sheet, cut at its edge, to a tenth of a unit. */
function linesOn(
  projection: GeoProjection,
  shape: Parameters<typeof geoStream>[0],
): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  geoStream(
    shape,
    projection.stream({
      lineStart() {
        line = [];
        lines.push(line);
      },
      lineEnd() {},
      point(x, y) {
        line.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
      },
      polygonStart() {},
      polygonEnd() {},
    }),
  );
  return lines.filter(({ length }) => length > 1);
}

/** A degree of latitude on the mean sphere. */
const degreeKm = 111.2;

function unitsPerKm(project: Project, [west, south, east, north]: DegreeBox): number {
  const longitude = west + acrossOf([west, south, east, north]) / 2;
  const latitude = Math.min(89, Math.max(-89, (south + north) / 2));
  const [a, b] = [project([longitude, latitude - 0.5]), project([longitude, latitude + 0.5])];
  return Math.hypot(b[0] - a[0], b[1] - a[1]) / degreeKm;
}
