// `check FILE…`: is a level sound, and if not, where and why.
import { basename } from 'node:path';
import { formatProblem, type PlainReport, type Problem } from '../levels/index.js';
import { highestSeed } from '../rules/index.js';
import type { Command, ExitCode, Given, World } from './command.js';
import { UsageError, wholeNumber } from './command.js';
import {
  checkText,
  compileFor,
  type LevelFile,
  readNamedLevel,
  readSurroundings,
} from './files.js';
import { reportLesson, type ToldLesson, tellLesson } from './lesson.js';
import { runRandomTest, type ToldRandomTest, tellRandomTest } from './random.js';

interface Report {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** Present: only a part that other levels extend; not checked on its own. */
  readonly isFragment: boolean;
  /** Only of a level that is sound and has a plain edition. */
  readonly plain?: readonly PlainReport[];
  /** Only where it was asked for and the level is sound. */
  readonly lesson?: ToldLesson;
  readonly random?: ToldRandomTest;
}

export const checkCommand: Command = {
  name: 'check',
  usage: 'LEVEL… [--lesson] [--random [--games N] [--seed N]] [--json]',
  about:
    'Checks levels: everything that is wrong with them, by line and column; and what they teach.',
  flags: {
    lesson: { type: 'boolean', help: "measures the bars of the level's lesson against best play" },
    random: {
      type: 'boolean',
      help: 'plays random games and counts what is met, the rarest first',
    },
    games: { type: 'string', help: 'how many random games (10000)' },
    seed: { type: 'string', help: 'the luck of the first of them (1)' },
    json: { type: 'boolean', help: 'the answer as JSON' },
  },
  async run(given, world) {
    if (given.positionals.length === 0) throw new UsageError('LEVEL is missing');
    const reports: Report[] = [];
    for (const file of given.positionals) reports.push(await checkFile(given, world, file));
    return tell(given, world, reports);
  },
};

async function checkFile(given: Given, world: World, name: string): Promise<Report> {
  const { file, text } = await readNamedLevel(world, name);
  const checked = await checkText(world, file, text);
  if (checked.kind === 'level') {
    const { warnings, plain } = checked;
    const report = { file: name, problems: warnings, isFragment: false, plain };
    return { ...report, ...(await measure(given, world, { ...checked, file, text })) };
  }
  const { problems } = checked;
  const [first, ...others] = problems;
  const isFragment = others.length === 0 && first?.path.join() === 'fragment';
  return { file: name, problems, isFragment };
}

/** What was asked beyond soundness. */
async function measure(
  given: Given,
  world: World,
  { level, file, text }: LevelFile & { readonly file: string; readonly text: string },
): Promise<Pick<Report, 'lesson' | 'random'>> {
  if (!given.has('lesson') && !given.has('random')) return {};
  const tables = compileFor(level, {});
  const around = await readSurroundings(world, file, text);
  const how = {
    games: wholeNumber(given, 'games', { low: 1, high: 1_000_000, otherwise: 10_000 }),
    seed: wholeNumber(given, 'seed', { low: 0, high: highestSeed, otherwise: 1 }),
    file,
    ...around,
  };
  return {
    ...(given.has('lesson') ? { lesson: reportLesson(world, tables, around.base) } : {}),
    ...(given.has('random') ? { random: runRandomTest(world, tables, how) } : {}),
  };
}

function tell(given: Given, world: World, reports: readonly Report[]): ExitCode {
  const sound = reports.filter((report) => !report.isFragment);
  const errors = sound.flatMap(({ problems }) => problems).filter(isError).length;
  if (given.has('json')) {
    const files = reports.map(({ file, problems, isFragment, plain, lesson, random }) => ({
      file,
      fragment: isFragment,
      problems: isFragment ? [] : problems,
      ...(plain === undefined || plain.length === 0 ? {} : { plain }),
      ...(lesson === undefined ? {} : { lesson }),
      ...(random === undefined ? {} : { random }),
    }));
    world.out(JSON.stringify({ errors, files }, undefined, 2));
  } else reports.forEach((report) => tellReport(world, report));
  const failing = sound.some(({ lesson }) => (lesson?.failing ?? 0) > 0);
  return errors > 0 || failing ? 1 : 0;
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

function tellReport(world: World, report: Report): void {
  const { file, problems, isFragment, plain = [], lesson, random } = report;
  if (isFragment) world.out(`${file}: a part that other levels extend; check one of those`);
  else problems.forEach((problem) => world.out(formatProblem(file, problem)));
  if (!isFragment && !problems.some(isError)) world.out(`${basename(file)}: no errors`);
  for (const one of plain) world.out(tellPlain(one));
  if (lesson !== undefined) tellLesson(world, basename(file), lesson);
  if (random !== undefined) tellRandomTest(world, random);
}

function tellPlain({ tag, texts, told, usualWords, plainWords }: PlainReport): string {
  const [usual, plain] = [usualWords.toFixed(1), plainWords.toFixed(1)];
  return `  plain edition ${tag}: ${told} of ${texts} texts; ${plain} words a sentence, ${usual} in the usual words`;
}
