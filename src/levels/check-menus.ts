// Stances that are no choice: two that come to the same, one that does nothing, one whose upkeep is
// more than any income; and rules and events that do nothing.
import { type Budget, type Desk, isInWindow, type Level, type Stance } from '../rules/index.js';
import type { Path } from './source.js';
import type { SpanReader } from './spans.js';
import { choicesOf, rangesOf } from './survey.js';
import type { Teller } from './telling.js';

/** Tells stances and rules that make no difference. */
export function checkMenus(level: Level, reader: SpanReader, teller: Teller): void {
  for (const desk of level.desks) {
    checkTwins(desk, teller);
    if (desk.stances.length === 1) tellSingle(desk, teller);
    for (const stance of desk.stances) {
      const path = ['desks', desk.id, 'stances', stance.id];
      if (isIdle(stance)) tellIdle(path, 'a stance that changes something', teller);
      checkUpkeep(level, stance, { path, reader, teller });
    }
  }
  for (const [section, rules] of [
    ['reactions', level.reactions],
    ['closing', level.closing],
    ['at-end', level.atEnd],
  ] as const) {
    for (const { id, groups } of rules) {
      if (groups.length === 0) tellIdle([section, id], 'a rule that changes something', teller);
    }
  }
  for (const { id, outcomes } of level.events) {
    const isQuiet = outcomes.every(({ groups }) => groups.length === 0);
    if (isQuiet) tellIdle(['events', id], 'an event that changes something', teller);
  }
}

function tellSingle({ id, stances }: Desk, teller: Teller): void {
  teller.warn([['desks', id, 'stances']], {
    what: 'nothing to choose',
    expected: 'a second stance besides standing aside',
    found: `only "${stances[0]?.id}"`,
    at: 'key',
  });
}

function isIdle({ tags, groups }: Stance): boolean {
  return groups.length === 0 && !tags.includes('hold');
}

function tellIdle(path: Path, expected: string, teller: Teller): void {
  teller.warn([path], {
    what: 'nothing happens',
    expected,
    found: 'no changes under "then"',
    at: 'key',
    example: 'then: [{effects: [stake +1], because: "Ships arrive."}]',
  });
}

/** Two stances of one desk, on the menu together, with equal prices, conditions and changes. */
function checkTwins(desk: Desk, teller: Teller): void {
  const first = new Map<string, Stance>();
  for (const stance of desk.stances) {
    if (isIdle(stance)) continue;
    const content = contentOf(stance);
    const twin = first.get(content);
    if (twin === undefined) first.set(content, stance);
    else if (twin.window.from <= stance.window.to && stance.window.from <= twin.window.to) {
      const path = ['desks', desk.id, 'stances'];
      teller.warn([[...path, stance.id]], {
        what: 'two stances that come to the same',
        expected: 'another price, condition or effect',
        found: `the same as "${twin.id}" in ${teller.lineOf([...path, twin.id])}`,
        at: 'key',
      });
    }
  }
}

function contentOf({ needs, price, upkeep, groups }: Stance): string {
  const facts = groups.map(({ when, effects, upholds, breaks }) => [
    when,
    effects,
    upholds,
    breaks,
  ]);
  return JSON.stringify([needs, price, upkeep, facts]);
}

interface Checking {
  readonly path: Path;
  readonly reader: SpanReader;
  readonly teller: Teller;
}

/** Rule B3: what is promised beyond the income is never taken. */
function checkUpkeep(level: Level, stance: Stance, { path, reader, teller }: Checking): void {
  const last = level.turns.length;
  const turns = level.turns.map((_, index) => index + 1).filter((turn) => turn < last);
  const paying = turns.filter((turn) => isInWindow(stance.window, turn));
  for (const { budget, amount } of stance.upkeep) {
    const income = level.budgets.find(({ id }) => id === budget);
    if (income === undefined) continue;
    const place = [...path, 'upkeep', budget];
    const spans = paying.map((turn) => shortfall(level, { income, amount, turn, reader }));
    if (paying.length === 0) {
      const expected = 'a turn with an income after it, that is, not only the last';
      const found = 'a stance of the last turn';
      teller.warn([place, [...path, 'turns']], {
        what: 'upkeep that is never paid',
        expected,
        found,
      });
    }
    const [first] = spans;
    if (first === undefined || spans.some((one) => one === undefined)) continue;
    teller.warn([place], {
      what: 'upkeep above the income',
      expected: `at most ${first.income}, the most that comes in`,
      found: `${first.asked} at the least`,
      hint: 'what is promised beyond the income is never taken',
    });
  }
}

function shortfall(
  level: Level,
  at: {
    readonly income: Budget;
    readonly amount: Stance['upkeep'][number]['amount'];
    readonly turn: number;
    readonly reader: SpanReader;
  },
): { readonly asked: number; readonly income: number } | undefined {
  const all = new Map([...rangesOf(level), ...choicesOf(level)]);
  const spans = all.set('turn', { low: at.turn, high: at.turn });
  const asked = at.reader.spanOf(at.amount, spans);
  const income = at.reader.spanOf(at.income.income, spans);
  if (asked === undefined || income === undefined || asked.low <= income.high) return undefined;
  return { asked: asked.low, income: income.high };
}
