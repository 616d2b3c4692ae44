// The smallest change of the text that takes an entry or a list's item away. A part that would be left
// empty by it goes too; comments on lines of their own stay.
import { columnOf, endOf, setValue, type TextChange, type Written } from './edits.js';
import {
  nodeAt,
  type OutlineList,
  type OutlineMap,
  type OutlineNode,
  type OutlinePath,
} from './outline.js';

/** Takes away what a path leads to, and every part around it that holds nothing else. */
export function removeValue(written: Written, path: OutlinePath): readonly TextChange[] {
  if (nodeAt(written.root, path) === undefined) return [];
  let at = path;
  while (at.length > 1) {
    const around = nodeAt(written.root, at.slice(0, -1));
    if (around === undefined || sizeOf(around) > 1) break;
    at = at.slice(0, -1);
  }
  const parent = nodeAt(written.root, at.slice(0, -1)) ?? written.root;
  const key = at.at(-1);
  if (parent.kind === 'map') return removeEntry(written.text, parent, String(key));
  if (parent.kind === 'list' && typeof key === 'number') {
    return removeItem(written.text, parent, key);
  }
  return [];
}

/** Takes an item out of a list; the last one leaves an empty list behind. */
export function removeFromList(written: Written, path: OutlinePath): readonly TextChange[] {
  const list = nodeAt(written.root, path.slice(0, -1));
  if (list?.kind !== 'list') return [];
  if (list.items.length === 1) return setValue(written, path.slice(0, -1), []);
  return removeItem(written.text, list, Number(path.at(-1)));
}

function sizeOf(node: OutlineNode): number {
  if (node.kind === 'scalar') return 0;
  return node.kind === 'map' ? node.entries.length : node.items.length;
}

function removeEntry(text: string, map: OutlineMap, key: string): readonly TextChange[] {
  const index = map.entries.findIndex((entry) => entry.key === key);
  const entry = map.entries[index];
  if (entry === undefined) return [];
  const spans = map.entries.map(({ keyFrom, value }) => ({ from: keyFrom, to: value.to }));
  if (map.isFlow) return removeBetween(text, spans, index);
  const next = map.entries[index + 1];
  const isBehindDash = !isBlank(text, entry.keyFrom);
  if (isBehindDash && next !== undefined) {
    return [{ from: entry.keyFrom, to: next.keyFrom, insert: '' }];
  }
  return removeLines(text, entry.keyFrom, entry.value);
}

function removeItem(text: string, list: OutlineList, index: number): readonly TextChange[] {
  const item = list.items[index];
  if (item === undefined) return [];
  if (list.isFlow) return removeBetween(text, list.items, index);
  const dash = text.lastIndexOf('-', item.from - 1);
  const isBehindDash = !isBlank(text, dash);
  const next = list.items[index + 1];
  if (isBehindDash && next !== undefined) {
    return [{ from: dash, to: text.lastIndexOf('-', next.from - 1), insert: '' }];
  }
  return removeLines(text, dash, item);
}

/** Whole lines, from the one on which a part begins to the one on which it ends. */
function removeLines(text: string, from: number, node: OutlineNode): readonly TextChange[] {
  const start = from - columnOf(text, from);
  const end = endOf(text, node);
  return [{ from: start, to: Math.min(text.length, end + 1), insert: '' }];
}

/** Nothing but blanks before the offset on its line. */
function isBlank(text: string, offset: number): boolean {
  return text.slice(offset - columnOf(text, offset), offset).trim() === '';
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** In brackets: the part with the comma that parts it from its neighbour. */
function removeBetween(text: string, spans: readonly Span[], index: number): readonly TextChange[] {
  const span = spans[index];
  const next = spans[index + 1];
  const before = spans[index - 1];
  if (span === undefined) return [];
  if (next !== undefined) return [{ from: span.from, to: next.from, insert: '' }];
  if (before !== undefined) return [{ from: behind(text, before), to: span.to, insert: '' }];
  return [{ from: span.from, to: span.to, insert: '' }];
}

/** Behind a part, without the blanks that may belong to its empty value. */
function behind(text: string, span: Span): number {
  let { to } = span;
  while (to > span.from && text.charAt(to - 1) === ' ') to -= 1;
  return to;
}
