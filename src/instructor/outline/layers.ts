// A part of a level as its own file and the files that it extends say it, the own file first. Maps are
// merged key by key, lists and single values replace, an empty value takes away: as the level reader does.
import { childOf, type OutlineNode, type OutlineScalar } from './outline.js';

/** The same part in each file, the own one first; nothing where a file does not say it. */
export type Layers = readonly (OutlineNode | undefined)[];

/** The part under a key, or under an index of a list. */
export function layersAt(layers: Layers, path: readonly (string | number)[]): Layers {
  return path.reduce<Layers>(stepInto, layers);
}

function stepInto(layers: Layers, key: string | number): Layers {
  const found: (OutlineNode | undefined)[] = [];
  let isCovered = false;
  for (const layer of layers) {
    found.push(isCovered ? undefined : partOf(layer, key));
    // What a file replaces or takes away hides what the files below it say.
    isCovered ||= layer !== undefined && layer.kind !== 'map';
  }
  return found;
}

/** A child by key, index, or the id of a list's item. */
function partOf(layer: OutlineNode | undefined, key: string | number): OutlineNode | undefined {
  if (layer?.kind !== 'list' || typeof key === 'number') return childOf(layer, key);
  return layer.items.find((item) => idOf(item) === key);
}

/** The ids of a list's items, where each item has one. */
function idsOf(list: OutlineNode | undefined): readonly string[] | undefined {
  if (list?.kind !== 'list') return undefined;
  const ids = list.items.flatMap((item) => idOf(item) ?? []);
  return ids.length === list.items.length ? ids : undefined;
}

function idOf(item: OutlineNode): string | undefined {
  const id = childOf(item, 'id');
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : undefined;
}

/** What holds in the level: the topmost file that says something; nothing where it was taken away. */
export function shownNode(layers: Layers): OutlineNode | undefined {
  const node = layers.find((layer) => layer !== undefined);
  return isNothing(node) ? undefined : node;
}

/** What would hold without the own file. */
export function inheritedNode(layers: Layers): OutlineNode | undefined {
  return shownNode(layers.slice(1));
}

/** Whether the own file says something here. */
export function isOwn(layers: Layers): boolean {
  return layers[0] !== undefined;
}

/** Whether the own file takes away what it inherits. */
export function isTakenAway(layers: Layers): boolean {
  return isNothing(layers[0]) && inheritedNode(layers) !== undefined;
}

/**
 * The keys of a map in all files, the lowest file's first; those taken away too. A list whose items have
 * ids counts as a map by id where a file above it is one.
 */
export function keysOf(layers: Layers): readonly string[] {
  const end = layers.findIndex((layer) => layer !== undefined && layer.kind !== 'map');
  const maps = end < 0 ? layers : layers.slice(0, end);
  const below = end < 0 ? undefined : idsOf(layers[end]);
  const keys = maps
    .toReversed()
    .flatMap((layer) => (layer?.kind === 'map' ? layer.entries.map(({ key }) => key) : []));
  return [...new Set([...(below ?? []), ...keys])];
}

/**
 * How the parts of a map or list are addressed in the own file: by key, by id where a list with ids is
 * inherited, by index in a list of its own. `isFixed`: an inherited list that can only be replaced whole.
 */
export function partKeys(layers: Layers): {
  readonly keys: readonly (string | number)[];
  readonly isFixed: boolean;
} {
  const top = layers.find((layer) => layer !== undefined);
  if (top?.kind !== 'list') return { keys: keysOf(layers), isFixed: false };
  const ids = isOwn(layers) ? undefined : idsOf(top);
  return {
    keys: ids ?? top.items.map((_, index) => index),
    isFixed: !isOwn(layers) && ids === undefined,
  };
}

/** The single value that holds; nothing for maps and lists. */
function scalarOf(layers: Layers): OutlineScalar['value'] {
  const node = shownNode(layers);
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** The text that holds; numbers as their figures. */
export function wordsOf(layers: Layers): string {
  return String(scalarOf(layers) ?? '');
}

function isNothing(node: OutlineNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === undefined;
}
