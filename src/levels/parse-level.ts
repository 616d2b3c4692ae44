// From the text of a level file to a checked level, or to everything that is wrong with it.
import { isPlainEdition, type Level, languageOfEdition } from '../rules/index.js';
import { buildLevel } from './build.js';
import type { Build } from './build-parts.js';
import { checkCompiled } from './check-compiled.js';
import { checkRecords } from './check-record.js';
import { checkSense } from './check-sense.js';
import { isFragment, type Library, readFile } from './extends.js';
import { fingerprintLevel } from './fingerprint.js';
import { chooseLanguage } from './languages.js';
import { checkNames, gatherNames } from './names.js';
import { type PlainReport, plainReport, tellLong } from './plain-check.js';
import { createProblemList, listProblems, type Problem, problemAt } from './problems.js';
import { checkShape } from './shape.js';
import { locate, type MapNode } from './source.js';
import { readTranslations } from './translations.js';
import { tellUntranslated } from './untranslated.js';
import type { Formats } from './upgrade.js';

export interface ParseOptions {
  /** The text of another level by its id, for levels that extend it. */
  readonly library?: Library;
  /** The language wanted; a text that it lacks comes in the file's own. Left out: the file's own. */
  readonly language?: string;
  /** Other formats than the game's own, for tests of the way from one to the next. */
  readonly formats?: Formats;
}

export type ParsedLevel =
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly fingerprint: string;
      /** What does no harm but is probably not meant. */
      readonly warnings: readonly Problem[];
      /** What its plain editions have. */
      readonly plain: readonly PlainReport[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Reads a level file, YAML or JSON. A refusal lists all problems with their places, warnings among
 * them, sorted by file and line. Text over the size limit is refused at once; nothing in the text is
 * ever run.
 */
export function parseLevel(text: string, options: ParseOptions = {}): ParsedLevel {
  const { library = () => undefined, formats, language } = options;
  const file = readFile(text, { library, formats });
  if (file.kind === 'refused') return file;
  if (isFragment(file.root)) return { kind: 'refused', problems: [fragmentProblem(file.root)] };
  return checkLevel(file.root, file.problems, language);
}

function checkLevel(
  root: MapNode,
  before: readonly Problem[],
  language: string | undefined,
): ParsedLevel {
  const cursor = { path: [], node: root };
  const problems = createProblemList(root);
  checkShape(root, problems);
  checkNames(cursor, problems);
  const build: Build = { problems, names: gatherNames(cursor), unsure: new Set() };
  const level = buildLevel(build, cursor);
  checkRecords(level, problems);
  checkCompiled(level, problems, build.unsure);
  const translations = readTranslations(build, root);
  const isBroken = () => problems.hasErrors() || before.some(isError);
  if (!isBroken()) checkSense(level, root, problems);
  if (!isBroken()) {
    for (const [other, one] of translations) {
      if (isPlainEdition(other)) tellLong(problems, one.pairs);
      else tellUntranslated(problems, other, one);
    }
  }
  const found = listProblems([...before, ...problems.all()]);
  if (isBroken()) return { kind: 'refused', problems: found };
  const fingerprint = fingerprintLevel(level);
  const wanted = language === undefined ? undefined : chooseLanguage(level.languages, language);
  const other = wanted === undefined ? undefined : translations.get(wanted)?.root;
  const told =
    wanted === undefined || other === undefined
      ? level
      : { ...retell(other), language: languageOfEdition(wanted) };
  const plain = [...translations]
    .filter(([tag]) => isPlainEdition(tag))
    .map(([tag, { pairs }]) => plainReport(tag, pairs));
  return { kind: 'level', level: told, fingerprint, warnings: found, plain };
}

/** A file that is known to be sound, built again from its texts in another language. */
function retell(root: MapNode): Level {
  const cursor = { path: [], node: root };
  const problems = createProblemList(root);
  return buildLevel({ problems, names: gatherNames(cursor), unsure: new Set() }, cursor);
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
