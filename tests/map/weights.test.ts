// What a place takes each turn: a plate at the map's edge, clear of other plates and of signs.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/map/layout.js';
import { createPicture } from '../../src/map/picture.js';
import { createRegion } from '../../src/map/region.js';
import { overlaps } from '../../src/map/shapes.js';
import type { MapSource } from '../../src/map/source.js';
import { source, words } from './example.js';

const geography = await createRegion();
const sizes = [
  { width: 1366, height: 768 },
  { width: 860, height: 620 },
  { width: 390, height: 360 },
  { width: 320, height: 260 },
];

/** The example with points that the front takes each turn. */
function taking(takes: number): MapSource {
  const tracks = source.tracks.map((track) =>
    track.id === 'front'
      ? { ...track, map: { as: 'front' as const, place: 'kyiv', takes } }
      : track,
  );
  return { ...source, tracks };
}

function lay(takes: number, size = { width: 1366, height: 768 }) {
  const picture = createPicture(taking(takes), geography);
  const laid = layOut({ picture, geography, size, words });
  const plate = laid.targets.find(({ lines }) => lines[0]?.includes('takes'));
  return { ...laid, picture, plate };
}

describe('a weight at the edge', () => {
  it.each(sizes)('lies at an edge at $width × $height, inside the map', (size) => {
    const { box } = lay(2, size).plate ?? {};
    expect(box && [box.y, size.height - box.y - box.height]).toContain(0);
    expect(box && box.x >= 0 && box.x + box.width <= size.width).toBe(true);
  });

  it.each(sizes)('covers no sign and no other plate at $width × $height', (size) => {
    const { targets, plate } = lay(2, size);
    const covered = targets.filter(
      ({ box }) => plate && box !== plate.box && overlaps(box, plate.box),
    );
    expect(covered).toEqual([]);
  });

  it('says less where the map is full of signs, and covers none of them', () => {
    const { selected: _, ...calm } = taking(2);
    const crowded = {
      ...calm,
      places: [...source.places, ...crowd()],
      commitments: [],
      crises: crowd().map(({ id, name }) => ({ id, name, place: id, open: true })),
    };
    const picture = createPicture(crowded, geography);
    const { targets } = layOut({ picture, geography, size: { width: 390, height: 260 }, words });
    const plate = targets.find(({ lines }) => lines[0]?.includes('takes'));
    const covered = targets.filter(
      ({ box }) => plate && box !== plate.box && overlaps(box, plate.box),
    );
    expect(plate?.box.height).toBeLessThan(30);
    expect(covered).toEqual([]);
  });

  it('has a block for each point, up to six', () => {
    const count = (takes: number) => lay(takes).plates.filter(({ kind }) => kind === 'path').length;
    expect(count(3) - count(1)).toBe(2);
    expect(count(9)).toBe(count(6));
  });

  it('says what is taken, in the plate and in the words of the map', () => {
    const { plates, plate, description } = lay(2);
    const written = plates.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(written).toContain('takes 2 points each turn');
    expect(plate?.lines).toEqual(['Track front: takes 2 points each turn']);
    expect(description).toContain('Track front takes 2 points each turn');
  });

  it('stays where it is when the map is looked at closer', () => {
    const { picture, plate } = lay(2);
    const camera = { zoom: 2.4, centre: [720, 560] } as const;
    const closer = layOut({
      picture,
      geography,
      size: { width: 1366, height: 768 },
      words,
      camera,
    });
    expect(closer.targets.map(({ box }) => box)).toContainEqual(plate?.box);
  });

  it('is not there where nothing is taken', () => {
    const { plate, picture } = lay(0);
    expect(plate).toBeUndefined();
    expect(picture.weights).toEqual([]);
  });
});

/** Crises in a row along the south of the map, too close for a name between them. */
function crowd(): MapSource['places'] {
  return [0, 8, 16, 24, 32, 40, 48].map((east) => ({
    id: `east-${east}`,
    name: `East ${east}`,
    at: [east + 5, 29],
    kind: 'city',
  }));
}
