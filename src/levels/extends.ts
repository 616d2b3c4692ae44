// Puts a file on top of the one that it extends: maps are merged key by key, lists and single values
// replace, an empty value takes the key away. Every part keeps the place where it was written.

import { field, isTrue, textIn } from './cursor.js';
import { readDocument } from './document.js';
import { limits } from './limits.js';
import { listProblems, type Problem, problemAt } from './problems.js';
import { locate, type MapNode, type Path, type SourceEntry, type SourceNode } from './source.js';
import { didYouMean, quoteText } from './wording.js';

/** The text of another level by its id. */
export type Library = (id: string) => string | undefined;

export type ReadFile =
  | { readonly kind: 'file'; readonly root: MapNode; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Reads a text and all that it extends. Mistakes in the form of a base are told under its name. */
export function readFile(text: string, library: Library): ReadFile {
  return readChain(text, { library, chain: [] });
}

/** Keys that belong to one file alone. */
const ownKeys: ReadonlySet<string> = new Set(['id', 'extends', 'fragment', '$schema']);

interface Chain {
  readonly library: Library;
  /** The ids of the files on the way here, the first file's own id first. */
  readonly chain: readonly string[];
}

function readChain(text: string, { library, chain }: Chain): ReadFile {
  const read = readDocument(text, chain.length === 0 ? undefined : chain.at(-1));
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
  const below = readChain(baseText, { library, chain: [...own, base] });
  if (below.kind === 'refused') {
    return { kind: 'refused', problems: listProblems([...problems, ...below.problems]) };
  }
  const found = [...problems, ...below.problems];
  const merged = mergeMaps(withoutOwnKeys(below.root), root, { path: [], problems: found });
  return { kind: 'file', root: merged, problems: found };
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

interface Merging {
  readonly path: Path;
  readonly problems: Problem[];
}

function mergeMaps(base: MapNode, over: MapNode, { path, problems }: Merging): MapNode {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below = base.entries.get(key);
    if (isNothing(entry.value)) {
      if (below === undefined) problems.push(nothingToTake(base, entry, [...path, key]));
      entries.delete(key);
      continue;
    }
    entries.set(key, mergeEntries(below, entry, { path: [...path, key], problems }));
  }
  return { kind: 'map', entries, place: over.place };
}

function mergeEntries(
  below: SourceEntry | undefined,
  over: SourceEntry,
  merging: Merging,
): SourceEntry {
  if (below?.value.kind !== 'map' || over.value.kind !== 'map') return over;
  return { keyPlace: over.keyPlace, value: mergeMaps(below.value, over.value, merging) };
}

function isNothing(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === undefined;
}

function nothingToTake(base: MapNode, entry: SourceEntry, path: Path): Problem {
  const key = String(path.at(-1));
  return problemAt(entry.keyPlace, {
    path,
    what: 'nothing to take away',
    expected: 'a value, or a key of the level that this one extends',
    found: `${quoteText(key)} without a value`,
    hint: didYouMean(key, base.entries.keys()),
  });
}

/** Whether a file is only a part for others to extend. */
export function isFragment(root: MapNode): boolean {
  return isTrue(field({ path: [], node: root }, 'fragment'));
}
