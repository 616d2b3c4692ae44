// What the bars of a lesson are measured on: best play and the ready policies of a level, also with
// some premises taken away. Each part is worked out when a bar first asks for it, and kept.
import {
  compileSound,
  type Level,
  type Policy,
  parsePolicy,
  stancesOnMenu,
  type Tables,
} from '../rules/index.js';
import { type BestCourse, followBestPlay } from './best-course.js';
import { type FinalStances, finalStances } from './course-report.js';
import { type PolicyWorth, worthOfPolicy, worthOfRandom } from './policy-value.js';
import { type Solution, solving } from './solve.js';
import { type StanceRegret, stanceRegrets } from './stance-regrets.js';
import { completeSteps, type Steps } from './steps.js';

export interface LessonContext {
  readonly tables: Tables;
  readonly solution: () => Solution;
  readonly course: () => BestCourse;
  /** The exact worth of a policy by its name. */
  readonly worth: (policy: string) => PolicyWorth;
  readonly regrets: () => readonly StanceRegret[];
  /** Final stances under best play, with these assumptions at the value that takes them away. */
  readonly finals: (without: readonly string[]) => readonly FinalStances[];
  /** Works the same out step by step, so that `finals` has it at hand. */
  readonly preparing: (without: readonly string[]) => Steps<void>;
}

/** `solved`: best play of the tables, where it is known already. */
export function createLessonContext(tables: Tables, solved?: Solution): LessonContext {
  const solution = once(() => solved ?? completeSteps(solvingFor(tables)));
  const course = once(() => followBestPlay(solution().graph, solution().values));
  const finals = new Map<string, readonly FinalStances[]>();
  const worths = new Map<string, PolicyWorth>();
  function* findingFinals(without: readonly string[]): Steps<readonly FinalStances[]> {
    const key = without.toSorted().join(' ');
    const known = finals.get(key);
    if (known !== undefined) return known;
    const found =
      without.length === 0
        ? finalStances(solution(), course())
        : yield* findingFinalsWithout(tables, without);
    finals.set(key, found);
    return found;
  }
  return {
    tables,
    solution,
    course,
    regrets: once(() => stanceRegrets(solution())),
    worth: (name) => keep(worths, name, () => worthByName(solution(), name)),
    finals: (without) => completeSteps(findingFinals(without)),
    *preparing(without) {
      yield* findingFinals(without);
    },
  };
}

function* solvingFor(tables: Tables): Steps<Solution> {
  const solved = yield* solving(tables);
  if (solved.kind === 'solved') return solved;
  throw new Error('too many states to solve the level exactly');
}

function* findingFinalsWithout(
  tables: Tables,
  without: readonly string[],
): Steps<readonly FinalStances[]> {
  const changed = compileSound(tables.level, { assumptions: takenAway(tables, without) });
  const solution = yield* solvingFor(changed);
  return finalStances(solution, followBestPlay(solution.graph, solution.values));
}

/** The assumptions in force, with some at the value that takes the premise away. */
function takenAway(tables: Tables, without: readonly string[]): Readonly<Record<string, number>> {
  const values = new Map(tables.assumptions);
  for (const { id, off } of tables.level.assumptions) {
    if (without.includes(id)) values.set(id, off);
  }
  return Object.fromEntries(values);
}

/** The exact worth of a ready policy of rule Y1 by its name. */
export function worthByName(solution: Solution, name: string): PolicyWorth {
  if (name === 'random') return worthOfRandom(solution);
  return worthOfPolicy(solution, policyNamed(solution.tables, name));
}

function policyNamed(tables: Tables, name: string): Policy {
  const policy = parsePolicy(tables, name);
  if (policy === undefined) throw new Error(`no policy ${name}`);
  return policy;
}

/** The longest menu that any desk has in any turn. */
function longestMenu(level: Level): number {
  const sizes = level.turns.flatMap((_, index) =>
    level.desks.map((desk) => stancesOnMenu(desk, index + 1).length),
  );
  return Math.max(0, ...sizes);
}

/** The names of all baselines of a level. */
export function baselineNames(level: Level): readonly string[] {
  const same = Array.from({ length: longestMenu(level) }, (_, index) => `same:${index + 1}`);
  const allIn = level.crises.map((crisis) => `all-in:${crisis.id}`);
  return ['hold', 'first', ...same, 'random', 'words', 'record', ...allIn];
}

function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

function keep<Value>(kept: Map<string, Value>, key: string, work: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = work();
  kept.set(key, value);
  return value;
}
