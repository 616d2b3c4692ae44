// Conditions, effects, outcomes and prices that come out the same in every game.
import { type Level, namesIn } from '../rules/index.js';
import type { Seen, SeenCondition } from './seen.js';
import type { Path } from './source.js';
import { createSpanReader, type Span } from './spans.js';
import { choicesOf, rangesOf } from './survey.js';
import type { Teller } from './telling.js';

/** Tells what can never hold, change, come or be paid, and what cannot fail to. */
export function checkPossible(level: Level, seen: Seen, teller: Teller): void {
  for (const condition of seen.conditions) {
    if (condition.truth === 'never') tellNever(condition, teller);
    if (condition.truth === 'always' && isTautology(level, condition))
      tellAlways(condition, teller);
  }
  for (const { path, isPossible } of seen.effects) if (!isPossible) tellIdle(path, teller);
  for (const { path, isPossible } of seen.outcomes) if (!isPossible) tellMissing(path, teller);
  for (const { path, isPossible, price, purse } of seen.prices) {
    if (isPossible) continue;
    teller.warn([path, [...path.slice(0, -2), 'turns']], {
      what: 'stance that can never be paid',
      expected: `a price of at most ${purse}, the most that the purse can hold then`,
      found: teller.quote(path) === `"${price}"` ? `${price}` : `${price} at the least`,
    });
  }
  checkCatastrophe(level, teller);
  for (const { turn, possible } of seen.turns) if (possible < 2) tellEmpty(level, turn, teller);
}

/** A war that its own condition rules out, or that has come before the first order. */
function checkCatastrophe(level: Level, teller: Teller): void {
  const path = ['catastrophe', 'when'];
  const condition = level.catastrophe.when;
  const reader = createSpanReader();
  const turn = { low: 1, high: level.turns.length };
  const all = new Map([...rangesOf(level), ...choicesOf(level)]).set('turn', turn);
  if (reader.truthOf(condition, all) === 'never') {
    tellNever({ path, condition, truth: 'never', spans: all }, teller);
    return;
  }
  const starts = [...level.budgets, ...level.tracks].map(
    ({ id, start }) => [id, { low: start, high: start }] as const,
  );
  const values = level.assumptions.map(
    ({ id, value }) => [id, { low: value, high: value }] as const,
  );
  const first = new Map([...starts, ...values, ['turn', { low: 1, high: 1 }] as const]);
  if (reader.truthOf(condition, first) !== 'always') return;
  teller.refuse({
    path,
    what: 'holds before the first order',
    expected: 'a condition that the start of the tracks does not meet',
    found: teller.quote(path),
  });
}

function tellNever({ path, condition, spans }: SeenCondition, teller: Teller): void {
  const owner = path.slice(0, -1);
  const names = namesIn(condition).flatMap((name) => describeSpan(name, spans.get(name)));
  const where = names.length === 0 ? '' : `, where ${names.join(', ')}`;
  teller.warn([path, [...owner, 'turns']], {
    what: 'condition that can never hold',
    expected: 'a condition that holds in some game',
    found: `${teller.quote(path)}${where}`,
    hint: neverHint(path),
  });
}

function describeSpan(name: string, span: Span | undefined): string | readonly never[] {
  if (span === undefined) return [];
  const { low, high } = span;
  return low === high ? `${name} is ${low}` : `${name} goes from ${low} to ${high}`;
}

function neverHint(path: Path): string {
  if (path.at(-1) === 'needs') return 'this stance can never be ordered';
  switch (path[0]) {
    case 'events':
      return path.length === 3 ? 'this event never happens' : 'these changes never happen';
    case 'catastrophe':
      return 'this catastrophe never comes';
    case 'turns':
    case 'advisers':
      return 'this line is never told';
    default:
      return 'these changes never happen';
  }
}

/** Whether a condition holds whatever the tracks are, not only as far as games can take them. */
function isTautology(level: Level, { condition, spans }: SeenCondition): boolean {
  const turn = spans.get('turn');
  const all = new Map([...rangesOf(level), ...choicesOf(level)]);
  if (turn !== undefined) all.set('turn', turn);
  return createSpanReader().truthOf(condition, all) === 'always';
}

function tellAlways({ path }: SeenCondition, teller: Teller): void {
  const isNeeds = path.at(-1) === 'needs';
  teller.warn([path], {
    what: 'condition that always holds',
    expected: 'a condition that can fail',
    found: teller.quote(path),
    hint: isNeeds
      ? 'take out "needs" and "locked", or ask for more'
      : 'take it out, or ask for more',
  });
}

function tellIdle(path: Path, teller: Teller): void {
  teller.warn([path], {
    what: 'effect that changes nothing',
    expected: 'an effect that changes something in some game',
    found: teller.quote(path),
    hint: 'write "+0" where it is meant to say that something stays as it is',
  });
}

function tellMissing(path: Path, teller: Teller): void {
  const odds = [...path, 'odds'];
  const isLast = !teller.isOwn(odds);
  teller.warn([odds, path], {
    what: 'outcome that never comes',
    expected: isLast
      ? 'odds that leave something to the last outcome'
      : 'odds above 0 at some time',
    found: isLast ? 'odds of the others that take all 100' : teller.quote(odds),
    hint: teller.quote(odds).includes('/')
      ? 'odds are whole percents, and a division rounds down'
      : undefined,
    at: 'part',
  });
}

function tellEmpty(level: Level, turn: number, teller: Teller): void {
  const path = ['turns', turn - 1];
  const { id = '' } = level.turns[turn - 1] ?? {};
  teller.warn([path], {
    what: 'nothing to decide',
    expected: 'a turn with a desk where more than standing aside can be ordered',
    found: `all else locked or too dear in turn ${turn}${id === '' ? '' : `, ${id}`}`,
  });
}
