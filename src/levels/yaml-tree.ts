// Turns what the YAML reader made into the tree of a file. Aliases are written out within a budget;
// equal keys, tags, infinite numbers and names that JavaScript keeps for itself are problems.
import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { limits } from './limits.js';
import { type Finding, type Problem, problemAt } from './problems.js';
import type { MapNode, Path, Place, SourceEntry, SourceNode, SourceText } from './source.js';
import { quoteText } from './wording.js';

export interface ReadTree {
  readonly root: SourceNode | undefined;
  /** Whether reading stopped before the end because there was too much. */
  readonly isCut: boolean;
  readonly problems: readonly Problem[];
}

interface Reading {
  readonly source: SourceText;
  readonly anchors: Map<string, unknown>;
  readonly problems: Problem[];
  nodes: number;
  isCut: boolean;
}

/** The tree of a composed document; `undefined` for an empty one. */
export function readTree(source: SourceText, contents: unknown): ReadTree {
  const reading: Reading = { source, anchors: new Map(), problems: [], nodes: 0, isCut: false };
  const place = { source, start: 0, end: source.text.length };
  const isEmpty = contents === null || contents === undefined;
  const root = isEmpty ? undefined : readNode(reading, contents, { path: [], place });
  return { root, isCut: reading.isCut, problems: reading.problems };
}

interface Spot {
  readonly path: Path;
  /** Where the part is looked for when it has no place of its own. */
  readonly place: Place;
}

function tell(reading: Reading, spot: Spot, finding: Omit<Finding, 'path'>): void {
  if (reading.problems.length >= limits.keptProblems) return;
  reading.problems.push(problemAt(spot.place, { path: spot.path, ...finding }));
}

function readNode(reading: Reading, node: unknown, outer: Spot): SourceNode {
  const spot = { path: outer.path, place: placeOf(reading, node) ?? outer.place };
  const empty: SourceNode = { kind: 'scalar', value: undefined, place: spot.place };
  reading.nodes += 1;
  if (isTooMuch(reading, spot)) return empty;
  if (isAlias(node)) {
    const target = reading.anchors.get(node.source);
    if (target !== undefined) return readNode(reading, target, spot);
    tell(reading, spot, { ...unknownAlias, found: quoteText(`*${node.source}`) });
    return { ...empty, value: '*' };
  }
  checkTag(reading, node, spot);
  if (isScalar(node)) {
    if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
    return { kind: 'scalar', value: readScalar(reading, node.value, spot), place: spot.place };
  }
  if (isMap(node)) return readMap(reading, node, spot);
  if (isSeq(node)) return readList(reading, node, spot);
  return empty;
}

const unknownAlias = {
  what: 'unknown alias',
  expected: 'a text, or the name of an anchor before it',
  hint: 'put a text that begins with * in quotes',
};

function placeOf({ source }: Reading, node: unknown): Place | undefined {
  const hasRange = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  const range = hasRange ? node.range : undefined;
  return range ? { source, start: range[0], end: range[1] } : undefined;
}

/** Stops aliases that multiply and aliases of themselves; told once. */
function isTooMuch(reading: Reading, spot: Spot): boolean {
  const isDeep = spot.path.length > limits.depth;
  const isFull = reading.nodes > limits.nodes;
  if ((isDeep || isFull) && !reading.isCut) {
    reading.isCut = true;
    const finding = isDeep
      ? { what: 'nested too deep', expected: `at most ${limits.depth} steps inward` }
      : { what: 'file too full', expected: `at most ${limits.nodes} values` };
    tell(reading, spot, { ...finding, found: 'more' });
  }
  return reading.isCut;
}

function checkTag(reading: Reading, node: unknown, spot: Spot): void {
  const tag = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined;
  if (tag === undefined) return;
  const words = { expected: 'a value without a tag', found: quoteText(tag) };
  tell(reading, spot, { what: 'tag', ...words, hint: 'put a text that begins with ! in quotes' });
}

function readScalar(reading: Reading, value: unknown, spot: Spot) {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      tell(reading, spot, {
        what: 'not a finite number',
        expected: 'a number',
        found: String(value),
      });
      return 0;
    default:
      return undefined;
  }
}

function readList(reading: Reading, list: YAMLSeq, spot: Spot): SourceNode {
  if (list.anchor !== undefined) reading.anchors.set(list.anchor, list);
  const items: SourceNode[] = [];
  for (const [index, item] of list.items.entries()) {
    if (reading.isCut) break;
    items.push(readNode(reading, item, { path: [...spot.path, index], place: spot.place }));
  }
  return { kind: 'list', items, place: spot.place };
}

function readMap(reading: Reading, map: YAMLMap, spot: Spot): MapNode {
  if (map.anchor !== undefined) reading.anchors.set(map.anchor, map);
  const entries = new Map<string, SourceEntry>();
  for (const pair of map.items) {
    if (reading.isCut) break;
    const keyPlace = placeOf(reading, pair.key) ?? spot.place;
    const key = readKey(reading, pair, { path: spot.path, place: keyPlace });
    if (key === undefined) continue;
    const inner = { path: [...spot.path, key], place: keyPlace };
    if (isSoundKey(reading, entries, key, inner)) {
      entries.set(key, { keyPlace, value: readNode(reading, pair.value, inner) });
    }
  }
  return { kind: 'map', entries, place: spot.place };
}

function readKey(reading: Reading, pair: Pair, spot: Spot): string | undefined {
  checkTag(reading, pair.key, spot);
  if (isScalar(pair.key) && pair.key.value !== null) return String(pair.key.value);
  tell(reading, spot, {
    what: 'key is not a word',
    expected: 'a word and a colon',
    found: 'something else',
  });
  return undefined;
}

/** JavaScript has keys of its own in every object; a level needs none of them. */
function isSoundKey(
  reading: Reading,
  entries: ReadonlyMap<string, SourceEntry>,
  key: string,
  spot: Spot,
): boolean {
  if (entries.has(key)) {
    const words = { expected: 'each key once', found: `${quoteText(key)} again` };
    tell(reading, spot, { what: 'equal keys', ...words, hint: 'only one of the two can count' });
    return false;
  }
  if (!Reflect.has(Object.prototype, key) && key !== 'prototype') return true;
  tell(reading, spot, { what: 'forbidden key', expected: 'another word', found: quoteText(key) });
  return false;
}
