// Where labels go so that none covers another: each tries a few fixed places around its point in
// turn, the most important label first, and is left out where none is free.
import type { Point } from './projection.js';
import { overlaps, type Rect } from './shapes.js';
import type { Size } from './view.js';

export interface LabelRequest {
  readonly id: string;
  readonly at: Point;
  /** The distance that the symbol at the point needs. */
  readonly clear: number;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly weight: number;
  /** Written over its point or a little off it: names of lands and waters. */
  readonly centred?: boolean;
  /** Whether a name may stand in a box; loosely, where no place is better. */
  readonly fits?: (box: Rect, loosely: boolean) => boolean;
  /** May stand further off, tied by a line. */
  readonly tied?: boolean;
}
export interface PlacedLabel {
  readonly id: string;
  readonly box: Rect;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where a tying line ends; absent where the label stands next to its point. */
  readonly tie?: Point;
}

const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -0.8],
  [1, 0.8],
  [-1, -0.8],
  [-1, 0.8],
] as const;

/** How far a land's or water's name may drift: shares of its width, and pixels down. */
const drifts = [
  [0, 0],
  [0, -18],
  [0, 18],
  [-0.6, 0],
  [0.6, 0],
  [0, -34],
  [0, 34],
  [-0.6, -18],
  [0.6, 18],
  [-1, 0],
  [1, 0],
] as const;

/** `taken` are boxes that no label may touch. */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Rect[],
  size: Size,
): readonly PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort((a, b) => b.weight - a.weight)) {
    const found = candidates(request).find(
      ({ box }) => isInside(box, size) && !boxes.some((other) => overlaps(grown(box), other)),
    );
    if (found === undefined) continue;
    boxes.push(found.box);
    placed.push(found);
  }
  return placed;
}

const grown = ({ x, y, width, height }: Rect): Rect => ({
  x: x - 2,
  y: y - 1,
  width: width + 4,
  height: height + 2,
});

const isInside = ({ x, y, width, height }: Rect, size: Size): boolean =>
  x >= 4 && y >= 4 && x + width <= size.width - 4 && y + height <= size.height - 4;

function candidates(request: LabelRequest): readonly PlacedLabel[] {
  if (request.centred) {
    const home = driftedLabel(request, [0, 0]);
    const fitting = drifts
      .map((drift) => driftedLabel(request, drift))
      .filter(({ box }) => request.fits?.(box, false) ?? true);
    return (request.fits?.(home.box, true) ?? true) ? [...fitting, home] : fitting;
  }
  const near = sides.map((side) => labelAt(request, side, request.clear));
  if (!request.tied) return near;
  const far = [14, 26, 42].flatMap((more) =>
    sides.map((side) => {
      const label = labelAt(request, side, request.clear + more);
      return { ...label, tie: tieOf(label) };
    }),
  );
  return [...near, ...far];
}

function driftedLabel({ id, at, width, height }: LabelRequest, [across, down]: Point): PlacedLabel {
  const x = at[0] + (across - 0.5) * width;
  return { id, anchor: 'middle', box: { x, y: at[1] + down - height / 2, width, height } };
}

function labelAt(request: LabelRequest, [across, down]: Point, far: number): PlacedLabel {
  const { id, width, height } = request;
  const [x, y] = [request.at[0] + across * far, request.at[1] + down * far];
  const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
  const left = across > 0 ? x : across < 0 ? x - width : x - width / 2;
  const top = y - height / 2 + (Math.sign(down) * height) / (across === 0 ? 2 : 4);
  return { id, anchor, box: { x: left, y: top, width, height } };
}

function tieOf({ anchor, box }: PlacedLabel): Point {
  const x =
    anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  return [x, box.y + box.height / 2];
}
