// Which part of the sheet a map of a given size shows, and how large. The view depends on the
// places that matter in this level and on the room that panels on the map leave, so a phone gets
// a closer crop than a wall screen, and nothing moves while a game goes on.
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';

/** A point of the sheet lands at `x + scale * point.x`, `y + scale * point.y`, in CSS pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Closer than this the coastlines' whole units would show as corners. */
const nearest = 1.7;

export const toScreen = (view: View, [x, y]: Point): Point => [
  view.x + view.scale * x,
  view.y + view.scale * y,
];
export const toSheet = (view: View, [x, y]: Point): Point => [
  (x - view.x) / view.scale,
  (y - view.y) / view.scale,
];

export interface Fit {
  readonly view: View;
  /** Whether the view shows all points and nothing beside the sheet. */
  readonly isWhole: boolean;
}

interface FitRoom {
  readonly size: Size;
  readonly insets: Insets;
  readonly sheet: Rect;
  /** Whether the sheet's edge may show. */
  readonly mayShrink: boolean;
  /** Pixels a unit at most. */
  readonly closest?: number | undefined;
}

/** All points within the insets, as large as they fit. */
export function fitView(points: readonly Point[], fitRoom: FitRoom): Fit {
  const { size, insets, sheet, mayShrink, closest = nearest } = fitRoom;
  const bounds = points.length === 0 ? sheet : boundsOf(points);
  const room = {
    width: Math.max(40, size.width - insets.left - insets.right),
    height: Math.max(40, size.height - insets.top - insets.bottom),
  };
  const fits = Math.min(room.width / bounds.width, room.height / bounds.height, nearest, closest);
  const fills = Math.max(size.width / sheet.width, size.height / sheet.height);
  const scale = mayShrink ? fits : Math.max(fits, fills);
  const x = insets.left + room.width / 2 - scale * (bounds.x + bounds.width / 2);
  const y = insets.top + room.height / 2 - scale * (bounds.y + bounds.height / 2);
  const [right, bottom] = [sheet.x + sheet.width, sheet.y + sheet.height];
  return {
    isWhole: bounds.width * scale <= room.width + 1 && bounds.height * scale <= room.height + 1,
    view: {
      scale,
      x: clamped(x, size.width - scale * right, -scale * sheet.x),
      y: clamped(y, size.height - scale * bottom, -scale * sheet.y),
    },
  };
}

/** Where the sheet is smaller than the map, `low` is the greater: then the sheet lies between. */
const clamped = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

function boundsOf(points: readonly Point[]) {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    x,
    y,
    width: Math.max(1, Math.max(...xs) - x),
    height: Math.max(1, Math.max(...ys) - y),
  };
}
