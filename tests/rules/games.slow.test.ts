// Games as a whole: the same again, taken back, written down, and played by ready policies.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkOrder,
  commitOrder,
  compileSound,
  createState,
  formatOrder,
  type Game,
  gainedTenths,
  isChance,
  isLegal,
  isOver,
  legalOrders,
  oddsOf,
  openDesks,
  outcomeCount,
  outcomeOf,
  parseOrder,
  parsePolicy,
  playOut,
  playPolicy,
  policyOrder,
  randomPolicy,
  rewindGame,
  startGame,
  step,
  type Tables,
  turnOf,
  warProbability,
} from '../../src/rules/index.js';
import { shippedIds, shippedLevel } from '../levels/shipped.js';
import { group, playOrders, tablesFrom } from './level-from.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const settings = { numRuns: 25, seed: 20151 } as const;

function replay(game: Game): Game {
  return game.turns.reduce(
    (again, turn) => {
      const committed = commitOrder(again, turn.order);
      if (committed.kind === 'refused') throw new Error('a played order is refused');
      return committed.game;
    },
    startGame(game.tables, game.seed),
  );
}

function expectWithinRange(tables: Tables, state: Int32Array): void {
  for (let slot = tables.trackOffset; slot < tables.stateLength; slot += 1) {
    expect(state[slot]).toBeGreaterThanOrEqual(tables.min[slot] ?? 0);
    expect(state[slot]).toBeLessThanOrEqual(tables.max[slot] ?? 0);
  }
}

describe.each(shippedIds())('random games of %s', (id) => {
  const tables = compileSound(shippedLevel(id));
  const games = (check: (game: Game) => void) =>
    fc.assert(
      fc.property(seeds, (seed) => {
        check(playPolicy(tables, randomPolicy, seed));
      }),
      settings,
    );

  test('G1: the same orders and the same luck give the same facts', () => {
    games((game) => {
      const again = replay(game);
      expect(again.turns.map((turn) => turn.facts)).toEqual(game.turns.map((turn) => turn.facts));
      expect([...again.state]).toEqual([...game.state]);
    });
  });

  test('G2: an order taken back is the game without it; orders survive being written', () => {
    games((game) => {
      for (let turns = 0; turns <= game.turns.length; turns += 1) {
        const back = rewindGame(game, turns);
        expect([...back.state]).toEqual([...replay(back).state]);
      }
      for (const turn of game.turns) {
        const parsed = parseOrder(formatOrder(tables, turn.order));
        expect(parsed).toEqual({ kind: 'order', order: turn.order });
      }
    });
  });

  test('B1, N3, O2: no budget, track or interest ever leaves its range', () => {
    games((game) => {
      for (const turn of game.turns) expectWithinRange(tables, turn.after);
    });
  });

  test('O3: the outcome is the sum of its reasons', () => {
    games((game) => {
      const outcome = outcomeOf(game);
      const reasons = outcome.interests.flatMap((interest) => interest.reasons);
      const sum = [...reasons, ...(outcome.war === undefined ? [] : [outcome.war])].reduce(
        (total, reason) => total + reason.tenths,
        0,
      );
      expect(sum).toBe(outcome.tenths);
      expect(reasons.reduce((total, one) => total + one.tenths, 0)).toBe(
        gainedTenths(tables, game.state),
      );
    });
  });

  test('G1: a trace changes nothing', () => {
    games((game) => {
      expect([...playOut(tables, randomPolicy, game.seed)]).toEqual([...game.state]);
    });
  });

  test('L2: odds sum to 100 wherever a draw is met', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = createState(tables);
        while (!isOver(tables, state)) {
          if (!isChance(tables, state)) {
            step(tables, state, randomPolicy(tables, state, seed));
            continue;
          }
          const count = outcomeCount(tables, state);
          const odds = Array.from({ length: count }, (_, one) => oddsOf(tables, state, one));
          expect(odds.reduce((total, one) => total + one, 0)).toBe(100);
          expect(Math.min(...odds)).toBeGreaterThanOrEqual(0);
          step(
            tables,
            state,
            odds.findIndex((one) => one > 0),
          );
        }
      }),
      settings,
    );
  });

  test('T2: the orders listed as legal are exactly those that are accepted', () => {
    const state = createState(tables);
    const listed = new Set(legalOrders(tables, state).map((order) => formatOrder(tables, order)));
    const every = openDesks(tables, turnOf(tables, state)).reduce<Record<string, string>[]>(
      (orders, desk) =>
        orders.flatMap((order) => desk.stances.map((one) => ({ ...order, [desk.id]: one.id }))),
      [{}],
    );
    const accepted = every.filter((order) => checkOrder(tables, state, order) === undefined);
    expect(new Set(accepted.map((order) => formatOrder(tables, order)))).toEqual(listed);
    expect(listed.size).toBeGreaterThan(2);
  });

  test('W2: the war risk told with an order is what its draws give', () => {
    games((game) => {
      for (const turn of game.turns) {
        expect(turn.war).toBe(warProbability(tables, turn.before, turn.order));
        expect(turn.war).toBeGreaterThanOrEqual(0);
        expect(turn.war).toBeLessThanOrEqual(1);
      }
      if (game.war) expect(game.turns.at(-1)?.war).toBeGreaterThan(0);
    });
  });
});

test('G2: what is not an order is refused with the word that is wrong', () => {
  expect(parseOrder('home')).toMatchObject({ kind: 'refused' });
  expect(parseOrder('home=a home=b')).toMatchObject({ kind: 'refused' });
  expect(parseOrder('home=<b>')).toMatchObject({ kind: 'refused' });
  const tables = tablesFrom();
  const state = createState(tables);
  expect(checkOrder(tables, state, {})).toEqual({ code: 'no-stance', desk: 'post' });
  expect(checkOrder(tables, state, { post: 'wait', x: 'y' })).toMatchObject({
    code: 'closed-desk',
  });
  expect(checkOrder(tables, state, { post: 'nope' })).toMatchObject({ code: 'unknown-stance' });
});

const menu = {
  crises: { east: { name: 'East', about: 'East.', place: 'home' } },
  budgets: {
    speech: {
      name: 'Word',
      about: 'Words.',
      start: 2,
      cap: 2,
      arms: false,
      income: '2',
      because: 'Two.',
      claims: [],
    },
  },
  desks: {
    post: {
      crisis: 'east',
      stances: {
        say: { name: 'Say', about: 'Say.', hint: 'Say.', price: { speech: 1 }, tags: ['talks'] },
        march: {
          name: 'March',
          about: 'March.',
          hint: 'March.',
          price: { force: 2 },
          tags: ['arms'],
        },
      },
    },
  },
};

test('Y1: each yardstick takes the stance that its name says', () => {
  const tables = tablesFrom(menu);
  const state = createState(tables);
  const stanceOf = (name: string) => {
    const policy = parsePolicy(tables, name);
    return policy === undefined ? undefined : policyOrder(tables, state, policy, 1).post;
  };
  const names = ['hold', 'first', 'same:2', 'same:9', 'words', 'all-in:east', 'record'];
  expect(names.map(stanceOf)).toEqual(['wait', 'wait', 'push', 'wait', 'say', 'march', 'wait']);
  expect(['same:0', 'all-in:west', 'clever', 'hold:2'].map(stanceOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('Y1: random play takes every legal stance about equally often', () => {
  const tables = tablesFrom(menu);
  const state = createState(tables);
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) {
    const stance = randomPolicy(tables, state, seed);
    expect(isLegal(tables, state, stance)).toBe(true);
    counts[stance] = (counts[stance] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('Y1: the record is played where it is legal', () => {
  const turns = ['one', 'two'].map((id) => ({
    id,
    date: 'D',
    title: 'T',
    brief: ['B.'],
    record: { order: 'post=push', told: 'It was so.' },
  }));
  const changes = {
    turns,
    budgets: { force: { start: 1, income: 'dial' } },
    closing: { c: { name: 'C', then: [group(['gain +0'])] } },
  };
  // A record is legal under the level's own assumptions; another one takes the income away.
  const poor = tablesFrom(changes, { dial: 0 });
  const policy = parsePolicy(poor, 'record');
  if (policy === undefined) throw new Error('no policy');
  const orders = playPolicy(poor, policy, 1).turns.map((turn) => turn.order.post);
  expect(orders).toEqual(['push', 'wait']);
  expect(playOrders(poor, ['post=push']).over).toBe(false);
});
