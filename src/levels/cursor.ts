// Walks through a file whose shape may be wrong: every question has an answer, and where the file
// has none the answer is empty. What is wrong with the shape has been told before (shape.ts).
import { limits } from './limits.js';
import type { Path, SourceNode } from './source.js';

/** A part of the file, present or not, and the way to it. */
export interface Cursor {
  readonly path: Path;
  readonly node: SourceNode | undefined;
}

export function field(cursor: Cursor, key: string): Cursor {
  const node = cursor.node?.kind === 'map' ? cursor.node.entries.get(key)?.value : undefined;
  return { path: [...cursor.path, key], node };
}

/** The entries of a map in the order of the file. */
export function fieldsOf(cursor: Cursor): readonly (readonly [key: string, value: Cursor])[] {
  if (cursor.node?.kind !== 'map') return [];
  return [...cursor.node.entries].map(
    ([key, entry]) => [key, { path: [...cursor.path, key], node: entry.value }] as const,
  );
}

export function keysOf(cursor: Cursor): readonly string[] {
  return cursor.node?.kind === 'map' ? [...cursor.node.entries.keys()] : [];
}

export function itemsOf(cursor: Cursor): readonly Cursor[] {
  if (cursor.node?.kind !== 'list') return [];
  return cursor.node.items.map((node, index) => ({ path: [...cursor.path, index], node }));
}

/** Whether the file says anything there, even something wrong. */
export function isPresent(cursor: Cursor): boolean {
  return cursor.node !== undefined;
}

export function scalarOf(cursor: Cursor): string | number | boolean | undefined {
  return cursor.node?.kind === 'scalar' ? cursor.node.value : undefined;
}

export function textOf(cursor: Cursor): string {
  const value = scalarOf(cursor);
  return typeof value === 'string' ? value : '';
}

/** A text of a map, which may be absent. */
export function textIn(cursor: Cursor, key: string): string {
  return textOf(field(cursor, key));
}

/** A whole number within the limits of levels, else 0. */
export function wholeOf(cursor: Cursor): number {
  const value = scalarOf(cursor);
  const isFit = Number.isInteger(value) && Math.abs(Number(value)) <= limits.number;
  return isFit ? Number(value) : 0;
}

export function numberOf(cursor: Cursor): number {
  const value = scalarOf(cursor);
  return typeof value === 'number' ? value : 0;
}

export function isTrue(cursor: Cursor): boolean {
  return scalarOf(cursor) === true;
}

/** The texts of a list. */
export function textsOf(cursor: Cursor): readonly string[] {
  return itemsOf(cursor).map(textOf);
}

/** The word at the cursor if it is one of the words, else the first of them. */
export function wordOf<Word extends string>(
  cursor: Cursor,
  words: readonly [Word, ...Word[]],
): Word {
  const value = scalarOf(cursor);
  return words.find((word) => word === value) ?? words[0];
}
