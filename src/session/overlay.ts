// Two tellings of one level, kept once: the whole of the first, and of the second only what it says in other
// words. The build takes them apart (scripts/baked-levels.ts), the page puts them together.

/** Data as JSON has it. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap;
interface DataMap {
  readonly [key: string]: Data;
}

/**
 * What `other` has at the places where `base` has something else; nothing where they are alike. Where their keys
 * differ, the whole of `other`: a list as it is, a map as the only item of a list. No list becomes a map.
 */
export function overlayOf(base: Data | undefined, other: Data): Data | undefined {
  if (base === other) return undefined;
  if (!isMany(base) || !isMany(other)) return other;
  const [before, after] = [new Map(Object.entries(base)), Object.entries(other)];
  const isLike = Array.isArray(base) === Array.isArray(other) && after.length === before.size;
  if (!isLike || after.some(([key]) => !before.has(key))) {
    return Array.isArray(other) ? other : [other];
  }
  const changes: Record<string, Data> = {};
  for (const [key, value] of after) {
    const change = overlayOf(before.get(key), value);
    if (change !== undefined) changes[key] = change;
  }
  return Object.keys(changes).length === 0 ? undefined : changes;
}

/** The other telling, from the first and what `overlayOf` found. */
export function overlay(base: Data, changes: Data): Data {
  if (!isMany(base) || !isMany(changes)) return changes;
  if (Array.isArray(changes)) return Array.isArray(base) ? changes : (changes[0] ?? base);
  const over = new Map(Object.entries(changes));
  const told = Object.entries(base).map(([key, value]) => {
    const change = over.get(key);
    return [key, change === undefined ? value : overlay(value, change)] as const;
  });
  return Array.isArray(base) ? told.map(([, value]) => value) : Object.fromEntries(told);
}

function isMany(data: Data | undefined): data is readonly Data[] | DataMap {
  return typeof data === 'object' && data !== null;
}
