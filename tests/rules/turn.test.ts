// How a turn runs, and what its numbers are.
import { expect, test } from 'vitest';
import {
  commitOrder,
  createState,
  isWar,
  nameValue,
  startGame,
  step,
  warProbability,
} from '../../src/rules/index.js';
import { group, playOrders, tablesFrom } from './level-from.js';

const everything = {
  desks: {
    second: {
      name: 'Second',
      stances: {
        wait: { name: 'Wait', about: 'Wait.', hint: 'Nothing.', tags: ['hold'] },
        pull: {
          name: 'Pull',
          about: 'Pull.',
          hint: 'Something.',
          tags: ['arms'],
          needs: 'stake >= 1',
          locked: 'The stake is {stake}.',
          then: [group(['gain +1'])],
        },
      },
    },
  },
  reactions: { rival: { name: 'Rival', turns: 1, then: [group(['gain +0'])] } },
  events: {
    luck: {
      name: 'Luck',
      turns: 1,
      outcomes: {
        good: { name: 'Good', odds: 50, then: [group(['gain +0'])] },
        bad: { name: 'Bad' },
      },
    },
  },
  closing: { close: { name: 'Close', then: [group(['gain +0'])] } },
  'at-end': { finish: { name: 'Finish', then: [group(['gain +2'])] } },
};

test('T1: desks, reactions, draws, closing, income, and at the very end the final rules', () => {
  const game = playOrders(tablesFrom(everything), [
    'post=push second=pull',
    'post=wait second=wait',
  ]);
  const kinds = game.turns.map((turn) => [...new Set(turn.facts.map((fact) => fact.kind))]);
  expect(kinds).toEqual([
    ['order', 'reaction', 'draw', 'closing', 'income'],
    ['order', 'closing', 'end'],
  ]);
});

test('T2: a later desk finds what an earlier one has changed and spent', () => {
  const tables = tablesFrom(everything);
  const ready = commitOrder(startGame(tables, 1), { post: 'push', second: 'pull' });
  const early = commitOrder(startGame(tables, 1), { post: 'wait', second: 'pull' });
  expect(ready.kind).toBe('committed');
  expect(early).toMatchObject({ kind: 'refused', refusal: { desk: 'second' } });
});

test('T3: a group whose condition does not hold leaves no trace', () => {
  const closing = {
    never: { name: 'Never', then: [group(['gain +5'], { when: 'stake >= 2' })] },
    once: { name: 'Once', then: [group(['gain +3'], { when: 'stake >= 1' })] },
  };
  const game = playOrders(tablesFrom({ closing }), ['post=push']);
  expect(game.turns[0]?.facts.map((fact) => fact.source)).toEqual([
    'post',
    'post',
    'once',
    'force',
  ]);
  expect(nameValue(game.tables, game.state, 'gain')).toBe(100 + 15 + 30);
});

test('T3: the groups of one list are looked at one after the other', () => {
  const closing = {
    chain: {
      name: 'Chain',
      then: [
        group(['stake +1'], { when: 'stake = 0' }),
        group(['stake +1'], { when: 'stake = 1' }),
      ],
    },
  };
  const game = playOrders(tablesFrom({ closing }), ['post=wait']);
  expect(nameValue(game.tables, game.state, 'stake')).toBe(2);
});

test('T4: the changes of one group take their amounts from the position before it', () => {
  const closing = { both: { name: 'Both', then: [group(['gain + stake', 'stake +1'])] } };
  const game = playOrders(tablesFrom({ closing }), ['post=push']);
  expect(nameValue(game.tables, game.state, 'gain')).toBe(100 + 15 + 10);
  expect(nameValue(game.tables, game.state, 'stake')).toBe(2);
});

test('T4: a group that reads what it has just changed is refused', () => {
  const closing = { both: { name: 'Both', then: [group(['stake +1', 'gain + stake'])] } };
  expect(() => tablesFrom({ closing })).toThrow('stake');
});

test('T5: a track that lasts one turn starts each turn anew', () => {
  const tracks = {
    mood: { name: 'Mood', about: 'Passing.', range: [0, 2], start: 1, lasts: 'turn' },
  };
  const closing = { lift: { name: 'Lift', turns: 1, then: [group(['mood = 2', 'gain + mood'])] } };
  const closing2 = { lift: { name: 'Lift', turns: 1, then: [group(['mood = 2'])] } };
  expect(() => tablesFrom({ tracks, closing })).toThrow('mood');
  const game = playOrders(tablesFrom({ tracks, closing: closing2 }), ['post=wait']);
  expect(nameValue(game.tables, game.state, 'mood')).toBe(1);
});

test('N1: everything in a state is a whole number', () => {
  const game = playOrders(tablesFrom(everything), [
    'post=push second=pull',
    'post=push second=pull',
  ]);
  for (const turn of game.turns) {
    expect([...turn.after].every(Number.isInteger)).toBe(true);
  }
});

test('N2: division rounds down and by nothing gives 0; truth counts as 1', () => {
  const closing = {
    sums: {
      name: 'Sums',
      turns: 1,
      then: [group(['gain + 7 / 2', 'gain + 7 / stake', 'gain + (stake = 0)'])],
    },
  };
  const game = playOrders(tablesFrom({ closing }), ['post=wait']);
  expect(nameValue(game.tables, game.state, 'gain')).toBe(100 + 30 + 0 + 10);
});

test('N3: a track stops at the edge of its range', () => {
  const closing = { far: { name: 'Far', then: [group(['stake +9'])] } };
  const game = playOrders(tablesFrom({ closing }), ['post=wait']);
  expect(nameValue(game.tables, game.state, 'stake')).toBe(3);
});

test('N4: interests count in tenths, and no phrase may read one', () => {
  const tables = tablesFrom();
  const state = createState(tables);
  step(tables, state, 1);
  expect(nameValue(tables, state, 'gain')).toBe(115);
  const closing = { reads: { name: 'Reads', then: [group(['stake +1'], { when: 'gain >= 5' })] } };
  expect(() => tablesFrom({ closing })).toThrow('gain');
});

const climbing = {
  desks: { post: { stances: { push: { then: [group(['ladder +3']), group(['gain +9'])] } } } },
  closing: { close: { name: 'Close', then: [group(['gain +4'])] } },
};

test('W1: the catastrophe ends the game at once', () => {
  const game = playOrders(tablesFrom(climbing), ['post=push']);
  expect(game.over).toBe(true);
  expect(isWar(game.tables, game.state)).toBe(true);
  expect(game.turns[0]?.facts.map((fact) => fact.kind)).toEqual(['order', 'order', 'catastrophe']);
});

test('W1: an order that brings war at an early desk is carried out no further', () => {
  const late = { wait: { name: 'Wait', about: 'Wait.', hint: 'Nothing.', tags: ['hold'] } };
  const tables = tablesFrom({
    ...climbing,
    desks: { ...climbing.desks, later: { name: 'Later', stances: late } },
  });
  const game = playOrders(tables, ['post=push later=wait']);
  expect(game.war).toBe(true);
  expect(game.turns[0]?.facts.some((fact) => fact.source === 'later')).toBe(false);
});

test('W2: the war risk of an order is the share of its draws that end in war', () => {
  const events = {
    spark: {
      name: 'Spark',
      turns: 1,
      outcomes: {
        fire: { name: 'Fire', odds: '20 * stake', then: [group(['ladder +3'])] },
        smoke: { name: 'Smoke', odds: 10, then: [group(['ladder +1'])] },
        none: { name: 'None' },
      },
    },
    wind: {
      name: 'Wind',
      turns: 1,
      when: 'ladder = 1',
      outcomes: {
        up: { name: 'Up', odds: 50, then: [group(['ladder +2'])] },
        down: { name: 'Down' },
      },
    },
  };
  const tables = tablesFrom({ events });
  const state = createState(tables);
  expect(warProbability(tables, state, { post: 'push' })).toBeCloseTo(0.2 + 0.1 * 0.5, 12);
  expect(warProbability(tables, state, { post: 'wait' })).toBeCloseTo(0.1 * 0.5, 12);
});
