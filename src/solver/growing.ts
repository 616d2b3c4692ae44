// Lists of whole numbers that grow in typed arrays, so that millions of edges cost no objects.

/** A list of 32-bit whole numbers. `items` may be longer than the list, and is replaced when it grows. */
export interface GrowingList {
  items: Int32Array;
  length: number;
}

export function createGrowingList(capacity = 16_384): GrowingList {
  return { items: new Int32Array(capacity), length: 0 };
}

/** Lists below this length grow fourfold, longer ones twofold. */
const longList = 1_000_000;

/** Makes room for `more` further items. */
export function ensureRoom(list: GrowingList, more: number): void {
  const wanted = list.length + more;
  const { length } = list.items;
  if (wanted <= length) return;
  const grown = new Int32Array(Math.max(wanted, (length < longList ? 4 : 2) * length));
  grown.set(list.items.subarray(0, list.length));
  list.items = grown;
}

export function pushItem(list: GrowingList, item: number): void {
  ensureRoom(list, 1);
  list.items[list.length] = item;
  list.length += 1;
}

/** The list's items. They share the list's memory, which has room left over. */
export function itemsOf(list: GrowingList): Int32Array {
  return list.items.subarray(0, list.length);
}
