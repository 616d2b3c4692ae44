// The value of every order in every position met, in the middle of a turn too, against trying everything.
import { describe, expect, test } from 'vitest';
import {
  afterOrders,
  createState,
  deskAt,
  drawOutcome,
  formatOrder,
  isChance,
  isOver,
  legalOrders,
  randomPolicy,
  type State,
  step,
  type Tables,
} from '../../src/rules/index.js';
import {
  bestOrder,
  followBestPlay,
  type OrderWorth,
  ordersWorth,
  prospectOf,
  stanceRegrets,
  valueOfOrders,
} from '../../src/solver/index.js';
import { bruteValue } from './brute-force.js';
import { tablesOf } from './level-texts.js';
import { randomLevel, tinySize } from './random-level.js';
import { solved } from './solved.js';

const exact = 1e-9;
const seeds = [3, 14, 15, 92, 65, 35, 89, 79, 32, 38];

/** The positions of a random game, draws and middles of turns among them. */
function positionsOf(tables: Tables, seed: number): readonly State[] {
  const positions: State[] = [];
  const state = createState(tables);
  while (!isOver(tables, state)) {
    positions.push(state.slice());
    const move = isChance(tables, state)
      ? drawOutcome(tables, state, seed)
      : randomPolicy(tables, state, seed);
    step(tables, state, move);
  }
  return [...positions, state];
}

test.each(seeds)(
  'seed %i: every position of random games is worth what trying everything says',
  (seed) => {
    const tables = tablesOf(randomLevel(seed));
    const solution = solved(tables);
    for (const luck of [1, 2, 3]) {
      for (const position of positionsOf(tables, luck)) {
        const { value, war } = prospectOf(solution, position);
        expect(Math.abs(value - bruteValue(tables, position) / 10)).toBeLessThan(exact);
        expect(war).toBeGreaterThanOrEqual(0);
        expect(war).toBeLessThanOrEqual(1);
      }
    }
  },
);

describe.each([...seeds.slice(0, 5), 1068, 1276])('seed %i', (seed) => {
  const tables = tablesOf(
    randomLevel(seed, { ...tinySize, turns: seed > 1000 ? 3 : 2, events: 1 }),
  );
  const solution = solved(tables);

  test('each legal order has its value, the best has no regret', () => {
    for (const luck of [1, 2]) {
      for (const position of positionsOf(tables, luck)) {
        if (deskAt(tables, position) === undefined) continue;
        const orders = valueOfOrders(solution, position);
        expectLegal(orders, tables, position);
        for (const { order, value, regret } of orders) {
          const brute = bruteValue(tables, afterOrders(tables, position, order)) / 10;
          expect(Math.abs(value - brute)).toBeLessThan(exact);
          expect(regret).toBeGreaterThanOrEqual(0);
        }
        const [first] = orders;
        expect(first?.regret).toBe(0);
        const best = orders.find(
          ({ order }) =>
            formatOrder(tables, order) === formatOrder(tables, bestOrder(solution, position)),
        );
        expect(best?.regret).toBeLessThan(exact);
      }
    }
  });

  test('a stance costs least where some position shows it', () => {
    const regrets = new Map(
      stanceRegrets(solution).map(({ desk, stance, least }) => [`${desk}=${stance}`, least]),
    );
    for (const luck of [1, 2, 3, 4]) {
      for (const position of positionsOf(tables, luck)) {
        if (deskAt(tables, position) === undefined) continue;
        for (const { order, regret } of valueOfOrders(solution, position)) {
          for (const [desk, stance] of Object.entries(order)) {
            expect(regrets.get(`${desk}=${stance}`)).toBeLessThanOrEqual(regret + exact);
          }
        }
      }
    }
  });

  test('in each turn at least the best order is nearly as good as the best', () => {
    for (const { orders } of ordersWorth(
      solution,
      followBestPlay(solution.graph, solution.values),
    )) {
      expect(orders).toBeGreaterThanOrEqual(1);
    }
  });
});

function expectLegal(orders: readonly OrderWorth[], tables: Tables, position: State): void {
  const told = orders.map(({ order }) => formatOrder(tables, order)).sort();
  const legal = legalOrders(tables, position).map((order) => formatOrder(tables, order));
  expect(told).toEqual(legal.sort());
}

test('a position that play cannot reach is refused', () => {
  const tables = tablesOf(randomLevel(3));
  const solution = solved(tables);
  const position = createState(tables);
  position.fill(99, tables.trackOffset, tables.interestOffset);
  expect(() => prospectOf(solution, position)).toThrow('cannot reach');
});
