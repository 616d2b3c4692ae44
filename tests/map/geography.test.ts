// The baked geography: borders as docs/borders.md has them, small enough to be sent to a phone.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packed from '../../assets/geography/geography.json' with { type: 'json' };
import { countryAt } from '../../src/map/geography.js';
import { type LonLat, project, sheet } from '../../src/map/projection.js';
import { createRegion } from '../../src/map/region.js';

const geography = await createRegion();
const countryOf = (at: LonLat): string | undefined =>
  geography.countries[countryAt(geography, project(at))]?.name;

describe('the baked geography', () => {
  it.each([
    ['Simferopol', [34.1, 44.95], 'Ukraine'],
    ['Kerch', [36.3, 45.3], 'Ukraine'],
    ['Donetsk', [37.8, 48.0], 'Ukraine'],
    ['northern Nicosia', [33.3, 35.28], 'Cyprus'],
    ['Katzrin', [35.69, 33.0], 'Golan'],
    ['Tel Aviv', [34.85, 32.05], 'Israel'],
    ['Damascus', [36.29, 33.51], 'Syria'],
    ['Moscow', [37.6, 55.8], 'Russia'],
    ['Tripoli', [13.19, 32.8], 'Libya'],
    ['Tehran', [51.39, 35.69], 'Iran'],
    ['the Caspian', [50.5, 41.5], undefined],
    ['the Mediterranean', [18.4, 34.6], undefined],
  ] as const)('has %s where docs/borders.md says', (_, at, country) => {
    expect(countryOf(at)).toBe(country);
  });

  it('draws Ukraine with Crimea as one land, and no country twice', () => {
    const ukraine = geography.countries.find(({ name }) => name === 'Ukraine');
    expect(ukraine?.rings.filter(({ points }) => points.length > 60)).toHaveLength(1);
    const names = geography.countries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('N. Cyprus');
  });

  it('keeps lands that are small on this scale', () => {
    const names = geography.countries.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Malta', 'Bahrain', 'Kuwait', 'Lebanon', 'Palestine']),
    );
  });

  it('ends at the edge of its sheet', () => {
    expect(packed.sheet).toEqual(sheet);
    const hem = 20;
    const { x, y, width, height } = sheet;
    const points = geography.countries.flatMap(({ rings }) =>
      rings.flatMap(({ points }) => points),
    );
    const isOff = ([px, py]: readonly [number, number]) =>
      px < x - hem || py < y - hem || px > x + width + hem || py > y + height + hem;
    expect(points.filter(isOff)).toEqual([]);
  });

  it('weighs at most 25 kB compressed', () => {
    const file = readFileSync(new URL('../../assets/geography/geography.json', import.meta.url));
    expect(gzipSync(file).length).toBeLessThanOrEqual(25_000);
  });
});
