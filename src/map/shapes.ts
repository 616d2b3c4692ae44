// The few primitives that a laid-out map is made of. Both renderers draw exactly these, which is
// what keeps their pictures alike. Lengths are CSS pixels unless a comment says otherwise.
import type { Point } from './projection.js';
import { type FontUse, fonts } from './theme.js';

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}
/** How a line of the ground ends: round where pieces meet, as if it had not been cut. */
export const capOf = ({ dash }: Paint): 'butt' | 'round' => (dash === undefined ? 'round' : 'butt');

/** `path` is SVG path data. */
export interface PathShape extends Paint {
  readonly kind: 'path';
  readonly path: string;
}
export interface CircleShape extends Paint {
  readonly kind: 'circle';
  readonly at: Point;
  readonly radius: number;
}
/** One line of text, its baseline at `at`. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  readonly at: Point;
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: FontUse;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly spacing?: number;
  readonly halo?: string;
}
export type Shape = PathShape | CircleShape | TextShape;

/** A line that may march: its dashes then move from its start to its end. */
export interface Line {
  readonly points: readonly Point[];
  readonly color: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash?: readonly [on: number, off: number];
  readonly marches: boolean;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rectPath = ({ x, y, width, height }: Rect): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

export function polyline(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How wide a text comes out, by letter classes of a wide serif: no page is needed to know. */
export function measure(text: string, size: number, spacing = 0): number {
  let ems = 0;
  for (const letter of text) ems += widthOf(letter);
  return ems * size + text.length * spacing;
}

function widthOf(letter: string): number {
  if ("iIl.,'|:;! ".includes(letter)) return 0.31;
  if ('fjrt-()[]'.includes(letter)) return 0.43;
  if ('mwMW—%'.includes(letter)) return 0.93;
  if (letter >= 'A' && letter <= 'Z') return 0.7;
  // Marks of direction and accents that stand over the letter before.
  if (/\p{Cf}|\p{Mn}/u.test(letter)) return 0;
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter)
    ? 1
    : 0.57;
}

/** A text cut to a width, with an ellipsis where it was cut. */
export function fitText(text: string, size: number, width: number): string {
  if (measure(text, size) <= width) return text;
  const kept = [...text];
  while (kept.length > 1 && measure(`${kept.join('')}…`, size) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** The CSS font of a text, for canvas and for the page alike. */
export function fontOf({ bold, italic, size, font }: TextShape): string {
  return `${italic ? 'italic ' : ''}${bold ? '600 ' : ''}${size}px ${fonts[font]}`;
}
