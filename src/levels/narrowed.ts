// What a condition that holds says about the names in it: `stake >= 1` leaves 1 and more.
import type { Expression } from '../rules/index.js';
import type { Span, Spans } from './spans.js';

/**
 * The spans where a condition holds, as far as its plain comparisons joined by "and" tell; never
 * narrower than the truth. `undefined` where they leave nothing.
 */
export function narrowSpans(spans: Spans, condition: Expression): Spans | undefined {
  const narrowed = new Map(spans);
  return narrow(narrowed, condition) ? narrowed : undefined;
}

function narrow(spans: Map<string, Span>, condition: Expression): boolean {
  if (condition.kind !== 'binary') return true;
  const { operator, left, right } = condition;
  if (operator === 'and') return narrow(spans, left) && narrow(spans, right);
  if (left.kind === 'name' && right.kind === 'number') {
    return narrowName(spans, left.name, { operator, value: right.value });
  }
  return true;
}

function narrowName(
  spans: Map<string, Span>,
  name: string,
  { operator, value }: { readonly operator: string; readonly value: number },
): boolean {
  const span = spans.get(name);
  if (span === undefined) return true;
  const left = boundBy(span, operator, value);
  spans.set(name, left);
  return left.low <= left.high;
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
