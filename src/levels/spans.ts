// What a phrase can come to while its names lie anywhere between a least and a most value: by trying
// every combination, as far as that is cheap. Too wide to try means unknown, so nothing that is said
// here is ever wrong; it may only be silent.
import { type Expression, evaluate, namesIn } from '../rules/index.js';

/** The least and the most that a name or a phrase can be, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What is possible for each name at one moment. A name that is not there is not known. */
export type Spans = ReadonlyMap<string, Span>;

export type Truth = 'always' | 'never' | 'sometimes';

/** Works out phrases; all work of one reader together is limited. */
export interface SpanReader {
  truthOf(phrase: Expression, spans: Spans): Truth;
  /** `undefined` where there is too much to try. */
  spanOf(phrase: Expression, spans: Spans): Span | undefined;
}

/** Combinations that are tried for one phrase, and for all phrases of a level together. */
const combinationLimit = 2_000;
const workLimit = 400_000;

export function createSpanReader(): SpanReader {
  const names = new WeakMap<Expression, readonly string[]>();
  let work = 0;

  function namesOf(phrase: Expression): readonly string[] {
    const known = names.get(phrase);
    if (known !== undefined) return known;
    const found = namesIn(phrase);
    names.set(phrase, found);
    return found;
  }

  /** Gives each value to `take` until that answers false; says whether all were tried. */
  function tryAll(phrase: Expression, spans: Spans, take: (value: number) => boolean): boolean {
    const read = namesOf(phrase).map((name) => ({ name, span: spans.get(name) }));
    const size = read.reduce((product, { span }) => product * widthOf(span), 1);
    const values = new Map<string, number>();
    const lookUp = (name: string): number => values.get(name) ?? 0;
    const tried = Math.min(size, combinationLimit + 1);
    for (let row = 0; row < tried; row += 1) {
      work += 1;
      if (row === combinationLimit || work > workLimit) return false;
      let rest = row;
      for (const { name, span } of read) {
        const width = widthOf(span);
        values.set(name, (span?.low ?? 0) + (rest % width));
        rest = Math.floor(rest / width);
      }
      if (!take(evaluate(phrase, lookUp))) return false;
    }
    return true;
  }

  return {
    truthOf: (phrase, spans) => {
      let isTrue = false;
      let isFalse = false;
      const isComplete = tryAll(phrase, spans, (value) => {
        if (value === 0) isFalse = true;
        else isTrue = true;
        return !(isTrue && isFalse);
      });
      if (!isComplete || isTrue === isFalse) return 'sometimes';
      return isTrue ? 'always' : 'never';
    },
    spanOf: (phrase, spans) => {
      let low = Infinity;
      let high = -Infinity;
      const isComplete = tryAll(phrase, spans, (value) => {
        low = Math.min(low, value);
        high = Math.max(high, value);
        return true;
      });
      return isComplete && low <= high ? { low, high } : undefined;
    },
  };
}

/** A name without a span has more values than can be tried. */
function widthOf(span: Span | undefined): number {
  return span === undefined ? Infinity : Math.max(0, span.high - span.low + 1);
}

/** Both together. */
export function joinSpans(one: Span, other: Span): Span {
  if (one.low <= other.low && one.high >= other.high) return one;
  return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}
