// Lines of the ground in short pieces that lie together, each a path of its own: a browser paints a page
// in tiles, and passes over a piece that does not touch the tile, where it would walk a whole coast.
import { pathOf } from './geography.js';
import type { Point } from './projection.js';

type Polyline = readonly Point[];

/** Units of the sheet across which lines are put together, and how many points a piece has at most. */
const cell = 120;
const longest = 24;

/** Lines as path data, cut and put together by where they lie. */
export const piecesOf = (lines: readonly Polyline[]): readonly string[] =>
  together(lines.flatMap(cut));

/** The same without a cut, for lines whose dashes are to go on. */
export function together(lines: readonly Polyline[]): readonly string[] {
  const pieces = new Map<string, string>();
  for (const line of lines) {
    const [x, y] = line[0] ?? [0, 0];
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
    pieces.set(key, (pieces.get(key) ?? '') + pathOf(line));
  }
  return [...pieces.values()];
}

/** Each piece begins where the one before ended. */
function cut(line: Polyline): readonly Polyline[] {
  const pieces: Polyline[] = [];
  for (let from = 0; from < line.length - 1; from += longest) {
    pieces.push(line.slice(from, from + longest + 1));
  }
  return pieces;
}
