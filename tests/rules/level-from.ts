// A small level for tests of the rules: two turns, one desk, one track, one interest. A test says
// only what differs; maps merge, everything else replaces.
import { parseLevel } from '../../src/levels/index.js';
import {
  commitOrder,
  compileSound,
  type Game,
  type Level,
  parseOrder,
  startGame,
  type Tables,
} from '../../src/rules/index.js';

export type Data = { readonly [key: string]: unknown };

/** A group of effects as a level file writes it. */
export function group(effects: readonly string[], more: Data = {}): Data {
  return { effects, because: 'Because.', ...more };
}

const base: Data = {
  format: 1,
  id: 'small',
  title: 'Small',
  about: 'A level for a test.',
  minutes: 1,
  hypothetical: true,
  seat: 'Somewhere',
  foresight: 'exact',
  bets: false,
  capital: 'home',
  places: { home: { name: 'Home', at: [0, 0], kind: 'capital' } },
  assumptions: {
    dial: { name: 'Dial', about: 'A premise.', value: 1, range: [0, 3], off: 0, claims: [] },
  },
  budgets: {
    force: {
      name: 'Force',
      about: 'Points.',
      start: 2,
      cap: 3,
      arms: true,
      income: '1',
      because: 'One comes in; there are {force}.',
      claims: [],
    },
  },
  tracks: {
    stake: { name: 'Stake', about: 'What is held.', range: [0, 3], start: 0 },
    ladder: { name: 'Ladder', about: 'The ladder.', range: [0, 3], start: 0 },
  },
  interests: { gain: { name: 'Gain', about: 'Points.', weight: 100, start: 10 } },
  catastrophe: { name: 'War', when: 'ladder = 3', because: 'War at {ladder}.', claims: [] },
  crises: {},
  desks: {
    post: {
      name: 'Post',
      stances: {
        wait: { name: 'Wait', about: 'Wait.', hint: 'Nothing.', tags: ['hold'] },
        push: {
          name: 'Push',
          about: 'Push.',
          hint: 'Something.',
          price: { force: 1 },
          tags: ['arms'],
          then: [group(['stake +1', 'gain +1.5'], { because: 'The stake is {stake}.' })],
        },
      },
    },
  },
  turns: [
    { id: 'one', date: 'One', title: 'First', brief: ['It begins.'] },
    { id: 'two', date: 'Two', title: 'Second', brief: ['It ends.'] },
  ],
  advisers: { voice: { name: 'Voice', lines: [{ say: 'Do it.' }] } },
  claims: { H1: { text: 'A claim.', test: 'A test.' }, H2: { text: 'Another.', test: 'A test.' } },
};

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(one: Data, other: Data): Data {
  const merged = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const before = merged.get(key);
    merged.set(key, isMap(before) && isMap(value) ? merge(before, value) : value);
  }
  return Object.fromEntries([...merged].filter(([, value]) => value !== undefined));
}

/** Everything that the reader of levels finds wrong, as one text; empty for a sound level. */
export function problemsFrom(changes: Data): string {
  const read = parseLevel(JSON.stringify(merge(base, changes)));
  return read.kind === 'level' ? '' : JSON.stringify(read.problems);
}

function levelFrom(changes: Data = {}): Level {
  const read = parseLevel(JSON.stringify(merge(base, changes)));
  if (read.kind === 'level') return read.level;
  throw new Error(JSON.stringify(read.problems));
}

export function tablesFrom(changes: Data = {}, assumptions = {}): Tables {
  return compileSound(levelFrom(changes), { assumptions });
}

/** A game played by the one-line orders; throws where one is refused. */
export function playOrders(tables: Tables, orders: readonly string[], seed = 1): Game {
  return orders.reduce(
    (game, text) => {
      const parsed = parseOrder(text);
      if (parsed.kind === 'refused') throw new Error(parsed.problem);
      const committed = commitOrder(game, parsed.order);
      if (committed.kind === 'refused') throw new Error(JSON.stringify(committed.refusal));
      return committed.game;
    },
    startGame(tables, seed),
  );
}
