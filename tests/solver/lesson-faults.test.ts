// What the report calls dead, against a plain walk through every position: stances that are never legal, events
// that never come or fall one way, turns without a choice.
import { describe, expect, test } from 'vitest';
import {
  createState,
  deskAt,
  eventHappens,
  isChance,
  isLegal,
  isOver,
  oddsOf,
  outcomeCount,
  type State,
  step,
  type Tables,
  turnOf,
} from '../../src/rules/index.js';
import { completeSteps, reportingLesson } from '../../src/solver/index.js';
import { type LevelData, tablesOf } from './level-texts.js';
import { randomLevel } from './random-level.js';
import { solved } from './solved.js';
import { tinyLevels } from './tiny-levels.js';

interface Walked {
  readonly legal: ReadonlySet<string>;
  /** Events that come up, and those of them that can fall in two ways somewhere. */
  readonly come: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly turnsWithChoice: ReadonlySet<number>;
}

/** Every position that play can reach; interests are left out, because no rule reads them. */
function walk(tables: Tables): Walked {
  const walked = {
    legal: new Set<string>(),
    come: new Set<string>(),
    open: new Set<string>(),
    turnsWithChoice: new Set<number>(),
  };
  const waiting: State[] = [createState(tables)];
  const known = new Set<string>();
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const key = state.subarray(0, tables.interestOffset).join();
    if (known.has(key) || isOver(tables, state)) continue;
    known.add(key);
    const here = state;
    const moves = isChance(tables, here)
      ? drawsOf(tables, here, walked)
      : ordersOf(tables, here, walked);
    for (const move of moves) {
      const next = here.slice();
      step(tables, next, move);
      waiting.push(next);
    }
  }
  return walked;
}

type Notes = {
  readonly [Key in keyof Walked]: Walked[Key] extends ReadonlySet<infer One> ? Set<One> : never;
};

function drawsOf(tables: Tables, state: State, { come, open }: Notes): readonly number[] {
  const all = Array.from({ length: outcomeCount(tables, state) }, (_, outcome) => outcome);
  const moves = all.filter((outcome) => oddsOf(tables, state, outcome) > 0);
  const event = tables.level.events[tables.nodeIndex[state[0] ?? 0] ?? -1]?.id ?? '';
  if (eventHappens(tables, state)) come.add(event);
  if (moves.length > 1) open.add(event);
  return moves;
}

function ordersOf(tables: Tables, state: State, notes: Notes): readonly number[] {
  const desk = deskAt(tables, state);
  const moves = (desk?.stances ?? []).flatMap((_, stance) =>
    isLegal(tables, state, stance) ? stance : [],
  );
  for (const move of moves) notes.legal.add(`${desk?.id}=${desk?.stances[move]?.id}`);
  if (moves.length > 1) notes.turnsWithChoice.add(turnOf(tables, state));
  return moves;
}

function expectSame(data: LevelData): void {
  const tables = tablesOf(data);
  const { level } = tables;
  const walked = walk(tables);
  const report = completeSteps(reportingLesson(tables, { solution: solved(tables) }));
  const { never, sure, empty } = report.quietEvents;
  const events = level.events.map(({ id }) => id).filter((id) => !empty.includes(id));
  expect(never).toEqual(events.filter((id) => !walked.come.has(id)));
  expect(sure).toEqual(events.filter((id) => walked.come.has(id) && !walked.open.has(id)));
  expect(report.unreachable.map(({ desk, stance }) => `${desk}=${stance}`)).toEqual(
    level.desks.flatMap(({ id, stances }) =>
      stances.map((one) => `${id}=${one.id}`).filter((order) => !walked.legal.has(order)),
    ),
  );
  expect(report.turnsWithoutChoice).toEqual(
    level.turns.map((_, index) => index + 1).filter((turn) => !walked.turnsWithChoice.has(turn)),
  );
}

/** The same level with every draw settled by the position: all or nothing for the first outcome. */
function withoutLuck(data: LevelData): LevelData {
  const text = JSON.stringify(data)
    .replace(/"odds":"(min[^"]*)"/g, '"odds":"100 * (($1) >= 20)"')
    .replace(/"odds":"[0-9]+"/g, '"odds":"0"');
  return { ...JSON.parse(text) };
}

describe('what is dead is what a walk through every position never meets', () => {
  test.each(tinyLevels)('$title', ({ data }) => {
    expectSame(data);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('a random level, seed %i', (seed) => {
    expectSame(randomLevel(seed));
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('a random level without luck, seed %i', (seed) => {
    expectSame(withoutLuck(randomLevel(seed)));
  });
});
