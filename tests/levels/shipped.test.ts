// Every level that is shipped: sound, a record that can be played, and a transcript of that game
// which changes only when somebody means it to (tests/playthroughs/, mended with `npx vitest -u`).
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  compileSound,
  fillTemplate,
  formatOrder,
  type Game,
  holdPolicy,
  holds,
  outcomeOf,
  parseOrder,
  playPolicy,
  recordOrder,
  recordPolicy,
  type Tables,
} from '../../src/rules/index.js';
import { problemsOf, shippedIds, shippedLevel } from './shipped.js';

describe.each(shippedIds())('%s', (id) => {
  test('is sound', () => {
    expect(problemsOf(id)).toEqual([]);
  });

  test('has a record whose every order is legal, and keeps its transcript', async () => {
    const tables = compileSound(shippedLevel(id));
    const game = playPolicy(tables, recordPolicy, 1);
    const played = game.turns.map((turn) => formatOrder(tables, turn.order));
    const told = game.turns.map((turn) => formatOrder(tables, recordOrder(tables, turn.turn)));
    const recorded = told.map((order, index) => order || played[index]);
    expect(played).toEqual(recorded);
    const file = join(import.meta.dirname, `../playthroughs/${id}.txt`);
    await expect(transcript(game)).toMatchFileSnapshot(file);
  });

  test('names every order of its record in words that the rules can read', () => {
    for (const turn of shippedLevel(id).turns) {
      if (turn.record !== undefined) expect(parseOrder(turn.record.order).kind).toBe('order');
    }
  });
});

test('advisers speak from the state: two opposite games share less than half of what they say', () => {
  const tables = compileSound(shippedLevel('limits-of-alliance'));
  const one = sayings(playPolicy(tables, recordPolicy, 5));
  const other = sayings(playPolicy(tables, holdPolicy, 5));
  const turns = Math.min(one.length, other.length);
  const same = one.slice(0, turns).filter((saying, index) => saying === other[index]).length;
  expect(turns).toBeGreaterThanOrEqual(20);
  expect(same).toBeLessThan(turns / 2);
});

function sayings(game: Game): readonly string[] {
  const { tables } = game;
  const positions = game.turns.map((turn) => ({ turn: turn.turn, state: turn.before }));
  return positions.flatMap(({ turn, state }) =>
    tables.level.advisers.map((adviser) => {
      const line = adviser.lines.find((one) => isSaid(tables, { line: one, turn, state }));
      return line === undefined ? '' : fillTemplate(tables, state, line.say);
    }),
  );
}

function isSaid(
  tables: Tables,
  at: {
    readonly line: Tables['level']['advisers'][number]['lines'][number];
    readonly turn: number;
    readonly state: Int32Array;
  },
): boolean {
  const { window } = at.line;
  return window.from <= at.turn && at.turn <= window.to && holds(tables, at.state, at.line.when);
}

function transcript(game: Game): string {
  const { tables } = game;
  const lines = [`${tables.level.id}, seed ${game.seed}`];
  for (const turn of game.turns) {
    lines.push('', `turn ${turn.turn}: ${formatOrder(tables, turn.order)}`);
    for (const fact of turn.facts) {
      const changes = fact.changes.map((one) => `${one.target} ${one.before}→${one.after}`);
      lines.push(`  ${fact.kind} ${fact.title} [${changes.join(', ')}] ${fact.because}`.trimEnd());
    }
  }
  const outcome = outcomeOf(game);
  const parts = outcome.interests.map((one) => `${one.id} ${one.tenths / 10}`);
  return [...lines, '', `outcome ${outcome.tenths / 10}: ${parts.join(', ')}`, ''].join('\n');
}
