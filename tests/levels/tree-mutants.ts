// Breaks a level by its parts instead of its lines: keys and values lost, doubled, retyped, swapped,
// renamed, tainted, aliased; far too many items; the end cut off.
import fc from 'fast-check';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** A part of a text: a key with its value, or an item of a list. */
interface Part {
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
  readonly key: { readonly start: number; readonly end: number } | undefined;
  readonly isText: boolean;
}

/** One stretch of the text and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Change = (text: string, parts: readonly Part[]) => readonly Edit[];

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '"\\u202Ekey"',
  '"ke\\u200By"',
  '<script>',
  '"x\\0y"',
  '? [a]',
  '12',
  '~',
  'then',
  'when',
  'turns',
] as const;

/** What is put where something else was expected. */
const values = [
  '7',
  '-1',
  '1.5',
  '0',
  '999999999999999999999',
  '.inf',
  '.nan',
  'true',
  '~',
  '""',
  '[]',
  '{}',
  '[x]',
  '{x: y}',
  '[[[[[[[[]]]]]]]]',
  '2020-01-01',
  '1-2',
  'stake',
  'stake +1',
  '!!binary aGk=',
  '!tag x',
  '*nobody',
  '{__proto__: {polluted: true}}',
  '{constructor: {prototype: {polluted: true}}}',
  `[${'0, '.repeat(5_000)}]`,
] as const;

/** What is put into texts. */
export const taints = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '\u202Eright to left',
  '\u2066isolated',
  '\u200B\u200D\uFEFF',
  '\uD800',
  '\u0301'.repeat(200),
  '\u0000',
  '\u0085',
  '{stake}',
  '{{',
  '{',
  '=cmd()',
] as const;

const place = fc.nat({ max: 20_000 });
const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];

const lost = place.map(
  (index): Change =>
    (_, parts) => {
      const part = pick(parts, index);
      return part === undefined ? [] : [{ start: part.start, end: part.end, text: '' }];
    },
);

const doubled = place.map(
  (index): Change =>
    (text, parts) => {
      const part = pick(parts, index);
      if (part === undefined) return [];
      return [{ start: part.end, end: part.end, text: text.slice(part.start, part.end) }];
    },
);

const retyped = fc.tuple(place, fc.constantFrom(...values)).map(
  ([index, value]): Change =>
    (_, parts) => {
      const part = pick(parts, index);
      return part === undefined
        ? []
        : [{ start: part.valueStart, end: part.end, text: `${value}\n` }];
    },
);

const swapped = fc.tuple(place, place).map(
  ([first, second]): Change =>
    (text, parts) => {
      const [one, other] = [pick(parts, first), pick(parts, second)];
      if (one === undefined || other === undefined) return [];
      return [
        { start: one.start, end: one.end, text: text.slice(other.start, other.end) },
        { start: other.start, end: other.end, text: text.slice(one.start, one.end) },
      ];
    },
);

const renamed = fc.tuple(place, fc.constantFrom(...hostileKeys)).map(
  ([index, key]): Change =>
    (_, parts) => {
      const keys = parts.flatMap((part) => part.key ?? []);
      const found = pick(keys, index);
      return found === undefined ? [] : [{ ...found, text: key }];
    },
);

const tainted = fc.tuple(place, place, fc.constantFrom(...taints)).map(
  ([index, at, taint]): Change =>
    (_, parts) => {
      const part = pick(
        parts.filter(({ isText }) => isText),
        index,
      );
      if (part === undefined) return [];
      const start = part.valueStart + (at % Math.max(1, part.end - part.valueStart));
      return [{ start, end: start, text: taint }];
    },
);

const taintedAll = fc.constantFrom(...taints).map(
  (taint): Change =>
    (_, parts) =>
      parts
        .filter(({ isText }) => isText)
        .map(({ end }) => ({ start: end - 1, end: end - 1, text: taint })),
);

const aliased = fc.tuple(place, place).map(
  ([first, second]): Change =>
    (_, parts) => {
      const [one, other] = [pick(parts, first), pick(parts, second)];
      if (one === undefined || other === undefined) return [];
      return [
        { start: one.valueStart, end: one.valueStart, text: '&a ' },
        { start: other.valueStart, end: other.end, text: '*a\n' },
      ];
    },
);

const crowded = fc.tuple(place, fc.constantFrom(1_000, 30_000, 1_000_000)).map(
  ([index, count]): Change =>
    (_, parts) => {
      const part = pick(parts, index);
      if (part === undefined) return [];
      return [{ start: part.valueStart, end: part.end, text: `[${'x, '.repeat(count)}]\n` }];
    },
);

const cut = place.map(
  (index): Change =>
    (text) => {
      const start = Math.floor((text.length * index) / 20_000);
      return [{ start, end: text.length, text: '' }];
    },
);

const change = fc.oneof(
  { weight: 4, arbitrary: lost },
  { weight: 3, arbitrary: doubled },
  { weight: 5, arbitrary: retyped },
  { weight: 4, arbitrary: swapped },
  { weight: 4, arbitrary: renamed },
  { weight: 4, arbitrary: tainted },
  { weight: 1, arbitrary: taintedAll },
  { weight: 2, arbitrary: aliased },
  { weight: 1, arbitrary: crowded },
  { weight: 1, arbitrary: cut },
);

/** The text with one to three of its parts broken. */
export function treeMutantsOf(text: string): fc.Arbitrary<string> {
  const parts = partsOf(text);
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    applyEdits(
      text,
      changes.flatMap((one) => one(text, parts)),
    ),
  );
}

/** Edits from the end to the beginning; of two that overlap the earlier one is left out. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  let limit = text.length;
  for (const { start, end, text: put } of [...edits].sort(
    (one, other) => other.start - one.start,
  )) {
    if (end > limit) continue;
    result = result.slice(0, start) + put + result.slice(end);
    limit = start;
  }
  return result;
}

/** Every key with its value and every item of a list, in the order of the text. */
export function partsOf(text: string): readonly Part[] {
  const found: Part[] = [];
  collect(text, parseDocument(text).contents ?? undefined, found);
  return found;
}

function collect(text: string, node: Node | undefined, found: Part[]): void {
  if (isSeq<Node>(node)) {
    for (const item of node.items) {
      const [start = 0, end = 0] = item.range ?? [];
      found.push({ start, valueStart: start, end, key: undefined, isText: isText(item) });
      collect(text, item, found);
    }
  }
  if (!isMap<Node, Node>(node)) return;
  for (const { key, value } of node.items) {
    const [start = 0, keyEnd = 0] = key.range ?? [];
    const [valueStart = keyEnd, , end = keyEnd] = value?.range ?? [];
    // A key on a line of its own goes with its indentation.
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const isAlone = node.flow !== true && text.slice(line, start).trim() === '';
    found.push({
      start: isAlone ? line : start,
      valueStart,
      end,
      key: { start, end: keyEnd },
      isText: isText(value),
    });
    collect(text, value ?? undefined, found);
  }
}

function isText(node: Node | null): boolean {
  return isScalar(node) && typeof node.value === 'string';
}
