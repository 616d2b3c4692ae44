// What a level says of the map: which part of the world, under which names; and a level in which no
// country and no actor has its real name.
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { smallLevel, told } from './small-level.js';

function mapOf(line: string) {
  const parsed = parseLevel(`${smallLevel}map: ${line}\n`);
  return parsed.kind === 'level' ? parsed.level.map : told(`${smallLevel}map: ${line}\n`);
}

const before = smallLevel.split('\n').length;

describe('the map of a level', () => {
  it('is left to the game where the file says nothing', () => {
    const parsed = parseLevel(smallLevel);
    expect(parsed.kind === 'level' && 'map' in parsed.level).toBe(false);
  });

  it('has a view, names and labels, each of which may be left out', () => {
    expect(mapOf('{view: [-20, 15.5, 75, 65], names: {Syria: Ostrava, Cyprus: ""}}')).toEqual({
      view: [-20, 15.5, 75, 65],
      names: { Syria: 'Ostrava', Cyprus: '' },
      labels: true,
    });
    expect(mapOf('{labels: false}')).toEqual({ names: {}, labels: false });
  });

  it('counts on over the date line', () => {
    expect(mapOf('{view: [150, -10, 210, 60]}')).toMatchObject({ view: [150, -10, 210, 60] });
    expect(mapOf('{view: [150, -10, -150, 60]}')).toEqual([
      `small.yaml:${before}:13: error: map > view: wrong view (expected west less than east, and south less than north: [-20, 15, 75, 65], found [150, -10, -150, 60]; over the date line east counts on: 210)`,
    ]);
  });

  it('tells a view that is none', () => {
    expect(mapOf('{view: [10, 60, 40, 20]}')).toEqual([
      `small.yaml:${before}:13: error: map > view: wrong view (expected west less than east, and south less than north: [-20, 15, 75, 65], found [10, 60, 40, 20])`,
    ]);
    expect(mapOf('{view: [10, 20, 40]}')).toEqual([
      expect.stringContaining('map > view > 4: wrong value (expected degrees from -90 to 90'),
    ]);
    expect(mapOf('{view: [10, 20, 40, 95]}')).toEqual([
      expect.stringContaining('degrees from -90 to 90'),
    ]);
    expect(mapOf('{names: {Syria: 3}}')).toEqual([
      expect.stringContaining('a text of at most 80 characters; "" hides the name'),
    ]);
  });

  it('has names in other languages; one that is hidden needs none', () => {
    const map = 'map: {names: {Syria: Eastland, Cyprus: ""}}\n';
    const text = `${smallLevel}${map}translations: {de: {map: {names: {Syria: Ostland}}}}\n`;
    const parsed = parseLevel(text, { language: 'de' });
    expect(parsed.kind === 'level' && parsed.level.map?.names).toEqual({
      Syria: 'Ostland',
      Cyprus: '',
    });
    expect(told(text).filter((line) => line.includes('map'))).toEqual([]);
  });
});
