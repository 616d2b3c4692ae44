// Where the player looks: how much closer than the level's own view, and what lies in the middle of
// the map. Pure; who moves it is lens.ts.
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';
import { type Size, toScreen, toSheet, type View } from './view.js';

export interface Camera {
  /** How many times closer than the level's own view; at least 1. */
  readonly zoom: number;
  /** The point of the sheet in the middle of the map. */
  readonly centre: Point;
}
/** Closer than this, in pixels a unit, coasts show their corners. */
const closest = 3.4;

export const closestZoom = (base: View): number => Math.max(1, closest / base.scale);

export function cameraOf(base: View, view: View, size: Size): Camera {
  return {
    zoom: view.scale / base.scale,
    centre: toSheet(view, [size.width / 2, size.height / 2]),
  };
}

interface Frame {
  readonly base: View;
  readonly size: Size;
  readonly sheet: Rect;
}

/** The view of a camera. It shows no more of the blank around the sheet than the level's view does. */
export function viewThrough(camera: Camera | undefined, { base, size, sheet }: Frame): View {
  if (camera === undefined || camera.zoom <= 1) return base;
  const scale = base.scale * Math.min(camera.zoom, closestZoom(base));
  const [left, top] = toSheet(base, [0, 0]);
  const [right, bottom] = toSheet(base, [size.width, size.height]);
  const edges = {
    left: Math.min(left, sheet.x),
    top: Math.min(top, sheet.y),
    right: Math.max(right, sheet.x + sheet.width),
    bottom: Math.max(bottom, sheet.y + sheet.height),
  };
  const [halfWide, halfHigh] = [size.width / 2 / scale, size.height / 2 / scale];
  const x = between(edges.left + halfWide, camera.centre[0], edges.right - halfWide);
  const y = between(edges.top + halfHigh, camera.centre[1], edges.bottom - halfHigh);
  return { scale, x: size.width / 2 - scale * x, y: size.height / 2 - scale * y };
}

const between = (low: number, value: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** Closer or further by a factor; what lies under `at`, a point of the screen, stays there. */
export function zoomed(view: View, factor: number, [x, y]: Point): View {
  return {
    scale: view.scale * factor,
    x: x + (view.x - x) * factor,
    y: y + (view.y - y) * factor,
  };
}

/** How a picture drawn in one view lies in another: first enlarged, then moved. */
export interface Shift {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
export const noShift: Shift = { scale: 1, x: 0, y: 0 };

export function shiftBetween(drawn: View, wanted: View): Shift {
  const scale = wanted.scale / drawn.scale;
  const [x, y] = toScreen(wanted, toSheet(drawn, [0, 0]));
  return { scale, x, y };
}
