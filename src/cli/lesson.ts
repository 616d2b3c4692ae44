// What a level teaches: its bars, a line each, and in words.
import type { LessonBar, Tables } from '../rules/index.js';
import {
  type BarUnit,
  findBar,
  type LessonMeasure,
  type LessonRow,
  measureBars,
  measureLesson,
  type Solution,
} from '../solver/index.js';
import { formatColumns } from './columns.js';
import type { World } from './command.js';
import { solveFor } from './solving.js';

const unitWords: Readonly<Record<BarUnit, string>> = {
  points: 'points',
  percent: '%',
  'percent-of-par': '% of par',
  count: '',
  deviations: 'sd',
};

export interface LessonReport extends LessonMeasure {
  /** What best play does and what the yardsticks earn, in sentences. */
  readonly words: readonly string[];
  readonly failing: number;
}

/** Measures the bars that a level names. */
export function reportLesson(tables: Tables): LessonReport {
  const solution = solveFor(tables);
  const measured = measureLesson(tables, solution);
  const failing = measured.rows.filter(({ met }) => met === false).length + measured.unknown.length;
  return { ...measured, failing, words: [...teaches(solution), ...verdict(measured, failing)] };
}

export function tellLesson(world: World, name: string, report: LessonReport): void {
  world.out(`${name}: the lesson`);
  const rows = report.rows.map((row) => [
    row.met === false ? 'FAILS' : 'met',
    row.bar,
    row.value.toFixed(2),
    unitWords[row.unit],
    targetText(row),
    detailText(row),
  ]);
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
  for (const bar of report.unknown) world.out(`  FAILS  ${bar}: no such bar`);
  for (const sentence of report.words) world.out(sentence);
}

function targetText({ atLeast, atMost }: LessonBar): string {
  if (atLeast === undefined) return `at most ${atMost}`;
  return atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`;
}

function detailText({ detail }: LessonRow): string {
  const told = detail.slice(0, 6).map(({ id, value }) => {
    return value === undefined ? id : `${id} ${value.toFixed(1)}`;
  });
  return told.length === 0 ? '' : `(${told.join(', ')})`;
}

/** Sentences that any level can have, whatever bars it names. */
function teaches(solution: Solution): readonly string[] {
  const { tables } = solution;
  const { level } = tables;
  const names = [
    'random',
    ...level.crises.flatMap(({ id }) => [`spend-share-${id}`, `all-in-${id}`, `all-in-${id}-war`]),
  ];
  const rows = measureBars(tables, names, solution).rows;
  const value = (bar: string): string =>
    (rows.find((row) => row.bar === bar)?.value ?? 0).toFixed(0);
  const spent = level.crises.map(({ id, name }) => `${name} ${value(`spend-share-${id}`)} %`);
  const war = (100 * solution.war).toFixed(1);
  return [
    `Best play is worth ${solution.par.toFixed(1)} of 100 points, with war in ${war} % of its games; random play earns ${value('random')} % of that.`,
    `Of its arms it spends: ${spent.join(', ')}.`,
    ...level.crises.map(
      ({ id, name }) =>
        `Everything on ${name} earns ${value(`all-in-${id}`)} % of it, with war in ${value(`all-in-${id}-war`)} % of the games.`,
    ),
    ...lastStances(solution),
  ];
}

function lastStances(solution: Solution): readonly string[] {
  const { tables } = solution;
  return tables.level.crises.flatMap(({ id, name }) => {
    const tag = tables.level.desks.flatMap((desk) => desk.stances.flatMap(({ tags }) => tags))[0];
    const bar = `final-${tag}-${id}`;
    if (findBar(tables.level, bar) === undefined) return [];
    const detail = measureBars(tables, [bar], solution).rows[0]?.detail ?? [];
    const told = detail
      .filter(({ value = 0 }) => value >= 50)
      .map(({ id: stance, value = 0 }) => `${stanceName(tables, stance)} (${value.toFixed(0)} %)`);
    return [`Its last stances in ${name}: ${told.join(', ')}.`];
  });
}

function stanceName(tables: Tables, order: string): string {
  const [desk, stance] = order.split('=');
  const found = tables.level.desks.find((one) => one.id === desk);
  return found?.stances.find((one) => one.id === stance)?.name ?? order;
}

function verdict({ rows, unknown }: LessonMeasure, failing: number): readonly string[] {
  const all = rows.length + unknown.length;
  if (all === 0) return ['The level names no bars of its own.'];
  if (failing === 0) return [`It meets all ${all} bars that it names.`];
  const told = rows
    .filter(({ met }) => met === false)
    .map((row) => {
      const words = row.text === undefined ? '' : ` (${row.text})`;
      return `  ${row.bar}${words}: ${row.value.toFixed(2)}, wanted ${targetText(row)}`;
    });
  return [
    `It fails ${failing} of the ${all} bars that it names; it may no longer teach what it says:`,
    ...told,
  ];
}
