// The smallest change of the text that sets a value at a path. Everything else, comments, order, quotes and
// blank lines, stays byte for byte.
import {
  childOf,
  type OutlineEntry,
  type OutlineMap,
  type OutlineNode,
  type OutlinePath,
  type OutlineScalar,
  type Plain,
} from './outline.js';
import {
  foldIndent,
  foldScalar,
  formatBehind,
  formatFlow,
  formatItem,
  formatKey,
  formatScalar,
  isList,
  isMap,
} from './scalars.js';

/** Puts `insert` in the place of the text from `from` to `to`, as CodeMirror takes it. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A text with its outline; the two must belong together. */
export interface Written {
  readonly text: string;
  readonly root: OutlineMap;
}

/**
 * The changes that set the value at a path; what is missing on the way is written. No change where the value
 * is there already or the path leads through a list's item that is missing.
 */
export function setValue(written: Written, path: OutlinePath, value: Plain): readonly TextChange[] {
  let node: OutlineNode = written.root;
  let isInFlow = false;
  for (const [index, key] of path.entries()) {
    if (node.kind !== 'scalar') isInFlow ||= node.isFlow;
    const child = childOf(node, key);
    if (child === undefined) return addAt(written, { path, index, node, isInFlow }, value);
    node = child;
  }
  return replaceNode(written, node, { value, isInFlow, depth: path.length });
}

interface Missing {
  readonly path: OutlinePath;
  /** The key of the path that `node` does not have. */
  readonly index: number;
  readonly node: OutlineNode;
  readonly isInFlow: boolean;
}

function addAt(
  written: Written,
  { path, index, node, isInFlow }: Missing,
  value: Plain,
): readonly TextChange[] {
  const key = path[index];
  const inner = nest(path.slice(index + 1), value);
  if (node.kind === 'list') return key === node.items.length ? addItem(written, node, inner) : [];
  const isEmpty = node.kind === 'map' ? node.entries.length === 0 : node.value === undefined;
  if (node.kind === 'map' && (!isEmpty || node === written.root)) {
    return addEntry(written, node, { key: String(key), value: inner });
  }
  if (!isEmpty && node.kind === 'scalar') return [];
  return replaceNode(written, node, {
    value: { [String(key)]: inner },
    isInFlow,
    depth: index,
  });
}

function nest(path: OutlinePath, value: Plain): Plain {
  return path.reduceRight<Plain>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  );
}

interface Replacing {
  readonly value: Plain;
  readonly isInFlow: boolean;
  /** How many keys lead to the node. */
  readonly depth: number;
}

function replaceNode(
  { text }: Written,
  node: OutlineNode,
  { value, isInFlow }: Replacing,
): readonly TextChange[] {
  const isMany = isList(value) || isMap(value);
  if (!isMany && node.kind === 'scalar') return replaceScalar(text, node, { value, isInFlow });
  const { from, to } = trimmed(text, node);
  if (isInFlow || (node.kind !== 'scalar' && node.isFlow)) {
    return [{ from, to, insert: padded(text, from, formatFlow(value)) }];
  }
  // From behind the key's colon on, so that a value on lines of its own leaves no blank behind.
  const start = behindColon(text, from);
  const indent = `${indentAt(text, start)}  `;
  return [{ from: start, to, insert: formatBehind(value, indent) }];
}

interface ReplacingScalar {
  readonly value: Plain;
  readonly isInFlow: boolean;
}

function replaceScalar(
  text: string,
  node: OutlineScalar,
  { value, isInFlow }: ReplacingScalar,
): readonly TextChange[] {
  if (isList(value) || isMap(value) || value === node.value) return [];
  const { from, to } = trimmed(text, node);
  const isFolded = node.style === 'block' && typeof value === 'string';
  const folded = isFolded ? foldScalar(value, foldIndent(text, node)) : undefined;
  const style = node.style === 'block' ? 'plain' : node.style;
  const insert = folded ?? formatScalar(value, { isInFlow }, style);
  return [{ from, to, insert: padded(text, from, insert) }];
}

/** The node without the line break that ends a folded text. */
function trimmed(text: string, node: OutlineNode): { readonly from: number; readonly to: number } {
  let { to } = node;
  while (to > node.from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { from: node.from, to };
}

/** A value right behind `key:` needs a blank before it. */
function padded(text: string, from: number, value: string): string {
  return /[:,-]/.test(text.charAt(from - 1)) ? ` ${value}` : value;
}

/** The offset behind the colon or dash that the value at `from` belongs to. */
function behindColon(text: string, from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The column of the key whose line the offset is on; a dash before it counts as blanks. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [lead = ''] = /^[ ]*(?:- +)*/.exec(text.slice(start, offset)) ?? [];
  return ' '.repeat(lead.length);
}

interface NewEntry {
  readonly key: string;
  readonly value: Plain;
}

function addEntry(written: Written, map: OutlineMap, entry: NewEntry): readonly TextChange[] {
  const { text, root } = written;
  const last = map.entries.at(-1);
  if (map.isFlow) {
    const insert = `${formatKey(entry.key)}: ${formatFlow(entry.value)}`;
    const at = last === undefined ? map.from + 1 : trimmed(text, last.value).to;
    const isBare = last !== undefined && text.charAt(at - 1) === ':';
    return [
      {
        from: at,
        to: at,
        insert: last === undefined ? insert : `${isBare ? ' ~' : ''}, ${insert}`,
      },
    ];
  }
  if (last === undefined) return addLines(text, text.length, entryLines(entry, ''));
  const isHead = map === root && !isMap(entry.value) && !isList(entry.value);
  const before = isHead ? (headEnd(map) ?? last) : last;
  const indent = ' '.repeat(columnOf(text, before.keyFrom));
  return addLines(text, endOf(text, before.value), entryLines(entry, indent));
}

function entryLines({ key, value }: NewEntry, indent: string): string {
  return `${indent}${formatKey(key)}:${formatBehind(value, `${indent}  `)}`;
}

/** The last of the single values that a file begins with: title, about and so on. */
function headEnd(map: OutlineMap): OutlineEntry | undefined {
  const end = map.entries.findIndex(({ value }) => value.kind !== 'scalar');
  return end < 0 ? map.entries.at(-1) : map.entries[end - 1];
}

/** Adds an item at the end of a list. */
export function addItem(written: Written, list: OutlineNode, item: Plain): readonly TextChange[] {
  const { text } = written;
  if (list.kind !== 'list') return [];
  const last = list.items.at(-1);
  if (list.isFlow) {
    const at = last === undefined ? list.from + 1 : trimmed(text, last).to;
    return [{ from: at, to: at, insert: `${last === undefined ? '' : ', '}${formatFlow(item)}` }];
  }
  if (last === undefined) return [];
  const indent = ' '.repeat(columnOf(text, list.from));
  return addLines(text, endOf(text, last), `${indent}- ${formatItem(item, `${indent}  `)}`);
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line on which a node ends, before its line break; a comment behind it is included. */
export function endOf(text: string, node: OutlineNode): number {
  const { to } = trimmed(text, node);
  const end = text.indexOf('\n', to);
  return end < 0 ? text.length : end;
}

/** Puts lines behind the line that ends at `end`. */
function addLines(text: string, end: number, lines: string): readonly TextChange[] {
  const isFresh = end === 0 || text.charAt(end - 1) === '\n';
  const isLast = end === text.length;
  const insert = `${isFresh && isLast ? '' : '\n'}${lines}${isLast ? '\n' : ''}`;
  return [{ from: end, to: end, insert }];
}
