// What holds in every position of a level, shown once when it is compiled: odds of each event
// sum to 100 (rule L2), prices are never negative (B1), and no interest can leave its range
// (O2), so that play needs no checks and no clamp ever hides a point.
import type { LevelProblem } from './problems.js';
import { at, nodeKinds, readPhrase, type Tables } from './tables.js';

/** More combinations than this are bounded part by part instead of together. */
const combinationLimit = 50_000;

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Everything that breaks a bound, with the place in the file. */
export function boundProblems(tables: Tables): readonly LevelProblem[] {
  return [...oddsProblems(tables), ...priceProblems(tables), ...interestProblems(tables)];
}

function oddsProblems(tables: Tables): readonly LevelProblem[] {
  const problems = new Map<string, LevelProblem>();
  for (let node = 0; node < tables.nodeCount; node += 1) {
    if (tables.nodeKind[node] !== nodeKinds.chance) continue;
    const event = tables.level.events[at(tables.nodeIndex, node)];
    const rows = range(at(tables.nodeStart, node), at(tables.nodeEnd, node));
    const odds = rows.map((row) => at(tables.outcomeOdds, row)).filter((phrase) => phrase >= 0);
    const single = odds.map((phrase) => spanOver(tables, [phrase], (read) => read(phrase)));
    const sum = spanOver(tables, odds, (read) => odds.reduce((total, one) => total + read(one), 0));
    const low = Math.min(...single.map((span) => span.low), 0);
    if (low >= 0 && sum.high <= 100) continue;
    problems.set(event?.id ?? '', {
      path: ['events', event?.id ?? '', 'outcomes'],
      expected: 'odds from 0 to 100 that sum to at most 100 in every position',
      found: low < 0 ? `odds down to ${low}` : `a sum up to ${sum.high}`,
      hint: `turn ${tables.nodeTurn[node]}; hold them with min( , ) and max( , )`,
    });
  }
  return [...problems.values()];
}

function priceProblems(tables: Tables): readonly LevelProblem[] {
  const problems = new Map<string, LevelProblem>();
  for (let node = 0; node < tables.nodeCount; node += 1) {
    if (tables.nodeKind[node] !== nodeKinds.decision) continue;
    const desk = tables.level.desks[at(tables.nodeIndex, node)];
    desk?.stances.forEach((stance, index) => {
      const row = at(tables.nodeStart, node) + index;
      const prices = range(at(tables.optionPriceStart, row), at(tables.optionPriceStart, row + 1));
      for (const price of prices) {
        const phrase = at(tables.optionPricePhrase, price);
        const span = spanOver(tables, [phrase], (read) => read(phrase));
        if (span.low >= 0) continue;
        problems.set(`${desk.id} ${stance.id}`, {
          path: ['desks', desk.id, 'stances', stance.id, 'price'],
          expected: 'a price of 0 or more in every position',
          found: `a price down to ${span.low}`,
        });
      }
    });
  }
  return [...problems.values()];
}

function interestProblems(tables: Tables): readonly LevelProblem[] {
  return tables.level.interests.flatMap((interest, index) => {
    const span = interestSpan(tables, tables.interestOffset + index);
    const isWithin = span.low >= 0 && span.high <= 10 * interest.weight;
    if (isWithin) return [];
    return {
      path: ['interests', interest.id],
      expected: `changes that keep it from 0 to its weight of ${interest.weight} in any game`,
      found: `${span.low / 10} to ${span.high / 10}`,
      hint: span.low < 0 ? 'raise its start or shrink what it can lose' : 'shrink what it can gain',
    };
  });
}

/** The least and the most that an interest could come to, in tenths, over all games. */
export function interestSpan(tables: Tables, slot: number): Span {
  let low = at(tables.start, slot);
  let high = low;
  for (let node = 0; node < tables.overNode; node += 1) {
    const span = nodeSpan(tables, node, slot);
    low += span.low;
    high += span.high;
  }
  return { low, high };
}

function nodeSpan(tables: Tables, node: number, slot: number): Span {
  const rows = range(at(tables.nodeStart, node), at(tables.nodeEnd, node));
  switch (tables.nodeKind[node]) {
    case nodeKinds.decision:
      return widest(
        rows
          .filter((row) => tables.optionOnMenu[row] === 1)
          .map((row) =>
            groupsSpan(
              tables,
              slot,
              range(at(tables.optionGroupStart, row), at(tables.optionGroupEnd, row)),
            ),
          ),
      );
    case nodeKinds.chance: {
      const spans = rows.map((row) =>
        groupsSpan(
          tables,
          slot,
          range(at(tables.outcomeGroupStart, row), at(tables.outcomeGroupEnd, row)),
        ),
      );
      return widest(at(tables.nodeWhen, node) >= 0 ? [...spans, { low: 0, high: 0 }] : spans);
    }
    default:
      return groupsSpan(tables, slot, rows);
  }
}

function groupsSpan(tables: Tables, slot: number, groups: readonly number[]): Span {
  const spans = groups.map((group) => groupSpan(tables, slot, group));
  return {
    low: spans.reduce((total, span) => total + span.low, 0),
    high: spans.reduce((total, span) => total + span.high, 0),
  };
}

function groupSpan(tables: Tables, slot: number, group: number): Span {
  const effects = range(
    at(tables.groupEffectStart, group),
    at(tables.groupEffectStart, group + 1),
  ).filter((effect) => tables.effectSlot[effect] === slot);
  if (effects.length === 0) return { low: 0, high: 0 };
  const when = at(tables.groupWhen, group);
  const phrases = effects.map((effect) => at(tables.effectPhrase, effect));
  return spanOver(tables, when < 0 ? phrases : [when, ...phrases], (read) => {
    if (when >= 0 && read(when) === 0) return 0;
    return effects.reduce((total, effect) => {
      const amount = read(at(tables.effectPhrase, effect));
      return tables.effectOperator[effect] === 1 ? total - amount : total + amount;
    }, 0);
  });
}

function widest(spans: readonly Span[]): Span {
  if (spans.length === 0) return { low: 0, high: 0 };
  return {
    low: Math.min(...spans.map((span) => span.low)),
    high: Math.max(...spans.map((span) => span.high)),
  };
}

/** The span of a sum of phrases over every combination of the slots that they read. */
function spanOver(
  tables: Tables,
  phrases: readonly number[],
  total: (read: (phrase: number) => number) => number,
): Span {
  const slots = [...new Set(phrases.flatMap((phrase) => readsOf(tables, phrase)))];
  const size = slots.reduce((product, slot) => product * spread(tables, slot), 1);
  if (size > combinationLimit) return { low: -Infinity, high: Infinity };
  const state = tables.min.slice();
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < size; row += 1) {
    let rest = row;
    for (const slot of slots) {
      state[slot] = at(tables.min, slot) + (rest % spread(tables, slot));
      rest = Math.floor(rest / spread(tables, slot));
    }
    const value = total((phrase) => readPhrase(tables, state, phrase));
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}

function readsOf(tables: Tables, phrase: number): readonly number[] {
  const reads = range(at(tables.phraseReadStart, phrase), at(tables.phraseReadStart, phrase + 1));
  return reads.map((read) => at(tables.phraseReads, read));
}

function spread(tables: Tables, slot: number): number {
  return at(tables.max, slot) - at(tables.min, slot) + 1;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
