// Parts that two levels share, so that each player fetches them once.

/** What differs in `own`, part by part. */
export function partsUnlike(own: object, other: object): object {
  const parts = new Map<string, unknown>(Object.entries(other));
  return Object.fromEntries(
    Object.entries(own).filter(
      ([key, part]) => JSON.stringify(part) !== JSON.stringify(parts.get(key)),
    ),
  );
}

/** The first id of those before `id` whose object has most of what its own has, and no other keys. */
export function likeOf(id: string, all: ReadonlyMap<string, object>): string | undefined {
  const own = all.get(id);
  if (own === undefined) return undefined;
  const before = [...all].slice(0, [...all.keys()].indexOf(id));
  const like = before.find(([, one]) => {
    const hasAll = Object.keys(one).every((key) => key in own);
    const size = JSON.stringify(partsUnlike(own, one)).length;
    return hasAll && size < JSON.stringify(own).length / 2;
  });
  return like?.[0];
}
