// The region that the shipped levels share, baked finely and at hand at once: from the Atlantic to
// the Urals, from the Sahara to the Baltic. What is drawn where is decided in the bake
// (docs/borders.md); this file only unpacks it.
import packed from '../../assets/geography/geography.json' with { type: 'json' };
import { breath } from './breath.js';
import { cornersOf, countryOf, type Geography, type GraticuleLine, joinRing } from './geography.js';
import { piecesOf, together } from './pieces.js';
import { type LonLat, type Point, project, sheet } from './projection.js';
import { hachures } from './relief.js';

/** Unpacks the baked file; some milliseconds, so once a map, and in parts. `frame` is what a level asks to see. */
export async function createRegion(frame: readonly LonLat[] = []): Promise<Geography> {
  const arcs = packed.arcs.map(unpackArc);
  const lines = (indices: readonly number[]) => indices.map((index) => arcs[index] ?? []);
  const countries = packed.countries.map(({ name, polygons }) =>
    countryOf(
      name,
      polygons.flat().map((ring) => joinRing(arcs, ring)),
    ),
  );
  await breath();
  const [coast, borders] = [
    piecesOf(lines(packed.lines.coast)),
    piecesOf(lines(packed.lines.border)),
  ];
  await breath();
  return {
    key: `region ${frame.join(' ')}`,
    project,
    sheet,
    outline: cornersOf(sheet),
    isGlobe: false,
    graticule: graticule(),
    relief: together(hachures({ project, sheet, step: 8 })),
    frame: frame.map(project),
    unitsPerKm: unitsPerKm(),
    countries,
    coast,
    borders,
    disputed: together(lines(packed.lines.disputed)),
    names: packed.labels.map(({ name, kind, size, at }) => ({
      name,
      size,
      water: kind === 'water',
      at: [at[0] ?? 0, at[1] ?? 0],
    })),
  };
}

function unpackArc(text: string): readonly Point[] {
  const numbers = text.split(' ').map(Number);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

const range = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

const graticule = (): readonly GraticuleLine[] => [
  ...range(-60, 120, 10).map(
    (degrees): GraticuleLine => ({
      kind: 'meridian',
      degrees,
      points: range(0, 80, 2).map((latitude) => project([degrees, latitude])),
    }),
  ),
  ...range(0, 80, 10).map(
    (degrees): GraticuleLine => ({
      kind: 'parallel',
      degrees,
      points: range(-60, 120, 2).map((longitude) => project([longitude, degrees])),
    }),
  ),
];

/** A degree of latitude on the mean sphere. */
const degreeKm = 111.2;
const middle = { longitude: 36, latitude: 37 };

function unitsPerKm(): number {
  const { longitude, latitude } = middle;
  const [south, north] = [
    project([longitude, latitude - 0.5]),
    project([longitude, latitude + 0.5]),
  ];
  return Math.hypot(north[0] - south[0], north[1] - south[1]) / degreeKm;
}
