// `legal LEVEL`: every legal order of a position and everything that can come of it, so that an
// outside program can enumerate the game without knowing its rules.
import { highestSeed, turnOf } from '../rules/index.js';
import { formatColumns } from './columns.js';
import { type Command, CommandError, onlyPositional, type World, wholeNumber } from './command.js';
import { compileFor, readAssumptions, readLevel, readNamed } from './files.js';
import { parseOrders } from './orders-file.js';
import {
  type LegalOrder,
  legalOrdersOf,
  type Position,
  playLines,
  positionOf,
} from './positions.js';

export const legalCommand: Command = {
  name: 'legal',
  usage: 'LEVEL [--orders FILE] [--seed N] [--set NAME=VALUE] [--json]',
  about:
    'Lists every legal order after the orders of a file, with its price and all its successors.',
  flags: {
    orders: {
      type: 'string',
      help: 'a file with one order a line, and its draws after a semicolon: … ; event=outcome',
    },
    seed: { type: 'string', help: 'the luck of lines without draws, 1 unless given' },
    set: { type: 'string', multiple: true, help: 'an assumption and its value; may be repeated' },
    json: { type: 'boolean', help: 'the answer as JSON' },
  },
  async run(given, world) {
    const name = onlyPositional(given, 'LEVEL');
    const seed = wholeNumber(given, 'seed', { low: 0, high: highestSeed, otherwise: 1 });
    const { level } = await readLevel(world, name);
    const tables = compileFor(level, { assumptions: readAssumptions(given) });
    const file = given.text('orders');
    const lines = file === undefined ? [] : parseOrders(file, await readNamed(world, file));
    const played = playLines(tables, lines, seed);
    if (played.kind === 'refused') {
      throw new CommandError([`${file}:${played.line}: ${played.problem}`]);
    }
    const { state } = played;
    const position = positionOf(tables, state);
    const orders = legalOrdersOf(tables, state);
    const turn = turnOf(tables, state);
    if (given.has('json')) {
      world.out(JSON.stringify({ level: level.id, turn, ...position, orders }));
    } else tellLegal(world, { turn, position, orders });
    return 0;
  },
};

interface Told {
  readonly turn: number;
  readonly position: Position;
  readonly orders: readonly LegalOrder[];
}

function tellLegal(world: World, { turn, position, orders }: Told): void {
  const state = Object.entries(position.state).map(([id, value]) => `${id} ${value}`);
  world.out(position.over ? `Over, outcome ${position.outcome}` : `Turn ${turn}`);
  world.out(`  ${state.join(', ')}`);
  for (const { order, price, successors } of orders) {
    const prices = Object.entries(price).map(([id, amount]) => `${amount} ${id}`);
    world.out(`${order}  (${prices.length === 0 ? 'free' : prices.join(', ')})`);
    const rows = successors.map((one) => [
      `${(100 * one.odds).toFixed(2)} %`,
      one.war ? 'war' : `outcome ${one.outcome}`,
      one.draws.map((draw) => `${draw.event}=${draw.outcome}`).join(' '),
    ]);
    for (const line of formatColumns(rows)) world.out(`  ${line}`);
  }
}
