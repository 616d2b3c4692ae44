// What is wrong with a level file, in words that somebody who does not program can act on: where,
// what was expected, what was found, and what to do about it. Collected, never thrown.
import { offsetInScalar } from './columns.js';
import { limits } from './limits.js';
import { lineColumn, locate, nodeAt, type Path, type Place, type SourceNode } from './source.js';
import { formatPath } from './wording.js';

/** One mistake with its place. `file` is the id of the extended level that holds it, if another. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  /** Keys and list indices from the top of the file. */
  readonly path: Path;
  /** The path in words, and what is wrong there. */
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
  /** How it is written rightly, where the form is wrong. */
  readonly example?: string;
}

/** A mistake before its place in the text is known. */
export interface Finding {
  readonly path: Path;
  /** What is wrong in two or three words: `unknown name`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string | undefined;
  readonly example?: string | undefined;
  /** Points at the key instead of the value; `part`: only where the value is more than one. */
  readonly at?: 'key' | 'part';
  /** Points at this character of the value, which is a text. */
  readonly index?: number | undefined;
  readonly severity?: 'warning';
  /** Other parts that the mistake concerns. */
  readonly also?: readonly Path[];
}

/** Collects problems of one file and of those that it extends. */
export interface ProblemList {
  tell(finding: Finding): void;
  /** Whether a problem lies at the path, under it, or on the way to it. */
  isTouched(path: Path): boolean;
  /** Whether any error has been told, kept or not. */
  hasErrors(): boolean;
  /** The first problem of each place, this file's first, by line and column. */
  all(): readonly Problem[];
}

export function createProblemList(root: SourceNode): ProblemList {
  const problems = new Map<string, Problem>();
  const touched: Path[] = [];
  let hasErrors = false;
  return {
    tell: (finding) => {
      if (finding.severity === undefined) hasErrors = true;
      if (problems.size >= limits.keptProblems) return;
      touched.push(finding.path, ...(finding.also ?? []));
      const place = placeOf(root, finding);
      const problem = problemAt(place, finding);
      const { file, line, column, path } = problem;
      const key = [file, line, column, ...path].join('\n');
      if (!problems.has(key)) problems.set(key, problem);
    },
    isTouched: (path) =>
      touched.some((one) => {
        const shared = Math.min(one.length, path.length);
        return one.slice(0, shared).every((key, index) => key === path[index]);
      }),
    hasErrors: () => hasErrors,
    all: () => listProblems([...problems.values()]),
  };
}

function placeOf(root: SourceNode, finding: Finding): Place {
  const place = locate(root, finding.path, finding.at ?? 'value');
  const node = finding.index === undefined ? undefined : nodeAt(root, finding.path);
  if (node?.kind !== 'scalar' || finding.index === undefined) return place;
  return { ...place, start: offsetInScalar(node, finding.index) };
}

/** The problem at a place of a text; for those who have no tree yet. */
export function problemAt(place: Place, finding: Finding): Problem {
  const { path, expected, found, hint, example, what } = finding;
  const words = formatPath(path);
  return {
    severity: finding.severity ?? 'error',
    ...(place.source.name === undefined ? {} : { file: place.source.name }),
    ...lineColumn(place.source, place.start),
    path,
    message: words === '' ? what : `${words}: ${what}`,
    expected,
    found,
    ...(hint === undefined ? {} : { hint }),
    ...(example === undefined ? {} : { example }),
  };
}

/** Sorted by place; past the limit only counted, so that a broken file does not drown its reader. */
export function listProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort(
    (one, other) =>
      compareNames(one.file ?? '', other.file ?? '') ||
      one.line - other.line ||
      one.column - other.column,
  );
  const last = sorted[limits.problems];
  if (last === undefined) return sorted;
  const rest = sorted.length - limits.problems;
  const more = {
    ...last,
    message: `${rest} more problems or more`,
    hint: 'mend the others first',
  };
  return [...sorted.slice(0, limits.problems), more];
}

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** `levels/x.yaml:12:7: error: message (expected …, found …; hint; for example: …)`, one line, safe to print. */
export function formatProblem(file: string, problem: Problem): string {
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const name = problem.file === undefined ? file : `${folder}${problem.file}.yaml`;
  const hint = problem.hint === undefined ? '' : `; ${problem.hint}`;
  const example = problem.example === undefined ? '' : `; for example: ${problem.example}`;
  const detail = `expected ${problem.expected}, found ${problem.found}${hint}${example}`;
  const place = `${name}:${problem.line}:${problem.column}`;
  return `${place}: ${problem.severity}: ${problem.message} (${detail})`;
}
