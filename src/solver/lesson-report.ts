// Does a level teach? What a teacher asks about a level, measured on best play: how far the careless get,
// what best play does and does last, which bars fail, what is dead, and which change of another level
// turned the conclusion. Data only; sentences for it stand in the text room.
import { compileLevel, type LessonBar, type Level, type Tables } from '../rules/index.js';
import { type FinalStances, spendOf } from './course-report.js';
import { type LessonRow, measureRow } from './lesson.js';
import { baselineNames, createLessonContext, type LessonContext } from './lesson-context.js';
import { type LevelChange, levelChanges } from './level-changes.js';
import { decisionOf, premisesOf } from './load-bearing.js';
import { idleEvents, turnsWithoutChoice } from './no-choice.js';
import { type Solution, solve } from './solve.js';
import type { StanceRegret } from './stance-regrets.js';
import type { Steps } from './steps.js';

/** What a ready policy of rule Y1 is worth. */
export interface Yardstick {
  readonly policy: string;
  /** Percent of par. */
  readonly percent: number;
  /** Percent of its games. */
  readonly war: number;
}

/** A crisis that best play leaves otherwise than in the level that this one extends. */
export interface Flip {
  readonly crisis: string;
  readonly now: readonly FinalStances[];
  readonly before: readonly FinalStances[];
  /** Changed parts that alone turn it back, if they are as they were, by their place in the file. */
  readonly causes: readonly (readonly string[])[];
}

export interface LessonReport {
  readonly exact: true;
  /** Points. */
  readonly par: number;
  /** Percent of best games. */
  readonly war: number;
  readonly yardsticks: readonly Yardstick[];
  /** Percent of the arms that best play spends on crises. */
  readonly spend: readonly { readonly crisis: string; readonly percent: number }[];
  /** What best play does last at each desk of a crisis. */
  readonly last: readonly FinalStances[];
  /** The level's own bars. */
  readonly rows: readonly LessonRow[];
  readonly unknown: readonly string[];
  /** Usual bars that the level does not name: advice, never a failure. */
  readonly usual: readonly LessonRow[];
  /** Stances that are legal in no position that play can reach. */
  readonly unreachable: readonly StanceRegret[];
  /** Stances that cost more than 3 points everywhere and are not marked as temptations. */
  readonly dominated: readonly StanceRegret[];
  /** Events that never come up, or can fall in one way only. */
  readonly idleEvents: readonly string[];
  /** Turns in which no position leaves a choice. */
  readonly turnsWithoutChoice: readonly number[];
  readonly flips: readonly Flip[];
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
/** So many changed parts are tried one by one. */
const mostChanges = 60;

/**
 * Measures a solved level. Cost: one solution for each changed part of the base, and for each premise and
 * pair where a bar asks for load-bearing premises.
 */
export function* reportingLesson(
  tables: Tables,
  { solution, base }: LessonQuestion,
): Steps<LessonReport> {
  const context = createLessonContext(tables, solution);
  const named = new Set(tables.level.lesson.map(({ bar }) => bar));
  const rows: LessonRow[] = [];
  const usual: LessonRow[] = [];
  const unknown: string[] = [];
  const work: (() => void)[] = [];
  for (const bar of tables.level.lesson) {
    work.push(...warmUps(context, bar.bar), () => {
      const row = measureRow(context, bar);
      if (row === undefined) unknown.push(bar.bar);
      else rows.push(row);
    });
  }
  for (const bar of usualBars.filter((one) => !named.has(one.bar))) {
    work.push(() => usual.push(...[measureRow(context, bar) ?? []].flat()));
  }
  const comparison = base === undefined ? undefined : compare(context, base);
  work.push(...(comparison?.work ?? []));
  for (const [index, task] of work.entries()) {
    yield { share: index / work.length, states: solution.states };
    task();
  }
  return { ...reportOf(context), rows, unknown, usual, flips: comparison?.flips() ?? [] };
}

/** The solutions that a bar will ask for, one by one. */
function warmUps({ finals, tables }: LessonContext, bar: string): readonly (() => void)[] {
  if (!bar.startsWith('load-bearing-')) return [];
  return premisesOf(tables).map((id) => () => void finals([id]));
}

function reportOf(
  context: LessonContext,
): Omit<LessonReport, 'rows' | 'unknown' | 'usual' | 'flips'> {
  const solution = context.solution();
  const { level } = context.tables;
  const { par, war } = solution;
  const regrets = context.regrets();
  return {
    exact: true,
    par,
    war: 100 * war,
    yardsticks: baselineNames(level).map((policy) => {
      const worth = context.worth(policy);
      return { policy, percent: (100 * worth.mean) / par, war: 100 * worth.war };
    }),
    spend: armsShares(context),
    last: context.finals([]),
    unreachable: regrets.filter(({ least }) => least === undefined),
    dominated: regrets.filter(
      ({ least, temptation }) => (least ?? 0) > littleRegret && temptation === undefined,
    ),
    idleEvents: idleEvents(solution),
    turnsWithoutChoice: turnsWithoutChoice(solution),
  };
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
    percent: all === 0 ? 0 : (100 * points) / all,
  }));
}

interface Comparison {
  readonly work: readonly (() => void)[];
  readonly flips: () => readonly Flip[];
}

/** Which crises end otherwise than in the base, and which changed part alone is the reason. */
function compare(context: LessonContext, base: Level): Comparison {
  const { level } = context.tables;
  const changes = levelChanges(level, base).slice(0, mostChanges);
  const before = lastStancesOf(base) ?? [];
  const causes = new Map<string, (readonly string[])[]>();
  const flipped = (): readonly string[] =>
    level.crises
      .map(({ id }) => id)
      .filter((crisis) => before.some((one) => one.crisis === crisis))
      .filter((crisis) => decisionOf(context.finals([]), crisis) !== decisionOf(before, crisis));
  const tryChange = ({ path, undone }: LevelChange): void => {
    const open = flipped();
    const last = open.length === 0 ? undefined : lastStancesOf(undone);
    if (last === undefined) return;
    for (const crisis of open) {
      if (decisionOf(last, crisis) !== decisionOf(before, crisis)) continue;
      causes.set(crisis, [...(causes.get(crisis) ?? []), path]);
    }
  };
  const of = (finals: readonly FinalStances[], crisis: string) =>
    finals.filter((one) => one.crisis === crisis);
  return {
    work: changes.map((change) => () => tryChange(change)),
    flips: () =>
      flipped().map((crisis) => ({
        crisis,
        now: of(context.finals([]), crisis),
        before: of(before, crisis),
        causes: causes.get(crisis) ?? [],
      })),
  };
}

/** What best play does last in a level, where it is sound and can be solved. */
function lastStancesOf(level: Level): readonly FinalStances[] | undefined {
  const compiled = compileLevel(level, {});
  if (compiled.kind !== 'compiled') return undefined;
  const solved = solve(compiled.tables);
  if (solved.kind !== 'solved') return undefined;
  return createLessonContext(compiled.tables, solved).finals([]);
}
