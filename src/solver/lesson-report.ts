// Does a level teach? What a teacher asks about a level, measured on best play: how far the careless get,
// what best play does and does last, which bars fail, what is dead, and which change turned the
// conclusion or would mend it. Data only; sentences for it stand in the text room.
import { type LessonBar, type Level, parsePolicy, type Tables } from '../rules/index.js';
import { followPolicy } from './best-course.js';
import {
  type FinalStances,
  type InterestMean,
  interestMeans,
  spendOf,
  spreadOf,
} from './course-report.js';
import { findBar, isPlainBar, type LessonRow, measureRow } from './lesson.js';
import { baselineNames, createLessonContext, type LessonContext } from './lesson-context.js';
import { type Flip, type Mend, tryingChanges } from './lesson-trials.js';
import { preparingFlips } from './load-bearing.js';
import { turnsWithoutChoice } from './no-choice.js';
import { findQuietEvents, type QuietEvents } from './quiet-events.js';
import type { Solution } from './solve.js';
import type { StanceRegret } from './stance-regrets.js';
import { inTurn, type Piece, partOf, type Steps } from './steps.js';

/** What a ready policy of rule Y1 is worth. */
export interface Yardstick {
  readonly policy: string;
  /** Points on average, and percent of par. */
  readonly mean: number;
  readonly percent: number;
  /** Percent of its games. */
  readonly war: number;
}

/** The best that anybody gets who does not think: hold, first or same. */
export interface ClickThrough extends Yardstick {
  /** Where its points come from. */
  readonly interests: readonly InterestMean[];
}

export interface LessonReport {
  readonly exact: true;
  /** Points, and the standard deviation of best play's outcomes. */
  readonly par: number;
  readonly deviation: number;
  /** Percent of best games. */
  readonly war: number;
  /** All ready policies: hold, first, same:N, random, words, record, all-in:CRISIS. */
  readonly yardsticks: readonly Yardstick[];
  readonly clickThrough: ClickThrough;
  /** Best play's mean less random play's, in standard deviations of best play; infinite without luck. */
  readonly skill: number;
  /** What best play spends of its arms on each crisis: points on average, and percent of them all. */
  readonly spend: readonly {
    readonly crisis: string;
    readonly points: number;
    readonly percent: number;
  }[];
  /** What best play does last at each desk of a crisis. */
  readonly last: readonly FinalStances[];
  /** The level's own bars. */
  readonly rows: readonly LessonRow[];
  readonly unknown: readonly string[];
  /** Bars of the extended level, and usual bars, that the level does not name: advice, never a failure. */
  readonly usual: readonly LessonRow[];
  /** Stances that are legal in no position that play can reach. */
  readonly unreachable: readonly StanceRegret[];
  /** Stances that cost more than 3 points everywhere and are not marked as temptations. */
  readonly dominated: readonly StanceRegret[];
  readonly quietEvents: QuietEvents;
  /** Turns in which no position leaves a choice. */
  readonly turnsWithoutChoice: readonly number[];
  readonly flips: readonly Flip[];
  readonly mends: readonly Mend[];
}

export interface LessonQuestion {
  readonly solution: Solution;
  /** The level that this one changes. */
  readonly base?: Level | undefined;
}

/** Bars that suit nearly every level; a level that names one of them sets its own target. */
const usualBars: readonly LessonBar[] = [
  { bar: 'par', atLeast: 60, atMost: 85 },
  { bar: 'click-through', atMost: 50 },
  { bar: 'random', atMost: 50 },
  { bar: 'words', atMost: 65 },
  { bar: 'war-under-best-play', atMost: 3 },
  { bar: 'orders-worth', atLeast: 3 },
  { bar: 'skill', atLeast: 3 },
];

/** Of one unmarked stance: the points that are little. */
export const littleRegret = 3;

/**
 * Measures a solved level. Cost: one solution for each premise and pair where a bar asks for load-bearing
 * premises; where a bar is missed or best play ends otherwise than in the base, one for each change tried.
 */
export function* reportingLesson(
  tables: Tables,
  { solution, base }: LessonQuestion,
): Steps<LessonReport> {
  const context = createLessonContext(tables, solution);
  const { level } = tables;
  const rows: LessonRow[] = [];
  const usual: LessonRow[] = [];
  const measured = [
    ...readingAhead(context),
    ...level.lesson.flatMap((bar) => measuring(context, bar, rows)),
    ...advisedBars(level, base).flatMap((bar) => measuring(context, bar, usual)),
  ];
  yield* partOf(inTurn(measured), { from: 0, to: 0.5 });
  const trials = yield* partOf(tryingChanges(context, { base, rows: [...rows, ...usual] }), {
    from: 0.5,
    to: 1,
  });
  const unknown = level.lesson.map(({ bar }) => bar).filter((bar) => !findBar(level, bar));
  return { ...reportOf(context), rows, unknown, usual, ...trials };
}

/** What the extended level asks for, and what is usual, as far as the level has no target of its own. */
function advisedBars(level: Level, base: Level | undefined): readonly LessonBar[] {
  const inherited = (base?.lesson ?? []).filter(({ bar }) => isPlainBar(level, bar));
  const byName = new Map([...usualBars, ...inherited].map((one) => [one.bar, one]));
  return [...byName.values()].filter(({ bar }) => !level.lesson.some((one) => one.bar === bar));
}

/** What the whole report needs, a part at a time; the context keeps it. */
function readingAhead({ course, regrets, worth, tables }: LessonContext): readonly Piece[] {
  const parts: readonly (() => unknown)[] = [
    course,
    regrets,
    ...baselineNames(tables.level).map((policy) => () => worth(policy)),
  ];
  return parts.map((read) => ({
    weight: 1,
    steps() {
      read();
      return undefined;
    },
  }));
}

/** How long a solution takes beside what is read from one. */
const solutionWeight = 5;

function measuring(context: LessonContext, target: LessonBar, rows: LessonRow[]): readonly Piece[] {
  const measure: Piece = {
    weight: 1,
    steps() {
      const row = measureRow(context, target);
      if (row !== undefined) rows.push(row);
      return undefined;
    },
  };
  const { parts, form } = findBar(context.tables.level, target.bar) ?? {};
  if (form?.form === 'load-bearing-CRISIS') {
    const steps = () => preparingFlips(context, parts?.CRISIS ?? '');
    return [{ weight: 20 * solutionWeight, steps }, measure];
  }
  const { PREMISES } = parts ?? {};
  if (PREMISES === undefined) return [measure];
  return [{ weight: solutionWeight, steps: () => context.preparing(PREMISES) }, measure];
}

type Measured = Omit<LessonReport, 'rows' | 'unknown' | 'usual' | 'flips' | 'mends'>;

function reportOf(context: LessonContext): Measured {
  const solution = context.solution();
  const regrets = context.regrets();
  const { mean, deviation } = spreadOf(context.course());
  const random = mean - context.worth('random').mean;
  return {
    exact: true,
    par: solution.par,
    deviation,
    war: 100 * solution.war,
    yardsticks: yardsticksOf(context),
    clickThrough: clickThroughOf(context),
    skill: random === 0 ? 0 : random / deviation,
    spend: armsShares(context),
    last: context.finals([]),
    unreachable: regrets.filter(({ least }) => least === undefined),
    dominated: regrets.filter(
      ({ least, temptation }) => (least ?? 0) > littleRegret && temptation === undefined,
    ),
    quietEvents: findQuietEvents(solution),
    turnsWithoutChoice: turnsWithoutChoice(solution),
  };
}

function yardsticksOf({ solution, tables, worth }: LessonContext): readonly Yardstick[] {
  const { par } = solution();
  return baselineNames(tables.level).map((policy) => {
    const { mean, war } = worth(policy);
    return { policy, mean, percent: par === 0 ? 100 : (100 * mean) / par, war: 100 * war };
  });
}

function clickThroughOf(context: LessonContext): ClickThrough {
  const [best] = yardsticksOf(context)
    .filter(({ policy }) => /^(hold|first|same)/.test(policy))
    .toSorted((one, other) => other.mean - one.mean);
  const policy = best === undefined ? undefined : parsePolicy(context.tables, best.policy);
  if (best === undefined || policy === undefined) throw new Error('every level has hold and first');
  const solution = context.solution();
  return { ...best, interests: interestMeans(solution, followPolicy(solution, policy)) };
}

function armsShares({ solution, course, tables }: LessonContext): LessonReport['spend'] {
  const arms = new Set(tables.level.budgets.filter((one) => one.arms).map(({ id }) => id));
  const spent = spendOf(solution(), course()).filter(({ budget }) => arms.has(budget));
  const on = (crisis: string): number =>
    spent.filter((one) => one.crisis === crisis).reduce((sum, { points }) => sum + points, 0);
  const crises = tables.level.crises.map(({ id }) => ({ crisis: id, points: on(id) }));
  const all = crises.reduce((sum, { points }) => sum + points, 0);
  return crises.map(({ crisis, points }) => ({
    crisis,
    points,
    percent: all === 0 ? 0 : (100 * points) / all,
  }));
}
