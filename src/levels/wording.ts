// How problems put things: paths, quotations, what stands somewhere, "did you mean". Texts from a file
// are shortened, and every sign that a screen would not show is spelled out.
import { nearestWord } from './nearest.js';
import type { Path, SourceNode } from './source.js';

/** `desks > libya.arms > stances > wait > then > 1`; list entries are counted from 1. */
export function formatPath(path: Path): string {
  const words = path.map((key) => (typeof key === 'number' ? String(key + 1) : showText(key)));
  const shown = words.length > 12 ? [...words.slice(0, 6), '…', ...words.slice(-5)] : words;
  return shown.join(' > ');
}

/** "did you mean …?", where one of the known words is near enough. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? undefined : `did you mean "${nearest}"?`;
}

/** A text in quotes, shortened, with every sign that a screen would not show spelled out. */
export function quoteText(text: string): string {
  return `"${showText(text)}"`;
}

function showText(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return short.replace(/[\p{C}\p{Z}]/gu, (sign) =>
    sign === ' ' ? sign : `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** What stands somewhere, in words. */
export function describeNode(node: SourceNode | undefined): string {
  if (node === undefined) return 'nothing';
  switch (node.kind) {
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'map':
      return node.entries.size === 0 ? 'an empty map' : 'keys with values';
    case 'scalar':
      return typeof node.value === 'string'
        ? quoteText(node.value)
        : String(node.value ?? 'nothing');
  }
}
