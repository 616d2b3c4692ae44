// Values of a checked level: compared, and written short where they can be.
import type { Expression } from '../rules/index.js';

/** A figure, a short text, a phrase as a level file has it, or yes and no. */
export type ShownValue = string | number | boolean;

/** Characters of the longest text that is shown in a line with another. */
const longest = 80;

/** By content; the order of keys does not matter. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => sameValue(item, other[at]));
  }
  if (!isData(one) || !isData(other) || Array.isArray(one) || Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameValue(one[key], other[key]));
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const words: ReadonlySet<string> = new Set(['because', 'name', 'claims', 'upholds', 'breaks']);

/** The same without its sentences: what is left decides what happens. */
export function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isData(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !words.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutWords(one)]));
}

/** A value in a few words; nothing where it takes more. */
export function shownValue(value: unknown): ShownValue | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length > longest ? undefined : value;
  if (Array.isArray(value)) return shownList(value);
  if (!isData(value)) return undefined;
  if (typeof value.from === 'number' && typeof value.to === 'number') {
    return value.from === value.to ? value.from : `${value.from}–${value.to}`;
  }
  if (typeof value.budget === 'string') {
    const amount = shownValue(value.amount);
    return amount === undefined ? undefined : `${value.budget} ${amount}`;
  }
  const phrase = isExpression(value) ? formatExpression(value) : undefined;
  return phrase === undefined || phrase.length > longest ? undefined : phrase;
}

function shownList(values: readonly unknown[]): ShownValue | undefined {
  const shown = values.map(shownValue);
  if (shown.length === 0 || shown.includes(undefined)) return undefined;
  const isSpan = values.length === 2 && values.every((one) => typeof one === 'number');
  const list = shown.join(isSpan ? '–' : ', ');
  return list.length > longest ? undefined : list;
}

const kinds: ReadonlySet<unknown> = new Set([
  'number',
  'name',
  'not',
  'negative',
  'binary',
  'call',
] satisfies readonly Expression['kind'][]);

function isExpression(value: object): value is Expression {
  return 'kind' in value && kinds.has(value.kind);
}

/** A phrase as a level file writes it, with a parenthesis around each part that is joined. */
function formatExpression(phrase: Expression): string {
  switch (phrase.kind) {
    case 'number':
      return String(phrase.value);
    case 'name':
      return phrase.name;
    case 'not':
      return `not ${inBrackets(phrase.operand)}`;
    case 'negative':
      return `-${inBrackets(phrase.operand)}`;
    case 'binary':
      return `${inBrackets(phrase.left)} ${phrase.operator} ${inBrackets(phrase.right)}`;
    case 'call':
      return `${phrase.name}(${phrase.operands.map(formatExpression).join(', ')})`;
  }
}

function inBrackets(phrase: Expression): string {
  const text = formatExpression(phrase);
  return phrase.kind === 'binary' ? `(${text})` : text;
}
