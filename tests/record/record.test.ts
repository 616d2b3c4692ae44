// The record: a game as text and back, and everything that can be wrong with such a text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatRecord,
  type GameRecord,
  longestRecord,
  parseRecord,
  replayRecord,
} from '../../src/record/index.js';
import { formatOrder, legalOrders, outcomeTenths, rulesVersion } from '../../src/rules/index.js';
import { anyGame, known, recordOf } from './small-game.js';

const anyRecord = fc
  .tuple(fc.nat({ max: 2 ** 31 - 1 }), fc.nat(), fc.nat({ max: 3 }))
  .map(([seed, choice, turns]) => recordOf(anyGame(seed, choice, turns)));

function replay(record: GameRecord) {
  return replayRecord(record, (level) => (level === known.level.id ? known : undefined));
}

function problemsOf(value: unknown): readonly string[] {
  const parsed = parseRecord(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.kind === 'record' ? [] : parsed.problems.map((one) => one.path.join('.'));
}

const sample = recordOf(anyGame(5, 1));

test('G1: a record read back is the same record and replays to the same game', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const parsed = parseRecord(formatRecord(record));
      expect(parsed).toEqual({ kind: 'record', record });
      const replayed = replay(record);
      if (replayed.kind !== 'replayed') throw new Error(JSON.stringify(replayed.difference));
      expect(outcomeTenths(replayed.game.tables, replayed.game.state)).toBe(record.claimed);
      expect(recordOf(replayed.game)).toEqual(record);
    }),
    { numRuns: 100, seed: 11 },
  );
});

test('any other legal order in place of one is refused with its turn', () => {
  fc.assert(
    fc.property(anyRecord, fc.nat({ max: 2 }), fc.nat(), (record, place, pick) => {
      const turn = place + 1;
      if (turn > record.orders.length) return;
      const before = replay(upTo(record, place));
      if (before.kind !== 'replayed') throw new Error('the beginning does not hold');
      const { tables, state } = before.game;
      const legal = legalOrders(tables, state).map((order) => formatOrder(tables, order));
      const order = legal[pick % legal.length] ?? '';
      if (order === record.orders[place]) return;
      const orders = record.orders.map((one, index) => (index === place ? order : one));
      expect(replay({ ...record, orders })).toMatchObject({
        difference: { code: 'altered-order', turn, order },
      });
    }),
    { numRuns: 200, seed: 12 },
  );
});

/** The record as it was after so many turns. */
function upTo(record: GameRecord, turns: number): GameRecord {
  const { format, rules, level, fingerprint, seed, assumptions, reflections } = record;
  return {
    ...{ format, rules, level, fingerprint, seed, assumptions, reflections },
    orders: record.orders.slice(0, turns),
    bets: record.bets.filter((bet) => bet.turn <= turns),
  };
}

describe('a replay names the first thing that does not hold', () => {
  const differences: readonly (readonly [string, Partial<GameRecord>])[] = [
    ['unknown-level', { level: 'elsewhere' }],
    ['other-level', { fingerprint: 'other' }],
    ['newer-rules', { rules: rulesVersion + 1 }],
    ['unsound-level', { assumptions: { nerve: 99 } }],
    ['unsound-level', { assumptions: { constructor: 1 } }],
    ['unreadable-order', { orders: ['north.arms', ...sample.orders.slice(1)] }],
    ['refused-order', { orders: ['north.arms=sail', ...sample.orders.slice(1)] }],
    ['order-after-end', { orders: [...sample.orders, 'north.arms=wait'], checks: [] }],
    ['bet-out-of-place', { bets: [{ turn: 1, event: 'raid', likelihood: 5 }] }],
    ['bet-out-of-place', { bets: [{ turn: 1, event: 'constructor', likelihood: 5 }] }],
    ['unknown-reflection', { reflections: { 'no-question': 'Yes.' } }],
    ['other-end', { ended: 'early' }],
    ['other-outcome', { claimed: 999 }],
  ];
  test.each(differences)('%s', (code, change) => {
    const { checks, ...plain } = sample;
    const record = 'checks' in change ? plain : { ...plain, ...(checks && { checks }) };
    const { checks: _, ...others } = change;
    expect(replay({ ...record, ...others })).toMatchObject({
      kind: 'differs',
      difference: { code },
    });
  });

  test('a record without marks is held against its outcome alone', () => {
    const { checks: _, ...record } = sample;
    expect(replay(record).kind).toBe('replayed');
  });
});

describe('a text that is no record is refused with all its problems', () => {
  test('each wrong field is named by its path', () => {
    const wrong = {
      format: 1,
      rules: 0,
      level: 'Über',
      fingerprint: 3,
      seed: 2 ** 31,
      assumptions: { resolve: 1.5 },
      orders: ['a=b', 7],
      checks: ['zzzzzzzz'],
      bets: [{ turn: 9, event: 'storm', likelihood: 101, extra: 1 }, 4],
      reflections: [],
      claimed: -1,
      ended: 'late',
      levelText: 4,
      surprise: true,
    };
    expect(new Set(problemsOf(wrong))).toEqual(
      new Set([
        'surprise',
        'rules',
        'level',
        'fingerprint',
        'seed',
        'assumptions.resolve',
        'orders.1',
        'checks.0',
        'checks',
        'bets.0.extra',
        'bets.0.turn',
        'bets.0.likelihood',
        'bets.1',
        'reflections',
        'claimed',
        'ended',
        'levelText',
      ]),
    );
  });

  test('text that is not JSON, not an object, or of another format', () => {
    expect(problemsOf('{"format":')).toEqual(['']);
    expect(problemsOf('[]')).toEqual(['']);
    expect(problemsOf({})).toEqual(['format']);
    expect(problemsOf({ format: 3 })).toEqual(['format']);
    expect(problemsOf({ format: '1' })).toEqual(['format']);
  });

  test('two bets on one event of a turn', () => {
    const bet = { turn: 1, event: 'storm', likelihood: 5 };
    expect(problemsOf({ ...sample, bets: [bet, bet] })).toEqual(['bets.1']);
  });

  test('a text over the size limit is refused before it is read', () => {
    expect(problemsOf(' '.repeat(longestRecord + 1))).toEqual(['']);
  });

  test('format 1 is lifted as it is: it knew no level of one’s own', () => {
    const old = { ...sample, format: 1 };
    expect(parseRecord(JSON.stringify(old))).toEqual({ kind: 'record', record: sample });
  });

  test('a level’s text of the longest length fits, even with all of it escaped', () => {
    const levelText = '"'.repeat(262_144);
    expect(problemsOf({ ...sample, levelText })).toEqual([]);
    expect(problemsOf({ ...sample, levelText: `${levelText}a` })).toEqual(['levelText']);
  });

  test('a byte order mark does no harm', () => {
    expect(problemsOf(`\uFEFF${formatRecord(sample)}`)).toEqual([]);
  });
});

test('mutated records are refused or hold; none does any harm', () => {
  const text = formatRecord(sample);
  const mutation = fc.record({
    at: fc.nat({ max: text.length }),
    length: fc.nat({ max: 12 }),
    put: fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '-1',
        '1e999',
        'null',
        '[]',
        '{}',
        '"',
        '\\u0000',
      ),
    ),
  });
  let held = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const mutated = mutations.reduce(
        (before, { at, length, put }) => before.slice(0, at) + put + before.slice(at + length),
        text,
      );
      const parsed = parseRecord(mutated);
      if (parsed.kind === 'refused') {
        expect(parsed.problems.length).toBeGreaterThan(0);
        return;
      }
      if (replay(parsed.record).kind === 'replayed') held += 1;
    }),
    { numRuns: 2_000, seed: 13 },
  );
  expect(held).toBeGreaterThan(0);
  expect(Object.prototype).not.toHaveProperty('polluted');
  expect(Object.keys(Object.prototype)).toEqual([]);
});
