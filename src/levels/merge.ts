// Lays one file over another: maps are merged key by key, lists and single values replace, an empty value
// takes away. A list whose items have an id may be written as a map by id and is then merged like
// one. Where the order counts, `after` or `before` says where an item belongs.
import { type Problem, problemAt } from './problems.js';
import type { ListNode, MapNode, Path, Place, SourceEntry, SourceNode } from './source.js';
import { didYouMean, quoteText } from './wording.js';

export interface Merging {
  readonly path: Path;
  /** What is wrong with the upper file is added here. */
  readonly problems: Problem[];
}

/** What `over` makes of `base`. Every part keeps its place. */
export function mergeMaps(base: MapNode, over: MapNode, { path, problems }: Merging): MapNode {
  const entries = new Map(base.entries);
  const moves: Move[] = [];
  for (const [key, written] of over.entries) {
    const inner = { path: [...path, key], problems };
    const below = base.entries.get(key);
    if (isNothing(written.value)) {
      if (below === undefined) problems.push(nothingToTake(base, written, inner.path));
      entries.delete(key);
      continue;
    }
    const { entry, anchors } = isOrdered(inner.path) ? takeAnchors(written) : plain(written);
    entries.set(key, mergeEntries(below, entry, inner));
    moves.push(...anchors.map((anchor) => ({ ...anchor, key, path: inner.path })));
  }
  return { kind: 'map', entries: reorder(entries, moves, problems), place: over.place };
}

function mergeEntries(
  below: SourceEntry | undefined,
  over: SourceEntry,
  merging: Merging,
): SourceEntry {
  if (over.value.kind !== 'map') return over;
  if (below?.value.kind === 'list') return mergeNamed(below.value, over, merging);
  if (below?.value.kind !== 'map') return over;
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

/** A list of items with an id, under a map that names them. */
function mergeNamed(list: ListNode, over: SourceEntry, merging: Merging): SourceEntry {
  const named = new Map<string, SourceEntry>();
  for (const item of list.items) {
    const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    if (id?.kind !== 'scalar' || typeof id.value !== 'string') return over;
    named.set(id.value, { keyPlace: item.place, value: item });
  }
  if (over.value.kind !== 'map' || named.size !== list.items.length) return over;
  const base: MapNode = { kind: 'map', entries: named, place: list.place };
  const { entries } = mergeMaps(base, over.value, merging);
  const items = [...entries].map(([id, entry]) => withId(id, entry, merging));
  return { keyPlace: over.keyPlace, value: { kind: 'list', items, place: over.value.place } };
}

/** A new item is named by its key alone; one that says another id as well is a mistake. */
function withId(id: string, { keyPlace, value }: SourceEntry, merging: Merging): SourceNode {
  if (value.kind !== 'map') return value;
  const own = value.entries.get('id');
  if (own === undefined) {
    return { ...value, entries: new Map([['id', idEntry(id, keyPlace)], ...value.entries]) };
  }
  if (own.value.kind === 'scalar' && own.value.value === id) return value;
  const path = [...merging.path, id, 'id'];
  const expected = `no id here: the key "${id}" is the name`;
  const found = own.value.kind === 'scalar' ? quoteText(String(own.value.value)) : 'another';
  merging.problems.push(
    problemAt(own.keyPlace, { path, what: 'two names for one part', expected, found }),
  );
  return { ...value, entries: new Map(value.entries).set('id', idEntry(id, own.keyPlace)) };
}

function idEntry(id: string, place: Place): SourceEntry {
  return { keyPlace: place, value: { kind: 'scalar', value: id, place } };
}

/** Parts whose order in the file is the order of play or of the screen. */
const orderedSections: ReadonlySet<string> = new Set([
  'places',
  'assumptions',
  'budgets',
  'tracks',
  'interests',
  'crises',
  'desks',
  'reactions',
  'events',
  'closing',
  'at-end',
  'turns',
  'advisers',
  'claims',
  'readings',
]);
const orderedInside: ReadonlySet<string> = new Set(['desks stances', 'events outcomes']);

function isOrdered(path: Path): boolean {
  const [section, , inside] = path;
  if (path.length === 2) return orderedSections.has(String(section));
  return path.length === 4 && orderedInside.has(`${section} ${inside}`);
}

interface Anchor {
  readonly side: 'after' | 'before';
  readonly entry: SourceEntry;
}
interface Move extends Anchor {
  readonly key: string;
  readonly path: Path;
}

interface Taken {
  readonly entry: SourceEntry;
  readonly anchors: readonly Anchor[];
}

function plain(entry: SourceEntry): Taken {
  return { entry, anchors: [] };
}

const sides = ['after', 'before'] as const;

/** The item without its `after` and `before`. */
function takeAnchors(entry: SourceEntry): Taken {
  if (entry.value.kind !== 'map') return plain(entry);
  const entries = new Map(entry.value.entries);
  const anchors: Anchor[] = [];
  for (const side of sides) {
    const found = entries.get(side);
    if (found === undefined) continue;
    anchors.push({ side, entry: found });
    entries.delete(side);
  }
  return { entry: { ...entry, value: { ...entry.value, entries } }, anchors };
}

/** The entries with each move carried out, one after the other. */
function reorder(
  entries: ReadonlyMap<string, SourceEntry>,
  moves: readonly Move[],
  problems: Problem[],
): ReadonlyMap<string, SourceEntry> {
  let order = [...entries.keys()];
  for (const { key, path, side, entry } of moves) {
    const { value } = entry;
    const anchor = value.kind === 'scalar' ? String(value.value ?? '') : '';
    const others = order.filter((one) => one !== key);
    const at = others.indexOf(anchor);
    if (at < 0) {
      problems.push(unknownNeighbour([...path, side], { entry, anchor, others }));
      continue;
    }
    order = others.toSpliced(side === 'after' ? at + 1 : at, 0, key);
  }
  return new Map(order.flatMap((key) => entryOf(entries, key)));
}

function entryOf(entries: ReadonlyMap<string, SourceEntry>, key: string) {
  const entry = entries.get(key);
  return entry === undefined ? [] : [[key, entry] as const];
}

function unknownNeighbour(
  path: Path,
  found: { readonly entry: SourceEntry; readonly anchor: string; readonly others: string[] },
): Problem {
  const { entry, anchor, others } = found;
  return problemAt(entry.value.place, {
    path,
    what: 'unknown neighbour',
    expected: 'the name of another part of this section',
    found: quoteText(anchor),
    hint: didYouMean(anchor, others),
  });
}
