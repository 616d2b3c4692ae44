// Groups of one list that look like alternatives and are none: the first makes the second's condition
// true, so that the second happens right after it (rule T3).
import {
  type Effect,
  type Expression,
  evaluate,
  type Group,
  type Level,
  namesIn,
} from '../rules/index.js';
import { listsOf } from './phrases-of.js';
import type { Path } from './source.js';
import type { Span, SpanReader, Spans } from './spans.js';
import { choicesOf, rangesOf } from './survey.js';
import { within } from './survey-groups.js';
import type { Teller } from './telling.js';

/** More combinations than this are not tried. */
const combinationLimit = 500;

/** Tells the second of two groups whose conditions exclude each other, where the first lets it in. */
export function checkChains(level: Level, reader: SpanReader, teller: Teller): void {
  const ranges = rangesOf(level);
  const last = { low: 1, high: level.turns.length };
  const spans = new Map([...ranges, ...choicesOf(level)]).set('turn', last);
  for (const { path, groups } of listsOf(level)) {
    groups.forEach((group, index) => {
      const later = groups.slice(index + 1).findIndex((other, step) => {
        const between = groups.slice(index + 1, index + 1 + step);
        return isChain([group, ...between], other, { ranges, spans, reader });
      });
      if (later >= 0) tellChain([...path, index], [...path, index + 1 + later], teller);
    });
  }
}

function tellChain(first: Path, second: Path, teller: Teller): void {
  teller.warn([[...second, 'when']], {
    what: 'also happens right after another',
    expected: 'conditions of which only one happens, as they exclude each other',
    found: `${teller.quote([...second, 'when'])}, which the changes in ${teller.lineOf([...first, 'when'])} can make true`,
    hint: 'put this group before that one, or let both ask for something that they do not change',
  });
}

interface Trying {
  readonly ranges: Spans;
  readonly spans: Spans;
  readonly reader: SpanReader;
}

/** Whether the first of the groups lets `later` in, and no group between has a hand in it. */
function isChain(
  [first, ...between]: readonly Group[],
  later: Group,
  { ranges, spans, reader }: Trying,
): boolean {
  if (first?.when === undefined || later.when === undefined) return false;
  const read = namesIn(later.when);
  const changes = first.effects.filter(({ target }) => read.includes(target));
  const others = between.flatMap(({ effects }) => effects.map(({ target }) => target));
  if (changes.length === 0 || others.some((target) => read.includes(target))) return false;
  const both: Expression = { kind: 'binary', operator: 'and', left: first.when, right: later.when };
  if (reader.truthOf(both, spans) !== 'never') return false;
  const names = [
    ...new Set([first.when, later.when, ...changes.map(({ amount }) => amount)].flatMap(namesIn)),
  ];
  return somePosition(names, spans, (position) => {
    const lookUp = (name: string): number => position.get(name) ?? 0;
    if (evaluate(first.when ?? both, lookUp) === 0) return false;
    const after = applied(changes, position, ranges);
    return evaluate(later.when ?? both, (name) => after.get(name) ?? 0) !== 0;
  });
}

function applied(
  effects: readonly Effect[],
  before: ReadonlyMap<string, number>,
  ranges: Spans,
): ReadonlyMap<string, number> {
  const after = new Map(before);
  for (const { target, operator, amount } of effects) {
    const held = after.get(target) ?? 0;
    const value = evaluate(amount, (name) => before.get(name) ?? 0);
    const wanted = operator === '+' ? held + value : operator === '-' ? held - value : value;
    const range = ranges.get(target) ?? { low: wanted, high: wanted };
    after.set(target, within({ low: wanted, high: wanted }, range).low);
  }
  return after;
}

function somePosition(
  names: readonly string[],
  spans: Spans,
  isMet: (position: ReadonlyMap<string, number>) => boolean,
): boolean {
  const read = names.map((name) => ({ name, span: spans.get(name) ?? { low: 0, high: 0 } }));
  const size = read.reduce((product, { span }) => product * widthOf(span), 1);
  if (size > combinationLimit) return false;
  return Array.from({ length: size }, (_, row) => row).some((row) => {
    let rest = row;
    const position = new Map<string, number>();
    for (const { name, span } of read) {
      position.set(name, span.low + (rest % widthOf(span)));
      rest = Math.floor(rest / widthOf(span));
    }
    return isMet(position);
  });
}

function widthOf({ low, high }: Span): number {
  return high - low + 1;
}
