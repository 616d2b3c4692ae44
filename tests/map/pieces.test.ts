// Long lines in pieces: the same ink, each piece short and in one place.
import { expect, test } from 'vitest';
import { piecesOf, together } from '../../src/map/pieces.js';
import type { Point } from '../../src/map/projection.js';

/** A coast of 100 points that walks over the sheet, and a short one beside its beginning. */
const coast = Array.from({ length: 100 }, (_, index): Point => [9 * index, index % 7]);
const islet: readonly Point[] = [
  [3, 3],
  [4, 3],
  [4, 4],
];

const linesOf = (pieces: readonly string[]): readonly (readonly Point[])[] =>
  pieces
    .flatMap((piece) => piece.split('M').slice(1))
    .map((line) =>
      line.split('L').map((point): Point => {
        const [x, y] = point.split(' ').map(Number);
        return [x ?? Number.NaN, y ?? Number.NaN];
      }),
    );
const segments = (lines: readonly (readonly Point[])[]): readonly string[] =>
  lines
    .flatMap((line) => line.slice(1).map((point, index) => `${line[index]} to ${point}`))
    .toSorted();

test('no segment is lost or drawn twice', () => {
  expect(segments(linesOf(piecesOf([coast, islet])))).toEqual(segments([coast, islet]));
});

test('a long line is cut, and what begins close together is one piece', () => {
  const pieces = piecesOf([coast, islet]);
  expect(linesOf(pieces).map(({ length }) => length)).toEqual([25, 3, 25, 25, 25, 4]);
  expect(linesOf(pieces.slice(0, 1))).toHaveLength(2);
});

test('lines that are only put together stay whole', () => {
  expect(linesOf(together([coast, islet]))).toEqual([coast, islet]);
});
