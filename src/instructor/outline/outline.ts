// What stands where in the text of a level file, as plain data that a worker can hand over: maps, lists
// and values with their offsets. Forms read it, and edits of the text are worked out from it. It says
// nothing about whether the level is sound; that is the checker's answer.

/** How a value is written: `block` is a text after `>` or `|`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export type ScalarValue = string | number | boolean | undefined;

interface Span {
  /** Offsets in the text; `to` is behind the last character. */
  readonly from: number;
  readonly to: number;
}

export interface OutlineScalar extends Span {
  readonly kind: 'scalar';
  /** `undefined` for nothing: an empty value, `~` or `null`. */
  readonly value: ScalarValue;
  readonly style: ScalarStyle;
}

export interface OutlineList extends Span {
  readonly kind: 'list';
  readonly items: readonly OutlineNode[];
  /** Written in brackets, on one line as a rule. */
  readonly isFlow: boolean;
}

export interface OutlineEntry {
  readonly key: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly value: OutlineNode;
}

export interface OutlineMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly OutlineEntry[];
  readonly isFlow: boolean;
}

export type OutlineNode = OutlineScalar | OutlineList | OutlineMap;

/** Keys and list indices from the top of the file. */
export type OutlinePath = readonly (string | number)[];

/** The outline of a text; `broken` where the text is no YAML, with the offset of its first mistake. */
export type Outline =
  | { readonly kind: 'outline'; readonly root: OutlineMap }
  | { readonly kind: 'broken'; readonly at: number };

/** A value as plain data, as it goes into a text. */
export type Plain = ScalarValue | readonly Plain[] | { readonly [key: string]: Plain };

/** The entry of a map; nothing where it has none. */
export function entryOf(map: OutlineNode | undefined, key: string): OutlineEntry | undefined {
  return map?.kind === 'map' ? map.entries.find((entry) => entry.key === key) : undefined;
}

/** The child of a map or list; nothing where it has none. */
export function childOf(
  node: OutlineNode | undefined,
  key: string | number,
): OutlineNode | undefined {
  if (node?.kind === 'list') return typeof key === 'number' ? node.items[key] : undefined;
  return entryOf(node, String(key))?.value;
}

/** The node that a path leads to. */
export function nodeAt(root: OutlineNode | undefined, path: OutlinePath): OutlineNode | undefined {
  return path.reduce<OutlineNode | undefined>((node, key) => childOf(node, key), root);
}

/** The value as plain data; comments and the way of writing are left behind. */
export function plainOf(node: OutlineNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainOf);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  }
}
