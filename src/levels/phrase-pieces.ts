// Pieces of jsep's tree: what they are, where they begin in the phrase, and what to say about those
// that a level does not know.
import type jsep from 'jsep';
import { didYouMean, quoteText } from './wording.js';

/** Something wrong at a character of a phrase. */
export interface PhraseFinding {
  readonly index: number;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string | undefined;
}

/** What an unknown name was probably meant to be. */
export function nameHint(name: string, readable: ReadonlySet<string>): string | undefined {
  if (/^(AND|OR|NOT|And|Or|Not)$/.test(name)) return `write "${name.toLowerCase()}"`;
  if (name === 'not') return 'something is missing after "not"';
  if (name === 'true' || name === 'false') return 'a condition compares: "stake >= 1"';
  const sign = signHint(name);
  if (sign !== undefined) return sign;
  const parts = name.split('-');
  const isDifference =
    parts.length > 1 && parts.every((part) => readable.has(part) || /^\d+$/.test(part));
  return isDifference ? 'a minus needs blanks on both sides' : didYouMean(name, readable);
}

function nameOfOperator(name: string): string | undefined {
  const isWord = /^(and|or|not|is|equals)$/i.test(name);
  if (!isWord) return signHint(name);
  return /^(is|equals)$/i.test(name) ? 'write =' : `write "${name.toLowerCase()}"`;
}

/** For signs of print that stand for signs of the keyboard. */
function signHint(name: string): string | undefined {
  if (/[−–—]/.test(name)) return 'write the minus of the keyboard, with blanks around it';
  const signs: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≠': '!=', '×': '*' };
  const sign = Object.entries(signs).find(([one]) => name.includes(one));
  return sign === undefined ? undefined : `write ${sign[1]}`;
}

/** A text, a list, a member, a choice with `?`, two phrases in a row: jsep reads them, levels do not. */
export function foreignPiece(node: jsep.Expression, text: string): PhraseFinding {
  const second = node.type === 'Compound' && Array.isArray(node.body) ? node.body[1] : undefined;
  const index = (isPiece(second) ? startOf(second) : startOf(node)) ?? 0;
  return {
    index,
    what: 'phrase cannot be read',
    expected: 'names, whole numbers, + - * /, comparisons, "and", "or", "not", min( , ), max( , )',
    found: text.trim() === '' ? 'an empty text' : quoteText(text.slice(index)),
    hint: isPiece(second)
      ? (nameOfOperator(String(second.name)) ?? 'an operator is missing before it')
      : undefined,
  };
}

/** Where a piece begins, by the first name or number in it. */
export function startOf(node: jsep.Expression): number | undefined {
  if (typeof node.start === 'number') return node.start;
  for (const key of ['left', 'argument', 'test', 'object']) {
    const piece = pieceOf(node, key);
    if (piece !== undefined) return startOf(piece);
  }
  return undefined;
}

export function pieceOf(node: jsep.Expression, key: string): jsep.Expression | undefined {
  const piece = node[key];
  return isPiece(piece) ? piece : undefined;
}

export function isPiece(value: unknown): value is jsep.Expression {
  return typeof value === 'object' && value !== null && 'type' in value;
}
