// Rivals' reactions, chance events and closing rules: what happens after the orders.
import type { ChanceEvent, Closing, Outcome } from '../rules/index.js';
import {
  type Build,
  readGroups,
  readPhrase,
  readWhen,
  readWindow,
  wholeGame,
} from './build-parts.js';
import {
  type Cursor,
  field,
  fieldsOf,
  isPresent,
  itemsOf,
  keysOf,
  textIn,
  textsOf,
} from './cursor.js';
import { checkKnown } from './names.js';

/** Reactions, closing rules and final rules have the same form. */
export function readRules(build: Build, cursor: Cursor): readonly Closing[] {
  return fieldsOf(cursor).map(([id, rule]) => ({
    id,
    name: textIn(rule, 'name'),
    window: readWindow(build, rule, wholeGame(build)),
    groups: readGroups(build, rule),
  }));
}

export function readEvents(build: Build, cursor: Cursor): readonly ChanceEvent[] {
  return fieldsOf(cursor).map(([id, event]) => ({
    id,
    name: textIn(event, 'name'),
    window: readWindow(build, event, wholeGame(build)),
    ...readWhen(build, event),
    outcomes: readOutcomes(build, field(event, 'outcomes')),
    ...readBet(build, event),
  }));
}

function readOutcomes(build: Build, cursor: Cursor): readonly Outcome[] {
  const outcomes = fieldsOf(cursor);
  if (cursor.node?.kind === 'map' && outcomes.length < 2) {
    const expected = 'two outcomes or more';
    const found = `${outcomes.length}`;
    build.problems.tell({
      path: cursor.path,
      what: 'no choice of luck',
      expected,
      found,
      at: 'key',
    });
  }
  return outcomes.map(([id, outcome], index) => {
    const odds = field(outcome, 'odds');
    checkOdds(build, odds, index === outcomes.length - 1);
    return {
      id,
      name: textIn(outcome, 'name'),
      ...(isPresent(odds) ? { odds: readPhrase(build, odds) } : {}),
      groups: readGroups(build, outcome),
    };
  });
}

/** The last outcome takes what the others leave, so that odds always sum to 100 (rule L2). */
function checkOdds(build: Build, odds: Cursor, isLast: boolean): void {
  if (isPresent(odds) !== isLast) return;
  const owner = odds.path.slice(0, -1);
  if (isLast) {
    const expected = 'no odds for the last outcome: it takes what the others leave';
    build.problems.tell({
      path: odds.path,
      what: 'odds too many',
      expected,
      found: 'odds',
      at: 'key',
    });
    return;
  }
  const expected = 'the key "odds": percents for every outcome but the last';
  build.problems.tell({
    path: owner,
    what: 'outcome without odds',
    expected,
    found: 'nothing',
    at: 'key',
  });
}

function readBet(build: Build, event: Cursor): Pick<ChanceEvent, 'bet'> {
  const bet = field(event, 'bet');
  if (!isPresent(bet)) return {};
  const known = new Set(keysOf(field(event, 'outcomes')));
  const on = field(bet, 'on');
  const outcomes = textsOf(on);
  for (const [index, { path }] of itemsOf(on).entries()) {
    const word = outcomes[index] ?? '';
    if (word !== '') checkKnown({ path, word, kind: 'outcome' }, known, build.problems);
  }
  const isSure = outcomes.length === 0 || outcomes.length >= known.size;
  if (on.node?.kind === 'list' && known.size > 1 && isSure) {
    const expected = 'some of the outcomes, not none and not all';
    const found = `${outcomes.length} of ${known.size}`;
    build.problems.tell({ path: on.path, what: 'bet without a doubt', expected, found });
  }
  return { bet: { question: textIn(bet, 'question'), on: outcomes } };
}
