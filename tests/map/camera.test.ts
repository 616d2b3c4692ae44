// Coming closer and moving about, as pure functions of views.
import { describe, expect, it } from 'vitest';
import { cameraOf, closestZoom, shiftBetween, viewThrough, zoomed } from '../../src/map/camera.js';
import { formatDegrees, layNeatline } from '../../src/map/neatline.js';
import { createRegion } from '../../src/map/region.js';
import { toScreen, toSheet } from '../../src/map/view.js';
import { words } from './example.js';

const base = { scale: 0.6, x: 20, y: -30 };
const size = { width: 1000, height: 640 };
const sheet = { x: -400, y: -150, width: 2400, height: 1300 };
const frame = { base, size, sheet };

describe('the camera', () => {
  it('keeps what lies under the pointer where it is', () => {
    const at = [700, 200] as const;
    const before = toSheet(base, at);
    const after = toScreen(zoomed(base, 2, at), before);
    expect(after[0]).toBeCloseTo(at[0], 6);
    expect(after[1]).toBeCloseTo(at[1], 6);
  });

  it('comes back to the level’s own view, and never further away', () => {
    expect(viewThrough(undefined, frame)).toBe(base);
    expect(viewThrough({ zoom: 0.4, centre: [0, 0] }, frame)).toBe(base);
  });

  it('stays on the sheet, however far it is pushed', () => {
    for (const centre of [
      [-9000, 0],
      [9000, 9000],
      [500, -9000],
    ] as const) {
      const view = viewThrough({ zoom: 3, centre }, frame);
      const [left, top] = toSheet(view, [0, 0]);
      const [right, bottom] = toSheet(view, [size.width, size.height]);
      expect(left).toBeGreaterThanOrEqual(sheet.x - 1e-6);
      expect(top).toBeGreaterThanOrEqual(sheet.y - 1e-6);
      expect(right).toBeLessThanOrEqual(sheet.x + sheet.width + 1e-6);
      expect(bottom).toBeLessThanOrEqual(sheet.y + sheet.height + 1e-6);
    }
  });

  it('comes no closer than coasts bear', () => {
    const view = viewThrough({ zoom: 1000, centre: [500, 400] }, frame);
    expect(view.scale).toBeCloseTo(base.scale * closestZoom(base), 6);
  });

  it('reads the same camera out of a view that it made', () => {
    const camera = { zoom: 2.5, centre: [640, 420] } as const;
    const read = cameraOf(base, viewThrough(camera, frame), size);
    expect(read.zoom).toBeCloseTo(2.5, 6);
    expect(read.centre[0]).toBeCloseTo(640, 6);
  });

  it('shifts a drawn picture exactly onto the next view', () => {
    const next = zoomed(base, 1.7, [300, 300]);
    const { scale, x, y } = shiftBetween(base, next);
    const [px, py] = toScreen(base, [512, 128]);
    const wanted = toScreen(next, [512, 128]);
    expect(scale * px + x).toBeCloseTo(wanted[0], 6);
    expect(scale * py + y).toBeCloseTo(wanted[1], 6);
  });
});

const region = await createRegion();

describe('the degrees at the edge', () => {
  const geography = region;
  const view = { scale: 0.62, x: 10, y: -20 };
  const lay = (
    roomy: boolean,
    taken: readonly { x: number; y: number; width: number; height: number }[] = [],
  ) => layNeatline(geography, { view, size, roomy, compass: words.compass }, taken);
  const wordsOf = (laid: ReturnType<typeof lay>) =>
    laid.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

  it('say east and west, north and south', () => {
    expect(formatDegrees(words.compass, 'meridian', 30)).toBe('30° E');
    expect(formatDegrees(words.compass, 'meridian', -75)).toBe('75° W');
    expect(formatDegrees(words.compass, 'parallel', -10)).toBe('10° S');
    expect(formatDegrees(words.compass, 'parallel', 0)).toBe('0°');
  });

  it('stand along the bottom and the right of a roomy map only', () => {
    expect(wordsOf(lay(true))).toEqual(expect.arrayContaining(['20° E', '40° E', '40° N']));
    expect(wordsOf(lay(false))).toEqual([]);
  });

  it('keep clear of plates', () => {
    const plate = { x: 0, y: 560, width: 1000, height: 80 };
    const written = lay(true, [plate]).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.at[1]] : [],
    );
    expect(written.length).toBeGreaterThan(0);
    expect(Math.max(...written)).toBeLessThan(plate.y);
  });
});
