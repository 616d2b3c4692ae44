// The engraved frame around the map: a double line, black and white in turn between the meridians and
// parallels that it meets, with their degrees along the bottom and the right. A small map has a plain
// frame.
import type { Geography, GraticuleLine } from './geography.js';
import type { Point } from './projection.js';
import { measure, overlaps, type Rect, rectPath, type Shape, type TextShape } from './shapes.js';
import { theme } from './theme.js';
import { type Size, toScreen, type View } from './view.js';
import type { MapWords } from './words.js';

interface Frame {
  readonly view: View;
  readonly size: Size;
  /** Whether there is room for degrees. */
  readonly roomy: boolean;
  readonly compass: MapWords['compass'];
}
interface Neatline {
  readonly shapes: readonly Shape[];
  /** The frame and its degrees, for names to keep clear of. */
  readonly taken: readonly Rect[];
}
/** Pixels from the map's edge to the inner line. */
const inset = 8;

/** `taken` is where plates lie: no degree is written there. */
export function layNeatline(geography: Geography, frame: Frame, taken: readonly Rect[]): Neatline {
  const { size, roomy } = frame;
  const outer: Shape = { kind: 'path', path: ringAt(size, 1), stroke: theme.ink, width: 2 };
  if (!roomy) return { shapes: [outer], taken: [] };
  const crossings = crossingsOf(geography.graticule, frame);
  const labels = crossings
    .map((crossing) => labelFor(crossing, frame))
    .filter((label) => label !== undefined)
    .filter(({ box }) => !taken.some((other) => overlaps(box, other)));
  return {
    shapes: [
      { kind: 'path', path: ringAt(size, inset / 2), stroke: theme.plate, width: inset },
      ...bars(crossings, size),
      { kind: 'path', path: ringAt(size, inset), stroke: theme.ink, width: 0.8 },
      outer,
      ...labels.map(({ text }) => text),
    ],
    taken: [...edgesOf(size), ...labels.map(({ box }) => box)],
  };
}

/** The frame's own strip along the four edges. */
function edgesOf({ width, height }: Size): readonly Rect[] {
  const thick = 10;
  return [
    { x: 0, y: 0, width, height: thick },
    { x: 0, y: height - thick, width, height: thick },
    { x: 0, y: 0, width: thick, height },
    { x: width - thick, y: 0, width: thick, height },
  ];
}

const ringAt = ({ width, height }: Size, by: number): string =>
  rectPath({ x: by, y: by, width: width - 2 * by, height: height - 2 * by });

type Side = 'top' | 'bottom' | 'left' | 'right';
interface Crossing {
  readonly side: Side;
  readonly kind: GraticuleLine['kind'];
  readonly degrees: number;
  /** Along the side, from the left or the top. */
  readonly at: number;
}

/** Where meridians meet the top and bottom, parallels the left and right. */
function crossingsOf(
  graticule: readonly GraticuleLine[],
  { view, size }: Frame,
): readonly Crossing[] {
  const { width, height } = size;
  return graticule.flatMap(({ kind, degrees, points }) => {
    const line = points.map((point) => toScreen(view, point));
    const sides: readonly (readonly [Side, 0 | 1, number, number])[] =
      kind === 'meridian'
        ? [
            ['top', 1, inset, width],
            ['bottom', 1, height - inset, width],
          ]
        : [
            ['left', 0, inset, height],
            ['right', 0, width - inset, height],
          ];
    return sides.flatMap(([side, axis, value, length]) =>
      crossesAt(line, axis, value)
        .filter((at) => at > inset && at < length - inset)
        .map((at) => ({ side, kind, degrees, at })),
    );
  });
}

/** Where a line passes a value of one axis: the places on the other. */
function crossesAt(line: readonly Point[], axis: 0 | 1, value: number): readonly number[] {
  const other = axis === 0 ? 1 : 0;
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    if (from === undefined || from[axis] < value === to[axis] < value) return [];
    const share = (value - from[axis]) / (to[axis] - from[axis]);
    return [from[other] + (to[other] - from[other]) * share];
  });
}

/** Dark between every other pair of lines. */
function bars(crossings: readonly Crossing[], size: Size): readonly Shape[] {
  return (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const here = crossings.filter((each) => each.side === side).sort((a, b) => a.at - b.at);
    const length = side === 'top' || side === 'bottom' ? size.width : size.height;
    const [first] = here;
    if (first === undefined) return [];
    const ends = [0, ...here.map(({ at }) => at), length];
    const step = stepOf(here);
    const isDarkFirst = Math.abs(Math.round(first.degrees / step)) % 2 === 0;
    return ends.slice(1).flatMap((to, index): Shape[] => {
      if ((index % 2 === 0) !== isDarkFirst) return [];
      const bar = barOn(side, size, [ends[index] ?? 0, to]);
      return [{ kind: 'path', path: rectPath(bar), fill: theme.ink }];
    });
  });
}

const stepOf = ([one, other]: readonly Crossing[]): number =>
  one === undefined || other === undefined ? 10 : Math.abs(other.degrees - one.degrees) || 10;

function barOn(side: Side, { width, height }: Size, [from, to]: Point): Rect {
  const [edge, thick] = [3.5, 2.6];
  if (side === 'top') return { x: from, y: edge, width: to - from, height: thick };
  if (side === 'left') return { x: edge, y: from, width: thick, height: to - from };
  if (side === 'bottom')
    return { x: from, y: height - edge - thick, width: to - from, height: thick };
  return { x: width - edge - thick, y: from, width: thick, height: to - from };
}

const textSize = 11;

function labelFor(
  { side, kind, degrees, at }: Crossing,
  { size: { width, height }, compass }: Frame,
): { readonly text: TextShape; readonly box: Rect } | undefined {
  if (side === 'top' || side === 'left') return undefined;
  const words = formatDegrees(compass, kind, degrees);
  const long = measure(words, textSize);
  const place: Point = side === 'bottom' ? [at, height - 13] : [width - 13, at - 4];
  const left = side === 'bottom' ? place[0] - long / 2 : place[0] - long;
  const box = { x: left - 3, y: place[1] - textSize, width: long + 6, height: textSize + 4 };
  if (box.x < 12 || box.x + box.width > width - 10 || box.y < 12 || place[1] > height - 12)
    return undefined;
  return {
    box,
    text: {
      kind: 'text',
      text: words,
      at: place,
      size: textSize,
      fill: theme.seaName,
      anchor: side === 'bottom' ? 'middle' : 'end',
      font: 'figures',
      halo: theme.paper,
    },
  };
}

/** "40° N", "0°", "75° W". */
export function formatDegrees(
  compass: MapWords['compass'],
  kind: GraticuleLine['kind'],
  degrees: number,
): string {
  const round = Math.abs(degrees);
  if (round === 0 || round === 180) return `${round}°`;
  const { north, south, east, west } = compass;
  const letter = kind === 'meridian' ? (degrees > 0 ? east : west) : degrees > 0 ? north : south;
  return `${round}° ${letter}`;
}
