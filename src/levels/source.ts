// What stands in a level file after its text has been read and before anybody asks what it means:
// maps, lists and scalars, each with its place in the text. YAML and JSON look the same from here on.

/** Which file a text is; `name` is a level's id for a file that is extended. */
export interface SourceName {
  readonly name: string | undefined;
  /** How many files lie over it: 0 for the file that was asked for, 1 for what it extends. */
  readonly depth: number;
}

/** A file's text with the starts of its lines. */
export interface SourceText extends SourceName {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A stretch of a text, as offsets in characters. */
export interface Place {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** `undefined` for nothing: an empty value, `~` or `null`. */
  readonly value: string | number | boolean | undefined;
  readonly place: Place;
}
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly place: Place;
}
export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, SourceEntry>;
  readonly place: Place;
}
export interface SourceEntry {
  readonly keyPlace: Place;
  readonly value: SourceNode;
}
export type SourceNode = ScalarNode | ListNode | MapNode;

/** Keys and list indices that lead from the whole file to a part of it. */
export type Path = readonly (string | number)[];

export function createSource(text: string, { name, depth }: SourceName): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return { name, depth, text, lineStarts };
}

/** Line and column of an offset, both counted from 1. */
export function lineColumn(
  source: SourceText,
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The part of a file that a path leads to; `undefined` where the file has none. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const key of path) node = node === undefined ? undefined : stepInto(node, key)?.value;
  return node;
}

interface Found {
  readonly keyPlace: Place;
  readonly value: SourceNode;
}

function stepInto(node: SourceNode, key: string | number): Found | undefined {
  switch (node.kind) {
    case 'map':
      return node.entries.get(String(key));
    case 'list': {
      const item = typeof key === 'number' ? node.items[key] : undefined;
      return item === undefined ? undefined : { keyPlace: item.place, value: item };
    }
    case 'scalar':
      return undefined;
  }
}

/**
 * Where a path leads, or, where the file ends before it, the key of the last part that is there.
 * `key` asks for the key of the part instead of its value, `part` for the key of anything that is
 * more than one value.
 */
export function locate(root: SourceNode, path: Path, ask: 'key' | 'value' | 'part'): Place {
  let found: Found = { keyPlace: { ...root.place, end: root.place.start }, value: root };
  for (const key of path) {
    const next = stepInto(found.value, key);
    if (next === undefined) return found.keyPlace;
    found = next;
  }
  const { kind } = found.value;
  const isEmpty = kind === 'scalar' && found.value.value === undefined;
  const isKey = ask === 'key' || isEmpty || (ask === 'part' && kind !== 'scalar');
  return isKey ? found.keyPlace : found.value.place;
}

export type PlainData =
  | string
  | number
  | boolean
  | null
  | readonly PlainData[]
  | { readonly [key: string]: PlainData };

/** The same content as plain data for the schema; objects have no prototype. */
export function plainData(node: SourceNode): PlainData {
  switch (node.kind) {
    case 'scalar':
      return node.value ?? null;
    case 'list':
      return node.items.map(plainData);
    case 'map': {
      const data: Record<string, PlainData> = Object.create(null);
      for (const [key, entry] of node.entries) data[key] = plainData(entry.value);
      return data;
    }
  }
}
