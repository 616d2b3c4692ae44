// What a condition that holds says about the names in it: `stake >= 1` leaves 1 and more.
import type { Expression } from '../rules/index.js';
import type { Span, Spans } from './spans.js';

/**
 * The spans where a condition holds, as far as its plain comparisons joined by "and" tell; never
 * narrower than the truth. `undefined` where they leave nothing.
 */
export function narrowSpans(spans: Spans, condition: Expression): Spans | undefined {
  if (condition.kind !== 'binary') return spans;
  const { operator, left, right } = condition;
  if (operator === 'and') {
    const narrowed = narrowSpans(spans, left);
    return narrowed === undefined ? undefined : narrowSpans(narrowed, right);
  }
  if (left.kind !== 'name' || right.kind !== 'number') return spans;
  const span = spans.get(left.name);
  if (span === undefined) return spans;
  const bound = boundBy(span, operator, right.value);
  if (bound.low > bound.high) return undefined;
  const isSame = bound.low === span.low && bound.high === span.high;
  return isSame ? spans : new Map(spans).set(left.name, bound);
}

function boundBy({ low, high }: Span, operator: string, value: number): Span {
  switch (operator) {
    case '=':
      return { low: Math.max(low, value), high: Math.min(high, value) };
    case '<':
      return { low, high: Math.min(high, value - 1) };
    case '<=':
      return { low, high: Math.min(high, value) };
    case '>':
      return { low: Math.max(low, value + 1), high };
    case '>=':
      return { low: Math.max(low, value), high };
    default:
      return { low, high };
  }
}
