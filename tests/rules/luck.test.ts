// Luck: throws, odds, and events that do not happen.
import { expect, test } from 'vitest';
import {
  createState,
  drawOutcome,
  eventHappens,
  oddsOf,
  rollFor,
  step,
} from '../../src/rules/index.js';
import { group, playOrders, problemsFrom, tablesFrom } from './level-from.js';

const events = {
  coin: {
    name: 'Coin',
    outcomes: {
      heads: { name: 'Heads', odds: '30 + 20 * stake', then: [group(['gain +0'])] },
      edge: { name: 'Edge', odds: 10 },
      tails: { name: 'Tails' },
    },
  },
  rare: {
    name: 'Rare',
    when: 'stake >= 1',
    outcomes: { yes: { name: 'Yes', odds: 50, then: [group(['gain +1'])] }, no: { name: 'No' } },
  },
};

test('L1: a throw depends on seed, turn and event, and on nothing that was ordered', () => {
  const tables = tablesFrom({ events });
  const rolls = (orders: readonly string[]) =>
    playOrders(tables, orders, 77).turns.flatMap((turn) =>
      turn.facts.flatMap((fact) => (fact.draw?.event === 'coin' ? fact.draw.roll : [])),
    );
  expect(rolls(['post=push', 'post=push'])).toEqual(rolls(['post=wait', 'post=wait']));
  expect(
    new Set([rollFor(1, 1, 5), rollFor(2, 1, 5), rollFor(1, 2, 5), rollFor(1, 1, 6)]).size,
  ).toBe(4);
});

test('L1: throws are spread evenly over 0 to 99', () => {
  const counts = new Array<number>(100).fill(0);
  const throws = 100_000;
  for (let seed = 0; seed < throws; seed += 1) {
    const roll = rollFor(seed, 3, 12345);
    counts[roll] = (counts[roll] ?? 0) + 1;
  }
  const expected = throws / 100;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 99 degrees of freedom: 0.1 % of fair generators exceed 149.
  expect(chiSquare).toBeLessThan(149);
});

test('L2: the odds of an event sum to 100 in every position', () => {
  const tables = tablesFrom({ events });
  for (const move of [0, 1]) {
    const state = createState(tables);
    step(tables, state, move);
    const odds = [0, 1, 2].map((outcome) => oddsOf(tables, state, outcome));
    expect(odds).toEqual([30 + 20 * move, 10, 60 - 20 * move]);
  }
});

test('L2: the first outcome whose odds, added up, exceed the throw is the one that comes', () => {
  const tables = tablesFrom({ events });
  const state = createState(tables);
  step(tables, state, 0);
  const event = tables.eventHash[0] ?? 0;
  for (let seed = 0; seed < 300; seed += 1) {
    const roll = rollFor(seed, 1, event);
    expect(drawOutcome(tables, state, seed)).toBe(roll < 30 ? 0 : roll < 40 ? 1 : 2);
  }
});

test('L2: odds that could leave 0 to 100 are refused', () => {
  const refused = (odds: string) =>
    problemsFrom({
      events: {
        coin: { ...events.coin, outcomes: { ...events.coin.outcomes, heads: { name: 'H', odds } } },
      },
    });
  expect(refused('50 + 20 * stake')).not.toBe('');
  expect(refused('20 - 10 * stake')).not.toBe('');
  expect(refused('30 + 20 * stake')).toBe('');
});

test('L3: an event whose condition does not hold is not drawn', () => {
  const tables = tablesFrom({ events });
  const aside = playOrders(tables, ['post=wait']).turns[0]?.facts ?? [];
  const pushed = playOrders(tables, ['post=push']).turns[0]?.facts ?? [];
  expect(aside.filter((fact) => fact.source === 'rare')).toEqual([]);
  expect(pushed.some((fact) => fact.draw?.event === 'rare')).toBe(true);
  const state = createState(tables);
  step(tables, state, 0);
  step(tables, state, 2);
  expect(eventHappens(tables, state)).toBe(false);
  expect(oddsOf(tables, state, 0)).toBe(100);
});
