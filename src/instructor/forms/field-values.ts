// How the fields of the forms show a value of the text, and what they make of what is typed into them.
import type { OutlineNode, Plain } from '../outline/outline.js';
import type { FieldKind } from './shapes.js';

/** A value as a field shows it. */
export function shownWords(node: OutlineNode | undefined, kind: FieldKind): string {
  if (node === undefined) return '';
  if (node.kind === 'list') {
    const words = node.items.map((item) =>
      item.kind === 'scalar' ? String(item.value ?? '') : '…',
    );
    return words.join(kind === 'names' ? ', ' : '\n');
  }
  return node.kind === 'scalar' ? String(node.value ?? '') : '…';
}

export type ReadWords =
  | { readonly kind: 'value'; readonly value: Plain }
  /** The field was left empty, and that takes the key out. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused' };

/** What typed words mean for a field. */
export function readWords(
  words: string,
  { kind, isOptional }: { readonly kind: FieldKind; readonly isOptional?: boolean | undefined },
): ReadWords {
  if (isOptional === true && words.trim() === '') return { kind: 'nothing' };
  switch (kind) {
    case 'whole':
      return /^\s*-?\d{1,6}\s*$/.test(words)
        ? { kind: 'value', value: Number(words) }
        : { kind: 'refused' };
    case 'phrase':
      return { kind: 'value', value: /^-?\d{1,6}$/.test(words) ? Number(words) : words };
    case 'yes-no':
      return { kind: 'value', value: words === 'true' };
    case 'lines':
      return { kind: 'value', value: parted(words, '\n') };
    case 'names':
      return { kind: 'value', value: parted(words, ',') };
    default:
      return { kind: 'value', value: words };
  }
}

function parted(words: string, sign: string): readonly string[] {
  return words
    .split(sign)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
