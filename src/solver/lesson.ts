// Measures a level by the bars that its lesson names, or by all bars that there are.
import type { LessonBar, Level, Tables } from '../rules/index.js';
import type { BarParts } from './bar-parts.js';
import { type BarForm, type BarUnit, barForms } from './bars.js';
import { createLessonContext, type LessonContext } from './lesson-context.js';
import type { Solution } from './solve.js';

export interface LessonRow {
  readonly bar: string;
  readonly unit: BarUnit;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The level's own words for it. */
  readonly text?: string;
  /** `undefined` where the level sets no target. */
  readonly met: boolean | undefined;
  readonly detail: readonly { readonly id: string; readonly value?: number }[];
}

export interface LessonMeasure {
  readonly rows: readonly LessonRow[];
  /** Bars that the level names and this game does not know. */
  readonly unknown: readonly string[];
}

/**
 * The bars that the level's lesson names, in its order. Cost: seconds where load-bearing premises are
 * asked for. Throws where the level cannot be solved.
 */
export function measureLesson(tables: Tables, solution?: Solution): LessonMeasure {
  const context = createLessonContext(tables, solution);
  const rows: LessonRow[] = [];
  const unknown: string[] = [];
  for (const target of tables.level.lesson) {
    const row = measureRow(context, target);
    if (row === undefined) unknown.push(target.bar);
    else rows.push(row);
  }
  return { rows, unknown };
}

/** One bar with its target; nothing where there is no such bar. */
export function measureRow(context: LessonContext, target: LessonBar): LessonRow | undefined {
  const found = findBar(context.tables.level, target.bar);
  if (found === undefined) return undefined;
  const { value, detail = [] } = found.form.measure(context, found.parts);
  return { ...rowOf(target, found.form.unit, value), detail };
}

/** Sums of probabilities may miss a round number by this much. */
const slack = 1e-9;

function rowOf(target: LessonBar, unit: BarUnit, value: number): Omit<LessonRow, 'detail'> {
  const { bar, atLeast, atMost, text } = target;
  const hasTarget = atLeast !== undefined || atMost !== undefined;
  const isMet = value >= (atLeast ?? -Infinity) - slack && value <= (atMost ?? Infinity) + slack;
  return {
    bar,
    unit,
    value,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(text === undefined ? {} : { text }),
    met: hasTarget ? isMet : undefined,
  };
}

/** Measures bars by name, without targets. Unknown names are left out. */
export function measureBars(tables: Tables, names: readonly string[], solution?: Solution) {
  const lesson = names.map((bar) => ({ bar }));
  return measureLesson({ ...tables, level: { ...tables.level, lesson } }, solution);
}

/** The form that a bar's name has, and what its varying parts say. */
export function findBar(
  level: Level,
  bar: string,
): { readonly form: BarForm; readonly parts: BarParts } | undefined {
  for (const form of barForms) {
    const parts = partsOf(level, form.form, bar);
    if (parts !== undefined) return { form, parts };
  }
  return undefined;
}

/** Whether a bar is measured on the level's own best play alone, with no premise taken away. */
export function isPlainBar(level: Level, bar: string): boolean {
  const found = findBar(level, bar);
  if (found === undefined || found.form.form === 'load-bearing-CRISIS') return false;
  return found.parts.PREMISES === undefined;
}

function partsOf(level: Level, form: string, bar: string): BarParts | undefined {
  const crises = level.crises.map(({ id }) => id);
  const tags = level.desks.flatMap(({ stances }) => stances.flatMap((stance) => stance.tags));
  const premises = level.assumptions.map(({ id }) => id);
  const one = (words: readonly string[]): string => `(?:${words.join('|') || '(?!)'})`;
  const many = (words: readonly string[]): string => `${one(words)}(?:-${one(words)})*`;
  const pattern = form
    .replace('CRISIS', `(?<CRISIS>${one(crises)})`)
    .replace('CRISES', `(?<CRISES>${many(crises)})`)
    .replace('TAG', `(?<TAG>${one(tags)})`)
    .replace('PREMISES', `(?<PREMISES>${many(premises)})`);
  const found = new RegExp(`^${pattern}$`).exec(bar);
  if (found === null) return undefined;
  const { CRISIS, CRISES, TAG, PREMISES } = found.groups ?? {};
  return {
    ...(CRISIS === undefined ? {} : { CRISIS }),
    ...(CRISES === undefined ? {} : { CRISES: wordsIn(CRISES, crises) }),
    ...(TAG === undefined ? {} : { TAG }),
    ...(PREMISES === undefined ? {} : { PREMISES: wordsIn(PREMISES, premises) }),
  };
}

/** The known words that a hyphenated list is made of. */
function wordsIn(list: string, words: readonly string[]): readonly string[] {
  if (list === '') return [];
  for (const word of words) {
    if (list === word) return [word];
    if (!list.startsWith(`${word}-`)) continue;
    const rest = wordsIn(list.slice(word.length + 1), words);
    if (rest.length > 0) return [word, ...rest];
  }
  return [];
}
