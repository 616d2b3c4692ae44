// What may be ordered, and what it costs.
import { expect, test } from 'vitest';
import {
  checkStance,
  createState,
  isLegal,
  nameValue,
  priceOf,
  step,
} from '../../src/rules/index.js';
import { group, playOrders, problemsFrom, tablesFrom } from './level-from.js';

test('B1: a stance that the purse cannot pay is refused with price and rest', () => {
  const desks = { post: { stances: { push: { price: { force: '2 + dial' } } } } };
  const tables = tablesFrom({ desks });
  const state = createState(tables);
  expect(isLegal(tables, state, 1)).toBe(false);
  expect(checkStance(tables, state, 1)).toEqual({
    code: 'unaffordable',
    budget: 'force',
    price: 3,
    left: 2,
  });
  expect(checkStance(tablesFrom({ desks }, { dial: 0 }), state, 1)).toBeUndefined();
});

test('B1: the price is paid', () => {
  const tables = tablesFrom();
  const state = createState(tables);
  expect(priceOf(tables, state, 1)).toEqual([{ budget: 'force', amount: 1 }]);
  step(tables, state, 1);
  expect(nameValue(tables, state, 'force')).toBe(2);
  expect(playOrders(tables, ['post=push']).turns[0]?.facts[0]?.changes).toEqual([
    { target: 'force', before: 2, after: 1 },
  ]);
});

test('B2: what is not spent stays, up to the cap', () => {
  const saved = playOrders(tablesFrom(), ['post=wait']);
  expect(nameValue(saved.tables, saved.state, 'force')).toBe(3);
  const capped = playOrders(tablesFrom({ budgets: { force: { income: '5' } } }), ['post=wait']);
  expect(nameValue(capped.tables, capped.state, 'force')).toBe(3);
});

test('B3: upkeep comes out of the next income and out of nothing else', () => {
  const upkeep = (points: number) => ({
    desks: { post: { stances: { push: { upkeep: { force: points } } } } },
  });
  const left = (points: number) => {
    const game = playOrders(
      tablesFrom({ ...upkeep(points), budgets: { force: { income: '2' } } }),
      ['post=push'],
    );
    return nameValue(game.tables, game.state, 'force');
  };
  expect([left(0), left(1), left(2), left(3)]).toEqual([3, 2, 1, 1]);
});

test('B3: a promise is kept once', () => {
  const tables = tablesFrom({
    desks: { post: { stances: { push: { upkeep: { force: 1 } } } } },
    turns: [1, 2, 3].map((turn) => ({ id: `t${turn}`, date: 'D', title: 'T', brief: ['B.'] })),
  });
  const game = playOrders(tables, ['post=push', 'post=wait']);
  expect(nameValue(tables, game.state, 'force')).toBe(2);
});

test('A1: a stance is on the menu only in its own turns', () => {
  const late = { name: 'Late', about: 'Late.', hint: 'Late.', tags: ['arms'], turns: 2 };
  const tables = tablesFrom({ desks: { post: { stances: { late } } } });
  const state = createState(tables);
  expect(checkStance(tables, state, 2)).toEqual({ code: 'not-on-menu' });
  step(tables, state, 0);
  expect(checkStance(tables, state, 2)).toBeUndefined();
});

test('A2: a locked stance says why, with the numbers of this position', () => {
  const push = { needs: 'stake >= dial', locked: 'The stake is {stake}; it takes {dial}.' };
  const tables = tablesFrom({ desks: { post: { stances: { push } } } });
  expect(checkStance(tables, createState(tables), 1)).toEqual({
    code: 'locked',
    because: 'The stake is 0; it takes 1.',
  });
  const open = tablesFrom({ desks: { post: { stances: { push } } } }, { dial: 0 });
  expect(checkStance(open, createState(open), 1)).toBeUndefined();
});

test('A3: a desk without a free way to stand aside is refused', () => {
  expect(problemsFrom({ desks: { post: { stances: { wait: { tags: [] } } } } })).toContain('hold');
  expect(
    problemsFrom({ desks: { post: { stances: { wait: { price: { force: 1 } } } } } }),
  ).not.toBe('');
  expect(problemsFrom({})).toBe('');
});

test('A3: standing aside is legal in an empty purse', () => {
  const tables = tablesFrom({
    budgets: { force: { start: 0 } },
    closing: { c: { name: 'C', then: [group(['gain +0'])] } },
  });
  const state = createState(tables);
  expect([isLegal(tables, state, 0), isLegal(tables, state, 1)]).toEqual([true, false]);
});
