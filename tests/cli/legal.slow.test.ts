// `legal` told to an outside program: it can enumerate the whole game from what is printed, and finds
// what the rules find.
import { describe, expect, test } from 'vitest';
import {
  afterOrders,
  compileSound,
  createState,
  isChance,
  isOver,
  legalOrders,
  oddsOf,
  outcomeCount,
  outcomeTenths,
  type State,
  step,
  type Tables,
} from '../../src/rules/index.js';
import { smallLevel } from '../session/small-level.js';
import { createWorld } from './world.js';

const world = createWorld();

interface Told {
  readonly turn: number;
  readonly over: boolean;
  readonly war: boolean;
  readonly outcome: number;
  readonly state: Readonly<Record<string, number>>;
  readonly interests: Readonly<Record<string, number>>;
  readonly orders: readonly {
    readonly order: string;
    readonly price: Readonly<Record<string, number>>;
    readonly successors: readonly (Omit<Told, 'orders' | 'turn'> & {
      readonly odds: number;
      readonly draws: readonly { readonly event: string; readonly outcome: string }[];
      readonly line: string;
    })[];
  }[];
}

async function legal(level: string, lines: readonly string[]): Promise<Told> {
  world.write('lines.txt', lines.join('\n'));
  const { out, errors } = await world.run('legal', level, '--orders', 'lines.txt', '--json');
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const told: Told = JSON.parse(out.join('\n'));
  return told;
}

/** Best expected outcome by trying everything that `legal` prints; positions of a turn are shared. */
async function bestTold(level: string): Promise<number> {
  const known = new Map<string, number>();
  const best = async (lines: readonly string[], key: string): Promise<number> => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const told = await legal(level, lines);
    let most = told.over ? told.outcome : -1;
    for (const { successors } of told.orders) {
      let value = 0;
      for (const next of successors) {
        const { odds, line, over, outcome, state, interests } = next;
        const nextKey = JSON.stringify([lines.length, state, interests]);
        value += odds * (over ? outcome : await best([...lines, line], nextKey));
      }
      most = Math.max(most, value);
    }
    known.set(key, most);
    return most;
  };
  return best([], 'start');
}

/** The same by the rules themselves. */
function bestByRules(tables: Tables, state: State): number {
  if (isOver(tables, state)) return outcomeTenths(tables, state) / 10;
  const values = legalOrders(tables, state).map((order) =>
    expected(tables, afterOrders(tables, state, order)),
  );
  return Math.max(...values);
}

function expected(tables: Tables, state: State): number {
  if (!isChance(tables, state)) return bestByRules(tables, state);
  let value = 0;
  for (let outcome = 0; outcome < outcomeCount(tables, state); outcome += 1) {
    const odds = oddsOf(tables, state, outcome);
    if (odds === 0) continue;
    const next = state.slice();
    step(tables, next, outcome);
    value += (odds / 100) * expected(tables, next);
  }
  return value;
}

test('a search written against the printed positions finds the value of best play', async () => {
  const { level } = smallLevel();
  const told = await bestTold('small.yaml');
  const tables = compileSound(level);
  expect(told).toBeCloseTo(bestByRules(tables, createState(tables)), 9);
});

describe('a position', () => {
  test('lists each legal order once, with its price and successors that sum to one', async () => {
    const told = await legal('small.yaml', ['north.arms=wait north.talks=offer ; storm=hits']);
    expect(told.turn).toBe(2);
    expect(told.state).toMatchObject({ ships: 4, words: 2, talks: 1, fort: 0 });
    expect(new Set(told.orders.map((one) => one.order)).size).toBe(told.orders.length);
    const treaty = told.orders.find(
      (one) => one.order === 'north.arms=sail north.talks=offer south.arms=treaty',
    );
    expect(treaty?.price).toEqual({ ships: 2, words: 2 });
    for (const { successors } of told.orders) {
      expect(successors.reduce((total, one) => total + one.odds, 0)).toBeCloseTo(1, 12);
    }
  });

  test('a finished game has no orders, and war is told', async () => {
    const sail = 'north.arms=sail north.talks=silence';
    const lines = [`${sail} ; storm=passes`];
    expect((await legal('small.yaml', lines)).orders.length).toBeGreaterThan(0);
    const end = await legal('small.yaml', [
      ...lines,
      `${sail} south.arms=wait ; storm=passes raid=raid`,
    ]);
    expect(end).toMatchObject({ over: true, war: true, outcome: 0, orders: [] });
  });

  test('lines without draws take the luck of the seed', async () => {
    world.write('seeded.txt', 'north.arms=wait north.talks=silence\n');
    const storms = new Set<string>();
    for (let seed = 0; seed < 12; seed += 1) {
      const args = ['legal', 'small.yaml', '--orders', 'seeded.txt', '--seed', String(seed)];
      storms.add((await world.run(...args)).out[1] ?? '');
    }
    expect(storms.size).toBe(2);
  });

  test('draws that cannot come are refused by line', async () => {
    const order = 'north.arms=wait north.talks=silence';
    const wrong = [
      [`${order} ;`, 'event storm happens'],
      [`${order} ; storm=snow`, 'snow is not one that can come'],
      [`${order} ; storm=hits raid=none`, 'event raid does not happen'],
      ['north.arms=fly north.talks=silence', 'no stance fly'],
    ] as const;
    for (const [line, message] of wrong) {
      world.write('wrong.txt', `# first\n${line}\n`);
      const { code, errors } = await world.run('legal', 'small.yaml', '--orders', 'wrong.txt');
      expect(code).toBe(1);
      expect(errors[0]).toContain('wrong.txt:2: ');
      expect(errors[0]).toContain(message);
    }
  });
});
