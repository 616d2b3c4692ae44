// A short text that tells one level from another: the same level gives the same on every computer,
// any change of a number or a word gives another. It proves nothing against somebody who means to cheat.
import type { Level } from '../rules/index.js';

/**
 * FNV-1a (Fowler, Noll, Vo), 64 bits, over the level as canonical JSON: 16 hexadecimal digits. Which
 * languages there are does not count: a game stays the same game when its level is translated. A
 * level read in another language than its own has another fingerprint; ask in its own.
 */
export function fingerprintLevel(level: Level): string {
  const { language: _, languages: __, ...content } = level;
  return hashText(canonicalJson(content));
}

/** JSON in plain ASCII with sorted keys, so that the order of keys in memory does not matter. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value, new Map())).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Keys of objects of one make, sorted; a level has thousands of objects and few makes. */
type KeyOrders = Map<string, readonly string[]>;

function sortKeys(value: unknown, orders: KeyOrders): unknown {
  if (Array.isArray(value)) return value.map((one) => sortKeys(one, orders));
  if (!isRecord(value)) return value;
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of orderOf(Object.keys(value), orders)) sorted[key] = sortKeys(value[key], orders);
  return sorted;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function orderOf(keys: readonly string[], orders: KeyOrders): readonly string[] {
  const make = keys.join('\n');
  const known = orders.get(make);
  if (known !== undefined) return known;
  const order = keys.toSorted();
  orders.set(make, order);
  return order;
}

/**
 * The hash is kept as two halves of 32 bits. The prime is 2^40 + 0x1b3, so that a product is the
 * half times 0x1b3, which a number holds exactly, and a shift.
 */
function hashText(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ (text.charCodeAt(index) & 0xff)) >>> 0;
    const product = low * 0x1b3;
    const shifted = (low << 8) >>> 0;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + shifted) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
