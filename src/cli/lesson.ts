// What a level teaches: its bars, a line each, and in words. The measuring is the solver's, the sentences are
// the text room's.
import type { Level, Tables } from '../rules/index.js';
import {
  type Estimate,
  estimatingLesson,
  type LessonEstimate,
  type LessonReport,
  type LessonRow,
  reportingLesson,
  solving,
} from '../solver/index.js';
import {
  estimateParagraph,
  formatTarget,
  lessonDetails,
  lessonParagraph,
  lessonText,
  lessonVerdict,
} from '../text/index.js';
import { formatColumns } from './columns.js';
import type { World } from './command.js';
import { finishTold } from './solving.js';

export type ToldLesson = (LessonReport | LessonEstimate) & {
  /** What best play does and what the yardsticks earn, in sentences. */
  readonly words: readonly string[];
  /** Bars that the level names and does not meet, or that cannot be measured. */
  readonly failing: number;
};

/** Measures a level, by the level that it extends too; one that is too large by samples. */
export function reportLesson(world: World, tables: Tables, base: Level | undefined): ToldLesson {
  const { level } = tables;
  const solution = finishTold(world, level.id, solving(tables));
  if (solution.kind === 'refused') {
    const estimate = finishTold(world, level.id, estimatingLesson(tables, solution));
    const words = estimateParagraph(estimate, level);
    return { ...estimate, words, failing: estimate.bars.filter(({ met }) => met !== true).length };
  }
  const report = finishTold(world, level.id, reportingLesson(tables, { solution, base }));
  const failing = report.rows.filter(({ met }) => met === false).length + report.unknown.length;
  const words = [
    ...lessonDetails(report, level),
    ...lessonParagraph(report, { level, base }),
    ...lessonVerdict(report),
  ];
  return { ...report, failing, words };
}

export function tellLesson(world: World, name: string, lesson: ToldLesson): void {
  world.out(`${name}: the lesson`);
  const rows = lesson.exact
    ? lesson.rows.map((row) => rowColumns(row))
    : lesson.estimates.map((estimate) => estimateColumns(estimate));
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
  if (lesson.exact) for (const bar of lesson.unknown) world.out(`  FAILS  ${bar}: no such bar`);
  for (const sentence of lesson.words) world.out(sentence);
}

function rowColumns(row: LessonRow): readonly string[] {
  return [
    row.met === false ? lessonText.fails : lessonText.met,
    row.bar,
    row.value.toFixed(2),
    lessonText.units[row.unit],
    formatTarget(row.atLeast, row.atMost),
    detailText(row),
  ];
}

function estimateColumns({ policy, mean, error, war }: Estimate): readonly string[] {
  return [policy, mean.toFixed(1), `± ${error.toFixed(1)}`, `war ${war.toFixed(1)} %`];
}

function detailText({ detail }: LessonRow): string {
  const told = detail.slice(0, 6).map(({ id, value }) => {
    return value === undefined ? id : `${id} ${value.toFixed(1)}`;
  });
  return told.length === 0 ? '' : `(${told.join(', ')})`;
}
