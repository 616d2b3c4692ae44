// The laid-out map at the sizes of phones and screens: what matters is in view, and legible.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/map/layout.js';
import { createPicture } from '../../src/map/picture.js';
import { type PlacedLabel, placeLabels } from '../../src/map/placement.js';
import { sheet } from '../../src/map/projection.js';
import { createRegion } from '../../src/map/region.js';
import { overlaps, type TextShape } from '../../src/map/shapes.js';
import { targetAt } from '../../src/map/targets.js';
import { toScreen } from '../../src/map/view.js';
import { source, words } from './example.js';

const geography = await createRegion();
const picture = createPicture(source, geography);
const sizes = [
  { width: 1366, height: 768 },
  { width: 860, height: 620 },
  { width: 1366, height: 460 },
  { width: 390, height: 360 },
  { width: 320, height: 260 },
  { width: 390, height: 844 },
];
const lay = (size: { width: number; height: number }) =>
  layOut({ picture, geography, size, words });
function textsOf(size: { width: number; height: number }): readonly TextShape[] {
  const { ink, plates } = lay(size);
  return [...ink, ...plates].filter((shape) => shape.kind === 'text');
}

describe('the layout', () => {
  it.each(sizes)('keeps every crisis in view at $width × $height', (size) => {
    const { targets } = lay(size);
    for (const place of ['tripoli', 'tehran']) {
      const box = targets.find((target) => target.place === place)?.box;
      expect(box && box.x > 0 && box.x + box.width < size.width, place).toBe(true);
      expect(box && box.y > 0 && box.y + box.height < size.height, place).toBe(true);
    }
  });

  const usual = sizes.filter(({ width, height }) => width > 0.7 * height);
  it.each(usual)('shows no edge of the sheet at $width × $height', (size) => {
    const { view } = lay(size);
    const [left, top] = toScreen(view, [sheet.x, sheet.y]);
    const [right, bottom] = toScreen(view, [sheet.x + sheet.width, sheet.y + sheet.height]);
    expect(Math.max(left, top)).toBeLessThan(0.001);
    expect(right).toBeGreaterThan(size.width - 0.001);
    expect(bottom).toBeGreaterThan(size.height - 0.001);
  });

  it.each(sizes)('writes nothing smaller than 11 pixels at $width × $height', (size) => {
    expect(Math.min(...textsOf(size).map((text) => text.size))).toBeGreaterThanOrEqual(11);
  });

  it.each(sizes)('names each crisis once at $width × $height', (size) => {
    const texts = textsOf(size).map(({ text }) => text);
    for (const name of ['The west', 'The east']) {
      expect(texts.filter((text) => text === name)).toHaveLength(1);
    }
  });

  it('writes the ladder rung by rung where there is room, else only its current word', () => {
    const wide = textsOf({ width: 1366, height: 768 }).map(({ text }) => text);
    expect(wide).toEqual(expect.arrayContaining(['calm', 'incident', 'brink', 'war']));
    const narrow = textsOf({ width: 390, height: 360 }).map(({ text }) => text);
    expect(narrow).toContain('incident');
    expect(narrow).not.toContain('brink');
  });

  it('names the front whose state it tells, and tells none where there is no room', () => {
    const steps = ['giving way', 'holding', 'pressing'];
    const tracks = source.tracks.map((one) => (one.id === 'front' ? { ...one, steps } : one));
    const told = createPicture({ ...source, tracks }, geography);
    const textsAt = (width: number, height: number) => {
      const { ink } = layOut({ picture: told, geography, size: { width, height }, words });
      return ink.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    };
    expect(textsAt(1366, 768)).toContain('Track front: holding');
    expect(textsAt(360, 260).some((text) => text.includes('holding'))).toBe(false);
  });

  it('tells the whole map in words', () => {
    const { description } = lay({ width: 390, height: 360 });
    expect(description).toBe(
      [
        'Map',
        'Track ladder: incident',
        'The west, Tripoli, 3 points planned for The west',
        'Jufra, Track stake: 1 of 2',
        'The east, Tehran (closed), Track strength: 2 of 3',
        'Natanz, Track ties: 0 of 3',
        'Kyiv, Track front: 1 of 2',
        'Drawn: A raid',
      ].join('. '),
    );
  });

  it('finds the crisis under the pointer, and nothing in the open', () => {
    const { targets } = lay({ width: 1366, height: 768 });
    const box = targets.find(({ place }) => place === 'tripoli')?.box ?? { x: 0, y: 0 };
    expect(targetAt(targets, [box.x + 3, box.y + 3], 8)).toMatchObject({ crisis: 'west' });
    expect(targetAt(targets, [1300, 20], 8)).toBeUndefined();
  });

  it('moves no name when another crisis is chosen or points are planned', () => {
    const { selected: _, ...unchosen } = source;
    const plain = createPicture({ ...unchosen, commitments: [] }, geography);
    const size = { width: 1000, height: 640 };
    const namesOf = (of: typeof picture) =>
      layOut({ picture: of, geography, size, words })
        .ink.filter(
          (shape): shape is TextShape => shape.kind === 'text' && shape.font === 'reading',
        )
        .map(({ text, at }) => `${text} ${at}`);
    expect(namesOf(plain)).toEqual(namesOf(picture));
  });
});

describe('a map brought closer', () => {
  const size = { width: 1000, height: 640 };
  const camera = { zoom: 2.4, centre: [720, 560] } as const;
  const closer = layOut({ picture, geography, size, words, camera });

  it('keeps its plates where they are', () => {
    const panels = (plates: typeof closer.plates) =>
      plates.filter((shape) => shape.kind === 'text' && shape.font === 'reading');
    expect(panels(closer.plates)).toEqual(panels(lay(size).plates));
  });

  it('knows the view that it comes back to', () => {
    expect(closer.base).toEqual(lay(size).view);
    expect(closer.view.scale).toBeCloseTo(2.4 * closer.base.scale, 6);
  });
});

describe('names on the map', () => {
  const request = (id: string, x: number, y: number, weight: number) =>
    ({ id, at: [x, y], clear: 6, width: 50, height: 14, weight, tied: false }) as const;
  const crowd = Array.from({ length: 60 }, (_, i) =>
    request(String(i), 60 + ((i * 37) % 280), 40 + ((i * 53) % 200), i),
  );
  const size = { width: 400, height: 300 };
  const boxesOf = (placed: readonly PlacedLabel[]) => placed.map(({ box }) => box);

  it('never cover one another, nor what is taken, nor the edge', () => {
    const taken = [{ x: 100, y: 100, width: 60, height: 60 }];
    const boxes = [...taken, ...boxesOf(placeLabels(crowd, taken, size))];
    expect(boxes.length).toBeGreaterThan(10);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(
        box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300,
      ).toBe(true);
    }
  });

  it('give way to more important ones', () => {
    const near = [request('small', 200, 150, 1), request('large', 204, 152, 9)];
    const walls = [
      { x: 0, y: 0, width: 400, height: 140 },
      { x: 0, y: 165, width: 400, height: 135 },
      { x: 0, y: 0, width: 205, height: 300 },
    ];
    expect(placeLabels(near, walls, size).map(({ id }) => id)).toEqual(['large']);
  });
});
