// Goes through a level once from the first turn to the end, with what is possible for each track and
// budget at each moment instead of one position. What is impossible here is impossible in every
// game; what is possible here may still never happen, and finding that takes a search.
import {
  type ChanceEvent,
  type Desk,
  type Expression,
  isInWindow,
  type Level,
  type Stance,
} from '../rules/index.js';
import { groupsOf } from './phrases-of.js';
import { createSeenNotes, joinAll, type Seen } from './seen.js';
import { createSpanReader, type Span, type Spans } from './spans.js';
import { type Surveying, surveyCondition, surveyGroups, within } from './survey-groups.js';

export interface SurveyOptions {
  /** The assumptions' own values instead of all that a player may choose. */
  readonly ownAssumptions?: boolean;
  /** The only stance that is ordered at a desk in a turn; without one all are. */
  readonly only?: (turn: number, desk: string) => string | undefined;
  /** Told where that stance cannot be ordered; the desk stands aside then. */
  readonly refused?: (turn: number, desk: string, why: Refused) => void;
}

/** Why a stance can never be ordered at a moment. */
export type Refused =
  | { readonly kind: 'locked' }
  | {
      readonly kind: 'dear';
      readonly budget: string;
      readonly price: number;
      readonly purse: number;
    };

interface Walk extends Surveying {
  readonly level: Level;
  readonly options: SurveyOptions;
}

/** All that a level's games can come to, as far as it can be told without playing them. */
export function surveyLevel(level: Level, options: SurveyOptions = {}): Seen {
  const walk: Walk = {
    level,
    options,
    reader: createSpanReader(),
    notes: createSeenNotes(),
    ranges: rangesOf(level),
    choices: new Map([...rangesOf(level), ...choicesOf(level)]),
  };
  let spans = startOf(level, options.ownAssumptions === true);
  level.turns.forEach((_, index) => {
    spans = surveyTurn(walk, index + 1, new Map(spans).set('turn', exactly(index + 1)));
  });
  for (const { id, groups } of level.atEnd) {
    spans = surveyGroups(walk, groups, { path: ['at-end', id, 'then'], spans });
  }
  return walk.notes.all();
}

function exactly(value: number): Span {
  return { low: value, high: value };
}

/** The whole range of each track and budget. */
export function rangesOf(level: Level): Spans {
  return new Map<string, Span>([
    ...level.budgets.map(({ id, cap }) => [id, { low: 0, high: cap }] as const),
    ...level.tracks.map(({ id, min, max }) => [id, { low: min, high: max }] as const),
  ]);
}

/** What is possible for each assumption: what a player may choose. */
export function choicesOf(level: Level): Spans {
  return new Map(level.assumptions.map(({ id, min, max }) => [id, { low: min, high: max }]));
}

function startOf(level: Level, isOwn: boolean): Spans {
  const own = level.assumptions.map(({ id, value }) => [id, exactly(value)] as const);
  const changed = new Set(
    groupsOf(level).flatMap(({ effects }) => effects.map((one) => one.target)),
  );
  const starts = [
    ...level.budgets.map(({ id, start }) => [id, exactly(start)] as const),
    // A track that nothing changes is told as such, and what would come of it is not.
    ...level.tracks.map(
      ({ id, start, min, max }) =>
        [id, changed.has(id) ? exactly(start) : { low: min, high: max }] as const,
    ),
  ];
  return new Map([...(isOwn ? own : choicesOf(level)), ...starts]);
}

function surveyTurn(walk: Walk, turn: number, start: Spans): Spans {
  const { level } = walk;
  let spans = start;
  let told = start;
  for (const desk of level.desks) {
    if (!isInWindow(desk.window, turn)) continue;
    spans = surveyDesk(walk, desk, { turn, spans });
    told = joinAll(told, spans);
  }
  surveyStory(walk, turn, told);
  spans = surveyRules(walk, 'reactions', { turn, spans });
  for (const event of level.events) {
    if (isInWindow(event.window, turn)) spans = surveyEvent(walk, event, spans);
  }
  spans = surveyRules(walk, 'closing', { turn, spans });
  return turn < level.turns.length ? surveyTurnEnd(walk, spans) : spans;
}

interface Moment {
  readonly turn: number;
  readonly spans: Spans;
}

function surveyRules(walk: Walk, list: 'reactions' | 'closing', { turn, spans }: Moment): Spans {
  return walk.level[list]
    .filter(({ window }) => isInWindow(window, turn))
    .reduce(
      (before, { id, groups }) =>
        surveyGroups(walk, groups, { path: [list, id, 'then'], spans: before }),
      spans,
    );
}

function surveyDesk(walk: Walk, desk: Desk, { turn, spans }: Moment): Spans {
  const only = walk.options.only?.(turn, desk.id);
  const after: Spans[] = [];
  let possible = 0;
  for (const stance of desk.stances) {
    const isOrdered = only === undefined || stance.id === only;
    if (!isOrdered || !isInWindow(stance.window, turn)) continue;
    const path = ['desks', desk.id, 'stances', stance.id];
    const result = surveyStance(walk, stance, { path, spans });
    if (result.spans !== undefined) after.push(result.spans);
    if (result.refused === undefined) possible += 1;
    else if (only !== undefined) walk.options.refused?.(turn, desk.id, result.refused);
  }
  walk.notes.menu(turn, possible);
  return after.length === 0 ? spans : after.reduce(joinAll);
}

interface AfterStance {
  readonly spans?: Spans;
  readonly refused?: Refused;
}

/**
 * What is possible after a stance, or why it cannot be ordered (rules A2, B1). A stance that is
 * impossible in itself, whatever the game, is followed nevertheless: that is told where it stands,
 * and what would come of it should not be told as well.
 */
function surveyStance(
  walk: Walk,
  stance: Stance,
  { path, spans }: { readonly path: readonly string[]; readonly spans: Spans },
): AfterStance {
  const held = surveyCondition(walk, stance.needs, { path: [...path, 'needs'], spans });
  const { inner } = held;
  let refused: Refused | undefined = held.truth === 'never' ? { kind: 'locked' } : undefined;
  if (inner === undefined) return { refused: { kind: 'locked' } };
  const paid = new Map(inner);
  for (const { budget, amount } of stance.price) {
    const purse = paid.get(budget) ?? { low: 0, high: 0 };
    const asked = walk.reader.spanOf(amount, inner) ?? { low: 0, high: purse.high };
    walk.notes.price([...path, 'price', budget], { price: asked.low, purse: purse.high });
    if (asked.low > purse.high) {
      refused = { kind: 'dear', budget, price: asked.low, purse: purse.high };
      if (asked.low <= (walk.ranges.get(budget)?.high ?? 0)) return { refused };
    }
    const low = Math.max(0, purse.low - asked.high);
    paid.set(budget, { low, high: Math.max(0, purse.high - asked.low) });
  }
  const after = surveyGroups(walk, stance.groups, { path: [...path, 'then'], spans: paid });
  return { spans: after, ...(refused === undefined ? {} : { refused }) };
}

function surveyEvent(walk: Walk, event: ChanceEvent, spans: Spans): Spans {
  const path = ['events', event.id];
  const held = surveyCondition(walk, event.when, { path: [...path, 'when'], spans });
  const { truth, inner } = held;
  if (inner === undefined) return spans;
  const taken = walk.reader.spanOf(sumOfOdds(event), inner);
  const after = event.outcomes.flatMap(({ id, odds, groups }) => {
    const span = odds === undefined ? taken : walk.reader.spanOf(odds, inner);
    const isPossible = span === undefined || (odds === undefined ? span.low < 100 : span.high > 0);
    const place = [...path, 'outcomes', id];
    walk.notes.part('outcomes', place, isPossible);
    if (!isPossible) return [];
    return surveyGroups(walk, groups, { path: [...place, 'then'], spans: inner });
  });
  return truth === 'always' && after.length > 0
    ? after.reduce(joinAll)
    : after.reduce(joinAll, spans);
}

/** What all outcomes but the last take of the 100 percents. */
export function sumOfOdds(event: ChanceEvent): Expression {
  const odds = event.outcomes.flatMap((outcome) => outcome.odds ?? []);
  const nothing: Expression = { kind: 'number', value: 0 };
  return odds.reduce<Expression>(
    (left, right) => ({ kind: 'binary', operator: '+', left, right }),
    nothing,
  );
}

/** Income, and tracks that last one turn (rules B3, T5). */
function surveyTurnEnd(walk: Walk, spans: Spans): Spans {
  const after = new Map(spans);
  for (const { id, income, cap } of walk.level.budgets) {
    const span = walk.reader.spanOf(income, spans);
    const held = spans.get(id);
    const range = { low: 0, high: cap };
    if (span === undefined || held === undefined) after.set(id, range);
    else {
      // Of an income that is promised away as upkeep, as little as nothing may arrive.
      const least = hasUpkeep(walk.level, id) ? Math.min(0, span.low) : span.low;
      after.set(id, within({ low: held.low + least, high: held.high + span.high }, range));
    }
  }
  for (const { id, lasts, start } of walk.level.tracks) {
    if (lasts === 'turn') after.set(id, exactly(start));
  }
  return after;
}

function hasUpkeep(level: Level, budget: string): boolean {
  return level.desks.some(({ stances }) =>
    stances.some(({ upkeep }) => upkeep.some((price) => price.budget === budget)),
  );
}

/** Conditions of what is told in a turn while its orders are given. */
function surveyStory(walk: Walk, turn: number, spans: Spans): void {
  walk.level.turns[turn - 1]?.brief.forEach(({ when }, index) => {
    const path = ['turns', turn - 1, 'brief', index, 'when'];
    surveyCondition(walk, when, { path, spans });
  });
  for (const { id, lines } of walk.level.advisers) {
    lines.forEach(({ when, window }, index) => {
      if (!isInWindow(window, turn)) return;
      surveyCondition(walk, when, { path: ['advisers', id, 'lines', index, 'when'], spans });
    });
  }
}
