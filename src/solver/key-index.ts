// Finds the number of a state by its key. Keys of one node lie in a box from 0 to below its size; a
// box of a few million is a plain array of numbers, a larger one a hash table. Numbers are given in
// the order in which keys are first met.

/** A box up to this size is indexed directly; 16 MB, used again for the next node. */
const directLimit = 4_000_000;

export interface KeyIndex {
  /** The keys met, by number; longer than `count`. */
  readonly keys: Int32Array | Float64Array;
  readonly count: number;
  /** The number of a key, a new one if it was not met before. */
  add(key: number): number;
  /** Puts the number of each of the first `count` keys in its place, new ones as with `add`. */
  addAll(keys: Int32Array | Float64Array, count: number): void;
  /** The number of a key, or −1. */
  find(key: number): number;
  /** Gives the memory back for the next index. The keys stay; nothing may be asked any more. */
  release(): void;
}

/** Memory that indices of one search use one after the other. All of it holds zeros. */
export type IndexPool = Int32Array[];

/** An index of keys from 0 to below `size`. */
export function createKeyIndex(size: number, pool: IndexPool = []): KeyIndex {
  return size <= directLimit ? new DirectIndex(size, pool) : new HashIndex();
}

class DirectIndex implements KeyIndex {
  keys = new Int32Array(256);
  count = 0;
  private readonly numbers: Int32Array;
  private readonly pool: IndexPool;

  constructor(size: number, pool: IndexPool) {
    const place = pool.findIndex((one) => one.length >= size);
    const [held] = place < 0 ? [] : pool.splice(place, 1);
    this.numbers = held ?? new Int32Array(size);
    this.pool = pool;
  }

  add(key: number): number {
    const found = this.numbers[key] ?? 0;
    return found === 0 ? this.addNew(key) : found - 1;
  }

  addAll(keys: Int32Array | Float64Array, count: number): void {
    const { numbers } = this;
    for (let index = 0; index < count; index += 1) {
      const key = keys[index] ?? 0;
      const found = numbers[key] ?? 0;
      keys[index] = found === 0 ? this.addNew(key) : found - 1;
    }
  }

  private addNew(key: number): number {
    const number = this.count;
    if (number === this.keys.length) {
      const grown = new Int32Array(4 * number);
      grown.set(this.keys);
      this.keys = grown;
    }
    this.keys[number] = key;
    this.count = number + 1;
    this.numbers[key] = number + 1;
    return number;
  }

  find(key: number): number {
    return (this.numbers[key] ?? 0) - 1;
  }

  release(): void {
    for (let number = 0; number < this.count; number += 1) {
      this.numbers[this.keys[number] ?? 0] = 0;
    }
    this.pool.push(this.numbers);
  }
}

/** Open addressing with linear steps; at most half full. */
class HashIndex implements KeyIndex {
  keys = new Float64Array(256);
  count = 0;
  private places = new Int32Array(512);

  add(key: number): number {
    const place = this.placeOf(key);
    const found = this.places[place] ?? 0;
    if (found !== 0) return found - 1;
    const number = this.count;
    this.places[place] = number + 1;
    if (number === this.keys.length) this.growKeys();
    this.keys[number] = key;
    this.count = number + 1;
    if (2 * this.count >= this.places.length) this.spread();
    return number;
  }

  addAll(keys: Int32Array | Float64Array, count: number): void {
    for (let index = 0; index < count; index += 1) keys[index] = this.add(keys[index] ?? 0);
  }

  find(key: number): number {
    return (this.places[this.placeOf(key)] ?? 0) - 1;
  }

  /** Tables of this kind grow as they are used; there is nothing to give back. */
  release(): void {
    this.places = new Int32Array(1);
  }

  /** The place that holds the key, or the free one where it belongs. */
  private placeOf(key: number): number {
    const mask = this.places.length - 1;
    let hash = Math.imul(key % 4294967291, 0x9e3779b1) ^ Math.floor(key / 4294967291);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    let place = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const held = this.places[place] ?? 0;
      if (held === 0 || this.keys[held - 1] === key) return place;
      place = (place + 1) & mask;
    }
  }

  private growKeys(): void {
    const grown = new Float64Array(2 * this.keys.length);
    grown.set(this.keys);
    this.keys = grown;
  }

  private spread(): void {
    this.places = new Int32Array(2 * this.places.length);
    for (let number = 0; number < this.count; number += 1) {
      this.places[this.placeOf(this.keys[number] ?? 0)] = number + 1;
    }
  }
}
