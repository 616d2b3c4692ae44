// Follows groups of effects (rules T3, T4, N3): what they leave possible for each track and budget.
import { type Effect, type Expression, type Group, namesIn } from '../rules/index.js';
import { narrowSpans } from './narrowed.js';
import { joinAll, type SeenNotes } from './seen.js';
import type { Path } from './source.js';
import type { Span, SpanReader, Spans, Truth } from './spans.js';

/** What every step of a survey needs. */
export interface Surveying {
  readonly reader: SpanReader;
  readonly notes: SeenNotes;
  /** The whole range of each track and budget. */
  readonly ranges: Spans;
  /** The whole range of these, and of what a player may choose for each assumption. */
  readonly choices: Spans;
}

interface Held {
  readonly truth: Truth;
  /** What is possible where the condition holds; nothing where it never does. */
  readonly inner: Spans | undefined;
}

/**
 * Meets a condition. One that contradicts itself, whatever the game, counts as held nevertheless: it
 * is told where it stands, and what would come of it should not be told as well.
 */
export function surveyCondition(
  { reader, notes, choices }: Surveying,
  condition: Expression | undefined,
  { path, spans }: { readonly path: Path; readonly spans: Spans },
): Held {
  if (condition === undefined) return { truth: 'always', inner: spans };
  const truth = reader.truthOf(condition, spans);
  notes.condition(path, condition, { truth, spans });
  if (truth !== 'never') return { truth, inner: narrowSpans(spans, condition) };
  const turn = spans.get('turn') ?? { low: 0, high: 0 };
  const isAbsurd = reader.truthOf(condition, new Map(choices).set('turn', turn)) === 'never';
  return { truth, inner: isAbsurd && !isOfTurn(condition) ? spans : undefined };
}

/** A condition on the turn alone may fail in this one and hold in another. */
function isOfTurn(condition: Expression): boolean {
  return namesIn(condition).includes('turn');
}

/** What is possible after the groups, met with `spans` possible before them. */
export function surveyGroups(
  surveying: Surveying,
  groups: readonly Group[],
  at: { readonly path: Path; readonly spans: Spans },
): Spans {
  return groups.reduce(
    (spans, group, index) => surveyGroup(surveying, group, { path: [...at.path, index], spans }),
    at.spans,
  );
}

function surveyGroup(
  surveying: Surveying,
  group: Group,
  { path, spans }: { readonly path: Path; readonly spans: Spans },
): Spans {
  const { when } = group;
  const { truth, inner } = surveyCondition(surveying, when, { path: [...path, 'when'], spans });
  if (inner === undefined) return spans;
  const after = surveyEffects(surveying, group.effects, { path, spans: inner });
  return truth === 'always' ? after : joinAll(spans, after);
}

function surveyEffects(
  surveying: Surveying,
  effects: readonly Effect[],
  { path, spans }: { readonly path: Path; readonly spans: Spans },
): Spans {
  let after: Map<string, Span> | undefined;
  effects.forEach((effect, index) => {
    const amount = surveying.reader.spanOf(effect.amount, spans);
    const range = surveying.ranges.get(effect.target);
    const held = (after ?? spans).get(effect.target);
    const place = [...path, 'effects', index];
    if (range === undefined || held === undefined) {
      const isPossible = isMeantAsNothing(effect) || amount?.low !== 0 || amount.high !== 0;
      surveying.notes.part('effects', place, isPossible);
      return;
    }
    const left = amount === undefined ? range : changed(effect, { held, amount, range });
    const isChange = amount === undefined || canChange(effect, { held, amount, range });
    surveying.notes.part('effects', place, isMeantAsNothing(effect) || isChange);
    if (left.low === held.low && left.high === held.high) return;
    after ??= new Map(spans);
    after.set(effect.target, left);
  });
  return after ?? spans;
}

/** `escalation +0` says that something stays as it is. */
function isMeantAsNothing({ operator, amount }: Effect): boolean {
  return operator !== '=' && amount.kind === 'number' && amount.value === 0;
}

interface Change {
  readonly held: Span;
  readonly amount: Span;
  readonly range: Span;
}

function changed({ operator }: Effect, { held, amount, range }: Change): Span {
  const { low, high } = amount;
  switch (operator) {
    case '+':
      return within({ low: held.low + low, high: held.high + high }, range);
    case '-':
      return within({ low: held.low - high, high: held.high - low }, range);
    case '=':
      return within(amount, range);
  }
}

function canChange({ operator }: Effect, { held, amount, range }: Change): boolean {
  if (operator === '=') {
    const set = within(amount, range);
    return held.low !== held.high || set.low !== set.high || set.low !== held.low;
  }
  const [least, most] = operator === '+' ? [amount.low, amount.high] : [-amount.high, -amount.low];
  return (most > 0 && held.low < range.high) || (least < 0 && held.high > range.low);
}

/** Rule N3: a change that would leave the range stops at its edge. */
export function within({ low, high }: Span, range: Span): Span {
  return {
    low: Math.min(Math.max(low, range.low), range.high),
    high: Math.min(Math.max(high, range.low), range.high),
  };
}
