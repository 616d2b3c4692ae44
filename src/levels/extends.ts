// Reads a file and those that it extends, one under the other, each brought to today's format, and puts
// them together. How two files are merged is told in merge.ts.
import { field, isTrue, textIn } from './cursor.js';
import { readDocument } from './document.js';
import { limits } from './limits.js';
import { mergeMaps } from './merge.js';
import { listProblems, type Problem, problemAt } from './problems.js';
import { locate, type MapNode } from './source.js';
import { type Formats, formats as ourFormats, upgradeFile } from './upgrade.js';
import { quoteText } from './wording.js';

/** The text of another level by its id. */
export type Library = (id: string) => string | undefined;

export type ReadFile =
  | { readonly kind: 'file'; readonly root: MapNode; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface ReadOptions {
  readonly library: Library;
  readonly formats?: Formats | undefined;
}

/** Reads a text and all that it extends. Mistakes in the form of a base are told under its name. */
export function readFile(text: string, { library, formats = ourFormats }: ReadOptions): ReadFile {
  return readChain(text, { library, formats, chain: [] });
}

/** Keys that belong to one file alone. */
const ownKeys: ReadonlySet<string> = new Set(['id', 'extends', 'fragment', 'listed', '$schema']);

interface Chain {
  readonly library: Library;
  readonly formats: Formats;
  /** The ids of the files on the way here, the first file's own id first. */
  readonly chain: readonly string[];
}

function readChain(text: string, { library, formats, chain }: Chain): ReadFile {
  const read = readOne(text, { library, formats, chain });
  if (read.kind === 'refused') return read;
  const { root, problems } = read;
  const cursor = { path: [], node: root };
  const base = textIn(cursor, 'extends');
  if (base === '') return { kind: 'file', root, problems };
  const own = chain.length === 0 ? [textIn(cursor, 'id')] : chain;
  const baseText = own.includes(base) || own.length > limits.bases ? undefined : library(base);
  if (baseText === undefined) {
    const problem = noBase(root, { base, chain: own, isMissing: !own.includes(base) });
    return { kind: 'refused', problems: listProblems([...problems, problem]) };
  }
  const below = readChain(baseText, { library, formats, chain: [...own, base] });
  if (below.kind === 'refused') {
    return { kind: 'refused', problems: listProblems([...problems, ...below.problems]) };
  }
  const found = [...problems, ...below.problems];
  const merged = mergeMaps(withoutOwnKeys(below.root), root, { path: [], problems: found });
  return { kind: 'file', root: merged, problems: found };
}

/** One file in today's format. */
function readOne(text: string, { formats, chain }: Chain): ReadFile {
  const name = chain.length === 0 ? undefined : chain.at(-1);
  const read = readDocument(text, { name, depth: Math.max(0, chain.length - 1) });
  if (read.kind === 'refused') return read;
  const upgraded = upgradeFile(read.root, formats);
  if (upgraded.kind === 'refused') {
    return { kind: 'refused', problems: listProblems([...read.problems, upgraded.problem]) };
  }
  return { ...upgraded, problems: [...read.problems, ...upgraded.problems] };
}

function noBase(
  root: MapNode,
  found: { readonly base: string; readonly chain: readonly string[]; readonly isMissing: boolean },
): Problem {
  const { base, chain, isMissing } = found;
  const place = locate(root, ['extends'], 'value');
  const path = ['extends'];
  if (isMissing && chain.length <= limits.bases) {
    const expected = 'the id of another level that is at hand';
    return problemAt(place, { path, what: 'nothing to extend', expected, found: quoteText(base) });
  }
  const circle = [...chain, base].join(' extends ');
  const expected = isMissing
    ? `at most ${limits.bases} files in a row`
    : 'files that do not extend each other in a ring';
  return problemAt(place, { path, what: 'ring of levels', expected, found: circle });
}

function withoutOwnKeys(root: MapNode): MapNode {
  const entries = [...root.entries].filter(([key]) => !ownKeys.has(key));
  return { ...root, entries: new Map(entries) };
}

/** Whether a file is only a part for others to extend. */
export function isFragment(root: MapNode): boolean {
  return isTrue(field({ path: [], node: root }, 'fragment'));
}
