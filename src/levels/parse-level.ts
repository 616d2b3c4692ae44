// From the text of a level file to a checked level, or to everything that is wrong with it.
import type { Level } from '../rules/index.js';
import { buildLevel } from './build.js';
import { checkCompiled } from './check-compiled.js';
import { checkRecords } from './check-record.js';
import { checkSense } from './check-sense.js';
import { isFragment, type Library, readFile } from './extends.js';
import { fingerprintLevel } from './fingerprint.js';
import { checkNames, gatherNames } from './names.js';
import { createProblemList, listProblems, type Problem, problemAt } from './problems.js';
import { checkShape } from './shape.js';
import { locate, type MapNode } from './source.js';

export interface ParseOptions {
  /** The text of another level by its id, for levels that extend it. */
  readonly library?: Library;
}

export type ParsedLevel =
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly fingerprint: string;
      /** What does no harm but is probably not meant. */
      readonly warnings: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Reads a level file, YAML or JSON. A refusal lists all problems with their places, warnings among
 * them, sorted by file and line. Text over the size limit is refused at once; nothing in the text is
 * ever run.
 */
export function parseLevel(text: string, options: ParseOptions = {}): ParsedLevel {
  const file = readFile(text, options.library ?? (() => undefined));
  if (file.kind === 'refused') return file;
  if (isFragment(file.root)) return { kind: 'refused', problems: [fragmentProblem(file.root)] };
  return checkLevel(file.root, file.problems);
}

function checkLevel(root: MapNode, before: readonly Problem[]): ParsedLevel {
  const cursor = { path: [], node: root };
  const problems = createProblemList(root);
  checkShape(root, problems);
  checkNames(cursor, problems);
  const unsure = new Set<string>();
  const level = buildLevel({ problems, names: gatherNames(cursor), unsure }, cursor);
  checkRecords(level, problems);
  checkCompiled(level, problems, unsure);
  const isBroken = () => problems.hasErrors() || before.some(isError);
  if (!isBroken()) checkSense(level, root, problems);
  const found = listProblems([...before, ...problems.all()]);
  if (isBroken()) return { kind: 'refused', problems: found };
  return { kind: 'level', level, fingerprint: fingerprintLevel(level), warnings: found };
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

function fragmentProblem(root: MapNode): Problem {
  return problemAt(locate(root, ['fragment'], 'value'), {
    path: ['fragment'],
    what: 'only a part of a level',
    expected: 'a level that can be played',
    found: 'fragment: true',
    hint: 'check a level that extends it',
  });
}
