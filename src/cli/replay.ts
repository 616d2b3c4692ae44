// `replay RECORD`: plays a record again and says whether it holds.
import { dirname, resolve } from 'node:path';
import {
  type Difference,
  type GameRecord,
  parseRecord,
  type RecordProblem,
  type Replay,
  replayRecord,
} from '../record/index.js';
import { formatOrder, outcomeTenths } from '../rules/index.js';
import { type Command, CommandError, type Given, onlyPositional, type World } from './command.js';
import { type LevelFile, readBrought, readLevel, readNamed } from './files.js';
import { differenceText, recordProblemText } from './messages.js';

export const replayCommand: Command = {
  name: 'replay',
  usage: 'RECORD [--level FILE] [--json]',
  about: 'Plays a record again; fails with the first thing in it that does not hold.',
  flags: {
    level: {
      type: 'string',
      help: "the level's file or id; otherwise the one in the record, shipped, or beside it",
    },
    json: { type: 'boolean', help: 'the answer as JSON' },
  },
  async run(given, world) {
    const file = onlyPositional(given, 'RECORD');
    const parsed = parseRecord(await readNamed(world, file));
    if (parsed.kind === 'refused') return tellProblems({ given, world, file }, parsed.problems);
    const { record } = parsed;
    const replay = await replayIn({ given, world, file }, record);
    return tellReplay({ given, world, file }, record, replay);
  },
};

interface Asked {
  readonly given: Given;
  readonly world: World;
  readonly file: string;
}

/** The game of a record's file, for other commands. Fails on a text that is no record. */
export async function readReplay(asked: Asked): Promise<Replay> {
  const parsed = parseRecord(await readNamed(asked.world, asked.file));
  if (parsed.kind === 'record') return replayIn(asked, parsed.record);
  const lines = parsed.problems.map((problem) => `${asked.file}: ${recordProblemText(problem)}`);
  throw new CommandError(lines);
}

async function replayIn(asked: Asked, record: GameRecord): Promise<Replay> {
  const known = await levelFor(asked, record);
  return replayRecord(record, () => known);
}

function tellProblems({ given, world, file }: Asked, problems: readonly RecordProblem[]) {
  if (given.has('json')) world.out(JSON.stringify({ holds: false, problems }, undefined, 2));
  else problems.forEach((problem) => world.out(`${file}: ${recordProblemText(problem)}`));
  return 1 as const;
}

async function levelFor(
  { given, world, file }: Asked,
  record: GameRecord,
): Promise<LevelFile | undefined> {
  const named = given.text('level');
  if (named !== undefined) return readLevel(world, named);
  if (record.levelText !== undefined) return readBrought(world, file, record.levelText);
  try {
    return await readLevel(world, record.level, [dirname(resolve(world.folder, file))]);
  } catch (error) {
    const isMissing = error instanceof CommandError && error.exitCode === 2;
    if (isMissing) return undefined;
    throw error;
  }
}

function tellReplay({ given, world, file }: Asked, record: GameRecord, replay: Replay) {
  const { game } = replay;
  const found = game === undefined ? undefined : outcomeTenths(game.tables, game.state) / 10;
  const difference = replay.kind === 'differs' ? replay.difference : undefined;
  if (given.has('json')) {
    const answer = {
      holds: difference === undefined,
      ...(difference === undefined ? {} : { difference: toldDifference(difference) }),
      level: record.level,
      seed: record.seed,
      turns: game?.turns.length ?? 0,
      orders: game?.turns.map((played) => formatOrder(game.tables, played.order)) ?? [],
      ...(found === undefined ? {} : { outcome: found }),
      ...(record.claimed === undefined ? {} : { claimed: record.claimed / 10 }),
      war: game?.war ?? false,
    };
    world.out(JSON.stringify(answer, undefined, 2));
  } else if (difference === undefined) {
    world.out(`${file}: holds; ${game?.turns.length} turns, outcome ${found}`);
  } else world.out(`${file}: does not hold: ${differenceText(difference)}`);
  return difference === undefined ? 0 : 1;
}

function toldDifference(difference: Difference) {
  return { ...difference, message: differenceText(difference) };
}
