// `play LEVEL`: plays games by given orders or by a ready policy.
import { createRecord } from '../record/index.js';
import {
  commitOrder,
  type Game,
  highestSeed,
  isWar,
  outcomeTenths,
  type Policy,
  parsePolicy,
  playOut,
  playPolicy,
  policyForms,
  startGame,
  type Tables,
} from '../rules/index.js';
import { createBestPolicy } from '../solver/index.js';
import {
  type Command,
  CommandError,
  type Given,
  onlyPositional,
  UsageError,
  type World,
  wholeNumber,
} from './command.js';
import { compileFor, type LevelFile, readAssumptions, readLevel, readNamed } from './files.js';
import { refusalText } from './messages.js';
import { type OrderLine, parseOrders } from './orders-file.js';
import { solveFor } from './solving.js';
import { spreadOf } from './spread.js';
import { tellGame, tellSpread } from './tell-game.js';

const policies = [...policyForms, 'best'].join(', ');

/** More games than this are refused: they would take minutes. */
const mostGames = 1_000_000;

export const playCommand: Command = {
  name: 'play',
  usage:
    'LEVEL [--orders FILE | --policy POLICY] [--seed N] [--games N] [--set NAME=VALUE] [--json]',
  about: 'Plays a level by the orders of a file or by a policy, once or many times.',
  flags: {
    orders: { type: 'string', help: 'a file with one order a line; # begins a comment' },
    policy: { type: 'string', help: `${policies}; hold unless given` },
    seed: { type: 'string', help: 'the luck of the first game, 1 unless given; others count on' },
    games: { type: 'string', help: 'how many games, 1 unless given' },
    set: { type: 'string', multiple: true, help: 'an assumption and its value; may be repeated' },
    json: { type: 'boolean', help: 'the answer as JSON' },
  },
  async run(given, world) {
    const name = onlyPositional(given, 'LEVEL');
    const games = wholeNumber(given, 'games', { low: 1, high: mostGames, otherwise: 1 });
    const high = highestSeed - games + 1;
    const seed = wholeNumber(given, 'seed', { low: 0, high, otherwise: 1 });
    const file = await readLevel(world, name);
    const assumptions = readAssumptions(given);
    const tables = compileFor(file.level, { assumptions });
    const player = await playerFor(given, world, tables);
    const asked = { given, world, file, assumptions, tables, player, seed };
    return games === 1 ? playOne(asked) : playMany(asked, games);
  },
};

interface Player {
  readonly name: string;
  readonly whole: (seed: number) => Game;
  /** Outcome in tenths, and whether it was war; faster than a whole game where it can be. */
  readonly quick: (seed: number) => { readonly tenths: number; readonly war: boolean };
}

interface Asked {
  readonly given: Given;
  readonly world: World;
  readonly file: LevelFile;
  readonly assumptions: Readonly<Record<string, number>>;
  readonly tables: Tables;
  readonly player: Player;
  readonly seed: number;
}

async function playerFor(given: Given, world: World, tables: Tables): Promise<Player> {
  const orders = given.text('orders');
  const policy = given.text('policy');
  if (orders !== undefined && policy !== undefined) {
    throw new UsageError('--orders and --policy exclude each other');
  }
  if (orders !== undefined) {
    const lines = parseOrders(orders, await readNamed(world, orders));
    return orderPlayer(tables, orders, lines);
  }
  const name = policy ?? 'hold';
  const found = name === 'best' ? createBestPolicy(solveFor(tables)) : parsePolicy(tables, name);
  if (found === undefined) {
    throw new UsageError(`--policy takes ${policies}, not "${name}"`);
  }
  return policyPlayer(tables, name, found);
}

function policyPlayer(tables: Tables, name: string, policy: Policy): Player {
  return {
    name,
    whole: (seed) => playPolicy(tables, policy, seed),
    quick: (seed) => {
      const state = playOut(tables, policy, seed);
      return { tenths: outcomeTenths(tables, state), war: isWar(tables, state) };
    },
  };
}

/** Plays the lines in turn; a game that ends before them leaves the rest unplayed only in war. */
function orderPlayer(tables: Tables, file: string, lines: readonly OrderLine[]): Player {
  const whole = (seed: number): Game => {
    let game = startGame(tables, seed);
    for (const { line, order, draws } of lines) {
      if (game.war) return game;
      if (draws !== undefined) {
        throw new CommandError([
          `${file}:${line}: play draws from the seed; only legal takes draws`,
        ]);
      }
      const committed = commitOrder(game, order);
      if (committed.kind === 'refused') {
        const place = `${file}:${line}: turn ${game.turns.length + 1}, seed ${seed}`;
        throw new CommandError([`${place}: ${refusalText(committed.refusal)}`]);
      }
      game = committed.game;
    }
    return game;
  };
  const quick = (seed: number) => {
    const game = whole(seed);
    return { tenths: outcomeTenths(tables, game.state), war: game.war };
  };
  return { name: file, whole, quick };
}

function playOne({ given, world, file, assumptions, tables, player, seed }: Asked) {
  const game = player.whole(seed);
  const tenths = outcomeTenths(tables, game.state);
  if (!given.has('json')) {
    tellGame(world, game);
    return 0 as const;
  }
  const record = createRecord({
    game,
    fingerprint: file.fingerprint,
    assumptions,
    bets: [],
    reflections: {},
    ...(game.over ? { ended: 'over' as const } : {}),
  });
  const spread = spreadOf([{ tenths, war: game.war }]);
  const told = {
    level: file.level.id,
    player: player.name,
    seed,
    ...spread,
    outcome: tenths / 10,
    turns: game.turns.length,
    over: game.over,
    record,
  };
  world.out(JSON.stringify(told, undefined, 2));
  return 0 as const;
}

function playMany({ given, world, file, player, seed }: Asked, games: number) {
  const ends = Array.from({ length: games }, (_, index) => player.quick(seed + index));
  const told = { level: file.level.id, player: player.name, seed, ...spreadOf(ends) };
  if (given.has('json')) world.out(JSON.stringify(told, undefined, 2));
  else tellSpread(world, told);
  return 0 as const;
}
