// `check FILE…`: is a level sound, and if not, where and why.
import { basename } from 'node:path';
import { formatProblem, type Problem } from '../levels/index.js';
import type { Command, ExitCode, Given, World } from './command.js';
import { UsageError } from './command.js';
import { checkText, compileFor, readNamedLevel } from './files.js';
import { type LessonReport, reportLesson, tellLesson } from './lesson.js';

interface Report {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** Present: only a part that other levels extend; not checked on its own. */
  readonly isFragment: boolean;
  /** Only where it was asked for and the level is sound. */
  readonly lesson?: LessonReport;
}

export const checkCommand: Command = {
  name: 'check',
  usage: 'LEVEL… [--lesson] [--json]',
  about:
    'Checks levels: everything that is wrong with them, by line and column; and what they teach.',
  flags: {
    lesson: { type: 'boolean', help: "measures the bars of the level's lesson against best play" },
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
    const report = { file: name, problems: checked.warnings, isFragment: false };
    if (!given.has('lesson')) return report;
    return { ...report, lesson: reportLesson(compileFor(checked.level, {})) };
  }
  const { problems } = checked;
  const [first, ...others] = problems;
  const isFragment = others.length === 0 && first?.path.join() === 'fragment';
  return { file: name, problems, isFragment };
}

function tell(given: Given, world: World, reports: readonly Report[]): ExitCode {
  const sound = reports.filter((report) => !report.isFragment);
  const errors = sound.flatMap(({ problems }) => problems).filter(isError).length;
  if (given.has('json')) {
    const files = reports.map(({ file, problems, isFragment, lesson }) => ({
      file,
      fragment: isFragment,
      problems: isFragment ? [] : problems,
      ...(lesson === undefined ? {} : { lesson }),
    }));
    world.out(JSON.stringify({ errors, files }, undefined, 2));
  } else reports.forEach((report) => tellReport(world, report));
  const failing = sound.some(({ lesson }) => (lesson?.failing ?? 0) > 0);
  return errors > 0 || failing ? 1 : 0;
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

function tellReport(world: World, { file, problems, isFragment, lesson }: Report): void {
  if (isFragment) world.out(`${file}: a part that other levels extend; check one of those`);
  else problems.forEach((problem) => world.out(formatProblem(file, problem)));
  if (!isFragment && !problems.some(isError)) world.out(`${basename(file)}: no errors`);
  if (lesson !== undefined) tellLesson(world, basename(file), lesson);
}
