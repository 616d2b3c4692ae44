// Why a level does not teach what it should, and what would mend it, found by trying: each part that it
// changes of another level is put back alone, and where bars are still missed each assumption is set to
// another value. Every trial is a level of its own, solved exactly.
import { compileLevel, type LessonBar, type Level, type Tables } from '../rules/index.js';
import type { FinalStances } from './course-report.js';
import { isPlainBar, type LessonRow, measureRow } from './lesson.js';
import { createLessonContext, type LessonContext } from './lesson-context.js';
import { levelChanges } from './level-changes.js';
import { decisionOf } from './load-bearing.js';
import { type Solution, solving } from './solve.js';
import { inTurn, partOf, type Steps } from './steps.js';

/** A crisis that best play leaves otherwise than in the level that this one extends. */
export interface Flip {
  readonly crisis: string;
  readonly now: readonly FinalStances[];
  readonly before: readonly FinalStances[];
  /** Changed parts that alone turn it back, if they are as they were, by their place in the file. */
  readonly causes: readonly (readonly string[])[];
  /** Changed parts that could not be tried alone: too many, or the level is not sound without them. */
  readonly untried: number;
}

/** One change alone that would meet bars which the level misses. */
export interface Mend {
  /** The part that is changed, by its place in the file. */
  readonly path: readonly string[];
  /** Of an assumption: its value now and the other one. Absent: the part as it is in the extended level. */
  readonly values?: { readonly now: number; readonly other: number };
  /** Missed bars that it would meet, and bars met now that it would miss. */
  readonly mends: readonly string[];
  readonly spoils: readonly string[];
}

export interface Trials {
  readonly flips: readonly Flip[];
  /** Those that mend most and spoil least come first. */
  readonly mends: readonly Mend[];
}

/** So many changes are tried one by one: half a minute for a large level. */
const mostTrials = 30;

interface Candidate {
  readonly path: readonly string[];
  readonly values?: { readonly now: number; readonly other: number };
  readonly level: Level;
}

/**
 * `rows`: the bars of the level as measured. Cost: one solution for the base and one for each change; nothing
 * where no bar is missed and best play ends as in the base.
 */
export function* tryingChanges(
  context: LessonContext,
  { base, rows }: { readonly base: Level | undefined; readonly rows: readonly LessonRow[] },
): Steps<Trials> {
  const level = levelInForce(context.tables);
  const before =
    base === undefined ? [] : ((yield* partOf(findingLast(base), { from: 0, to: 0.1 })) ?? []);
  const state: TrialState = {
    context,
    before,
    rows: rows.filter(({ bar }) => isPlainBar(level, bar)),
    turned: turnedCrises(context, before),
    causes: new Map(),
    mends: [],
    untried: 0,
  };
  const isIdle = state.turned.length === 0 && missed(state).length === 0;
  if (base !== undefined && !isIdle) {
    const changes = levelChanges(level, base).map(({ path, undone }) => ({ path, level: undone }));
    yield* partOf(tryingAll(state, changes), { from: 0.1, to: 0.5 });
  }
  const mended = new Set(state.mends.flatMap(({ mends }) => mends));
  if (missed(state).some(({ bar }) => !mended.has(bar))) {
    const untried = state.untried;
    yield* partOf(tryingAll(state, otherValues(level, base)), { from: 0.5, to: 1 });
    state.untried = untried;
  }
  return { flips: flipsOf(state), mends: state.mends.toSorted(byUse) };
}

interface TrialState {
  readonly context: LessonContext;
  readonly before: readonly FinalStances[];
  readonly rows: readonly LessonRow[];
  readonly turned: readonly string[];
  readonly causes: Map<string, (readonly string[])[]>;
  readonly mends: Mend[];
  untried: number;
}

function missed({ rows }: TrialState): readonly LessonRow[] {
  return rows.filter(({ met }) => met === false);
}

function byUse(one: Mend, other: Mend): number {
  return other.mends.length - one.mends.length || one.spoils.length - other.spoils.length;
}

/** The level with the values of the assumptions that are in force. */
function levelInForce({ level, assumptions }: Tables): Level {
  const inForce = level.assumptions.map((one) => ({
    ...one,
    value: assumptions.get(one.id) ?? one.value,
  }));
  return { ...level, assumptions: inForce };
}

function turnedCrises(
  { finals, tables }: LessonContext,
  before: readonly FinalStances[],
): readonly string[] {
  return tables.level.crises
    .map(({ id }) => id)
    .filter((crisis) => before.some((one) => one.crisis === crisis))
    .filter((crisis) => decisionOf(finals([]), crisis) !== decisionOf(before, crisis));
}

/** Each assumption at the value that takes it away and at the ends of its range. */
function otherValues(level: Level, base: Level | undefined): readonly Candidate[] {
  return level.assumptions.flatMap(({ id, value, off, min, max }) => {
    const was = base?.assumptions.find((one) => one.id === id)?.value ?? value;
    const others = [...new Set([off, min, max])].filter((one) => one !== value && one !== was);
    return others.map((other) => ({
      path: ['assumptions', id],
      values: { now: value, other },
      level: {
        ...level,
        assumptions: level.assumptions.map((one) =>
          one.id === id ? { ...one, value: other } : one,
        ),
      },
    }));
  });
}

function* tryingAll(state: TrialState, candidates: readonly Candidate[]): Steps<void> {
  const tried = candidates.slice(0, mostTrials);
  state.untried += candidates.length - tried.length;
  if (tried.length === 0) return;
  yield* inTurn(tried.map((one) => ({ weight: 1, steps: () => trying(state, one) })));
}

function* trying(state: TrialState, candidate: Candidate): Steps<void> {
  const { path, values, level } = candidate;
  const solution = yield* solvingLevel(level);
  if (solution === undefined) {
    state.untried += 1;
    return;
  }
  const tried = createLessonContext(solution.tables, solution);
  if (values === undefined) noteCauses(state, path, tried.finals([]));
  const meets = ({ bar, atLeast, atMost }: LessonRow): boolean | undefined =>
    measureRow(tried, targetOf(bar, atLeast, atMost))?.met;
  const mends = missed(state).filter((row) => meets(row) === true);
  if (mends.length === 0) return;
  const spoils = state.rows.filter((row) => row.met === true && meets(row) === false);
  state.mends.push({
    path,
    ...(values === undefined ? {} : { values }),
    mends: mends.map(({ bar }) => bar),
    spoils: spoils.map(({ bar }) => bar),
  });
}

function targetOf(bar: string, atLeast?: number, atMost?: number): LessonBar {
  return {
    bar,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  };
}

function noteCauses(
  { turned, before, causes }: TrialState,
  path: readonly string[],
  last: readonly FinalStances[],
): void {
  for (const crisis of turned) {
    if (decisionOf(last, crisis) !== decisionOf(before, crisis)) continue;
    causes.set(crisis, [...(causes.get(crisis) ?? []), path]);
  }
}

function flipsOf({ context, before, turned, causes, untried }: TrialState): readonly Flip[] {
  const of = (finals: readonly FinalStances[], crisis: string) =>
    finals.filter((one) => one.crisis === crisis);
  return turned.map((crisis) => ({
    crisis,
    now: of(context.finals([]), crisis),
    before: of(before, crisis),
    causes: causes.get(crisis) ?? [],
    untried,
  }));
}

/** Best play of a level, where it is sound and small enough. */
function* solvingLevel(level: Level): Steps<Solution | undefined> {
  const weights = level.interests.reduce((sum, { weight }) => sum + weight, 0);
  const compiled = compileLevel(level, {});
  if (weights !== 100 || compiled.kind !== 'compiled') return undefined;
  const solved = yield* solving(compiled.tables);
  return solved.kind === 'solved' ? solved : undefined;
}

function* findingLast(level: Level): Steps<readonly FinalStances[] | undefined> {
  const solution = yield* solvingLevel(level);
  if (solution === undefined) return undefined;
  return createLessonContext(solution.tables, solution).finals([]);
}
