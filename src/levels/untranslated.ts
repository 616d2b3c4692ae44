// Tells which texts a language lacks, so that a half-made translation gives a list that can be read.
import type { ProblemList } from './problems.js';
import type { Path } from './source.js';
import { formatPath } from './wording.js';

/** How many texts a part has, and which of them a translation lacks. */
export interface Untranslated {
  readonly texts: number;
  readonly gaps: readonly Gap[];
  /** Each text beside what stands for it. */
  readonly pairs: readonly TextPair[];
}
export interface TextPair {
  /** In the translation. */
  readonly path: Path;
  readonly usual: string;
  /** Absent where the usual text is shown. */
  readonly told?: string;
}
interface Gap {
  /** In the translation; the path of a whole part where all of it is missing. */
  readonly path: Path;
  readonly count: number;
}

/** More gaps than this are told by section instead. */
const mostGaps = 10;

/** Parts of a path before the section: `translations`, and the language. */
const headLength = 2;

/** Warns of each text or part that is not translated, or of each section that holds many. */
export function tellUntranslated(
  problems: ProblemList,
  language: string,
  { gaps }: Pick<Untranslated, 'gaps'>,
): void {
  const tell = (path: Path, count: number, first?: Path): void =>
    problems.tell({
      path,
      what: `not translated into ${language}`,
      expected: count === 1 ? 'a text' : `${count} texts`,
      found: 'nothing, so that the file’s own are shown',
      ...(first === undefined ? {} : { hint: `the first is ${formatPath(first)}` }),
      at: 'key',
      severity: 'warning',
    });
  if (gaps.length <= mostGaps) {
    for (const { path, count } of gaps) tell(path, count);
    return;
  }
  const sections = new Map<string, { count: number; first: Path; path: Path }>();
  for (const { path, count } of gaps) {
    const section = path.slice(0, headLength + 1);
    const key = String(section.at(-1));
    const before = sections.get(key) ?? { count: 0, path: section, first: path };
    sections.set(key, { ...before, count: before.count + count });
  }
  for (const { path, count, first } of sections.values()) {
    tell(path, count, first.length > path.length ? first.slice(headLength) : undefined);
  }
}
