// The coarse map of the whole world: any level's places are on it, borders as docs/borders.md has
// them, names as the level wants them.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryAt, type Geography } from '../../src/map/geography.js';
import { boxAround, groundKey, loadGeography } from '../../src/map/ground-for.js';
import type { MapSource } from '../../src/map/index.js';
import { layOut } from '../../src/map/layout.js';
import { createPicture } from '../../src/map/picture.js';
import type { LonLat } from '../../src/map/projection.js';
import type { DegreeBox } from '../../src/map/source.js';
import { wayOver } from '../../src/map/ways.js';
import { createWorld } from '../../src/map/world.js';
import { readArcs, rounded } from '../../src/map/world-arcs.js';
import { acrossOf, projectionFor } from '../../src/map/world-projection.js';
import { source, words } from './example.js';

const everywhere: DegreeBox = [-180, -90, 180, 90];
const views: Readonly<Record<string, DegreeBox>> = {
  'the Taiwan strait': [116, 21, 124, 28],
  Venezuela: [-83, -3, -52, 24],
  'the Sahel': [-19, 2, 36, 28],
  'the Arctic': [-180, 58, 180, 90],
  'the Antarctic': [-180, -90, 180, -60],
  'the equator': [95, -11, 141, 20],
  'the south': [-78, -56, -50, -20],
  'the Pacific over the 180th meridian': [150, -30, 210, 30],
  'half the world': [-30, -40, 120, 70],
  'the whole world': everywhere,
};
const globe = createWorld(everywhere);
const nameAt = (geography: Geography, at: LonLat): string | undefined =>
  geography.countries[countryAt(geography, geography.project(at))]?.name;

const levelAt = (places: readonly LonLat[], look?: MapSource['look']): MapSource => ({
  ...source,
  look,
  places: places.map((at, index) => ({ id: `p${index}`, name: `P${index}`, at, kind: 'city' })),
  capital: 'p0',
  crises: [{ id: 'crisis', name: 'Crisis', place: 'p1', open: true }],
  tracks: [],
  commitments: [],
  facts: [],
});

describe('projections for any part of the world', () => {
  it.each(Object.entries(views))('come back to where they started in %s', (_, view) => {
    const { projection } = projectionFor(view);
    const [west, south, , north] = view;
    for (const share of [0.2, 0.5, 0.8]) {
      const at: [number, number] = [west + acrossOf(view) * share, south + (north - south) * share];
      const back = projection.invert?.(projection(at) ?? [0, 0]) ?? [0, 0];
      expect(Math.abs(((back[0] - at[0] + 540) % 360) - 180)).toBeLessThan(1e-6);
      expect(back[1]).toBeCloseTo(at[1], 6);
    }
  });

  it.each(Object.entries(views))('fill the middle of the sheet with %s', (_, view) => {
    const { frame, sheet } = createWorld(view);
    const [xs, ys] = [frame.map(([x]) => x), frame.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThan(-1);
    expect(Math.max(...xs)).toBeLessThan(1601);
    expect(Math.min(...ys)).toBeGreaterThan(-1);
    expect(Math.max(...ys)).toBeLessThan(1001);
    const fill = Math.max(
      (Math.max(...xs) - Math.min(...xs)) / 1600,
      (Math.max(...ys) - Math.min(...ys)) / 1000,
    );
    expect(fill).toBeGreaterThan(0.85);
    expect(sheet.width).toBeGreaterThan(1600);
  });

  it('keep the sizes of lands on a map of the whole world, and their shapes on a small one', () => {
    const { isConformal, isGlobe } = projectionFor(everywhere);
    expect([isConformal, isGlobe]).toEqual([false, true]);
    expect(createWorld(everywhere).unitsPerKm).toBeUndefined();
    const { project, unitsPerKm = 0 } = createWorld([-83, -3, -52, 24]);
    const [a, b, c] = [project([-67, 10]), project([-66, 10]), project([-67, 11])];
    const east = Math.hypot(b[0] - a[0], b[1] - a[1]) / Math.cos((10 * Math.PI) / 180);
    const north = Math.hypot(c[0] - a[0], c[1] - a[1]);
    expect(east / north).toBeCloseTo(1, 1);
    expect(north / 111.2 / unitsPerKm).toBeCloseTo(1, 1);
  });
});

describe('the borders of the world', () => {
  it.each([
    ['Simferopol', [34.1, 44.95], 'Ukraine'],
    ['Donetsk', [37.8, 48.0], 'Ukraine'],
    ['northern Nicosia', [33.6, 35.3], 'Cyprus'],
    ['Hargeisa', [44.06, 9.56], 'Somalia'],
    ['Dakhla inland', [-14.5, 23.7], 'Western Sahara'],
    ['Taipei', [121.4, 24.9], 'Taiwan'],
    ['Caracas', [-66.9, 10.3], 'Venezuela'],
    ['Bamako', [-8, 12.65], 'Mali'],
    ['Chukotka, beyond the 180th meridian', [-173, 66.6], 'Russia'],
    ['the South Pole', [10, -89], 'Antarctica'],
    ['Suva', [178.2, -17.8], 'Fiji'],
    ['the open Pacific', [-150, 10], undefined],
  ] as const)('have %s where docs/borders.md says', (_, at, country) => {
    expect(nameAt(globe, at)).toBe(country);
  });

  it('show the Golan as neither neighbour’s', () => {
    const levant = createWorld([33, 31, 38, 35]);
    expect(nameAt(levant, [35.75, 33.05])).toBe('Golan');
  });

  it('draw a line of control dashed and the line that goes on from it solid', () => {
    const { disputed, borders, project } = createWorld([60, 20, 100, 40]);
    const reaches = (pieces: readonly string[], [x, y]: readonly [number, number]) =>
      [...pieces.join('').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].some(
        ([, px, py]) => Math.hypot(Number(px) - x, Number(py) - y) < 22,
      );
    const [kashmir, punjab] = [project([74.2, 34.7]), project([74.5, 31.2])];
    expect([reaches(disputed, kashmir), reaches(borders, kashmir)]).toEqual([true, false]);
    expect([reaches(disputed, punjab), reaches(borders, punjab)]).toEqual([false, true]);
  });

  it('name every country once, in full', () => {
    const names = globe.countries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /\.|^[a-z]/.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(190);
  });

  it('weigh at most 40 kB compressed', () => {
    const file = readFileSync(new URL('../../assets/geography/world.json', import.meta.url));
    expect(gzipSync(file).length).toBeLessThanOrEqual(40_000);
  });
});

describe('the ground of a level', () => {
  it('is the fine region where all its places lie there', async () => {
    expect((await loadGeography(source)).key).toContain('region');
    expect((await loadGeography({ ...source, look: { view: [10, 25, 60, 58] } })).key).toContain(
      'region',
    );
  });

  it.each([
    [
      'Venezuela',
      [
        [-77, 38.9],
        [-66.9, 10.5],
        [-58.2, 6.8],
      ],
    ],
    [
      'the Taiwan strait',
      [
        [116.4, 39.9],
        [121.5, 25],
        [127.8, 26.4],
      ],
    ],
    [
      'the Sahel',
      [
        [2.3, 48.9],
        [-8, 12.6],
        [2.1, 13.5],
      ],
    ],
    [
      'the Pacific',
      [
        [-157.8, 21.3],
        [178.4, -18.1],
        [139.7, 35.7],
      ],
    ],
    [
      'the whole world',
      [
        [37.6, 55.8],
        [-66.9, 10.5],
        [151.2, -33.9],
        [-123, 49],
      ],
    ],
  ] satisfies readonly (readonly [string, readonly LonLat[]])[])(
    'shows every place of a level set in %s',
    async (_, places) => {
      const level = levelAt(places);
      const geography = await loadGeography(level);
      const picture = createPicture(level, geography);
      const size = { width: 1100, height: 700 };
      const { targets } = layOut({ picture, geography, size, words });
      for (const place of ['p0', 'p1']) {
        const box = targets.find((target) => target.place === place)?.box;
        expect(box && box.x > 0 && box.x + box.width < size.width, place).toBe(true);
        expect(box && box.y > 0 && box.y + box.height < size.height, place).toBe(true);
      }
    },
  );

  it('covers a narrow span over the 180th meridian rather than the rest of the world', () => {
    const view = boxAround([
      [170, 10],
      [-170, 20],
    ]);
    expect(acrossOf(view)).toBeLessThan(30);
    expect(view[0]).toBeGreaterThan(160);
  });

  it('writes the names that the level gives, hides the empty ones, or all', async () => {
    const places: readonly LonLat[] = [
      [-66.9, 10.5],
      [-74.1, 4.7],
    ];
    const view = views.Venezuela ?? everywhere;
    const names = { Venezuela: 'Oria', 'Caribbean Sea': '', Brazil: 'The Federation' };
    const renamed = (await loadGeography(levelAt(places, { view, names }))).names;
    const written = renamed.map(({ name }) => name);
    expect(written).toEqual(expect.arrayContaining(['Oria', 'The Federation', 'Colombia']));
    expect(written).not.toContain('Venezuela');
    expect(written).not.toContain('Caribbean Sea');
    expect((await loadGeography(levelAt(places, { view, labels: false }))).names).toEqual([]);
  });

  it('renames on the region’s map too', async () => {
    const look = { names: { Libya: 'Azuria', Sweden: 'Northland', 'Black Sea': '' } };
    const names = (await loadGeography({ ...source, look })).names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Azuria', 'Northland']));
    expect(names).not.toContain('Black Sea');
  });

  it('is the same for two positions of one level, and another for another view', () => {
    expect(groundKey({ ...source, commitments: [] })).toBe(groundKey(source));
    expect(groundKey({ ...source, look: { view: everywhere } })).not.toBe(groundKey(source));
  });
});

describe('ways over the globe', () => {
  it('do not run across the map where its edge lies between two places', () => {
    const way = wayOver(globe, [140, 40], [-125, 45]);
    const steps = way.slice(1).map((point, i) => Math.abs(point[0] - (way[i]?.[0] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.1 * globe.sheet.width);
  });
});

describe('packed lines', () => {
  it('are read number by number, large and small, either sign', () => {
    expect(readArcs('AA BA', 1)).toEqual([[[0, 0]], [[-1, 0]]]);
  });

  it('keep their ends when they are rounded', () => {
    const line: readonly LonLat[] = [
      [0, 0],
      [4, 0],
      [4, 4],
    ];
    expect(rounded(line, 1)).toEqual([
      [0, 0],
      [3, 0],
      [4, 1],
      [4, 4],
    ]);
    expect(rounded(line, 2).at(-1)).toEqual([4, 4]);
  });
});
