// How the states of one node are numbered: the live slots as the digits of one mixed-radix key. A slot
// that has the same value in every state of the node needs no digit. Keys are cut into a few parts of
// neighbouring digits, so that a sum over digits becomes a sum of two or three looked-up numbers.
import { at, type State, type Tables } from '../rules/index.js';
import type { SlotSet } from './liveness.js';

/** The least and the most that each slot can hold at a node, by slot number. */
export interface Ranges {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export interface Shape {
  /** Slots with a digit, in the order of the state. */
  readonly slots: Int32Array;
  readonly mins: Int32Array;
  readonly spans: Int32Array;
  /** What a step of one in a digit adds to the key. */
  readonly strides: Float64Array;
  /** By slot number: its place among `slots`, or −1. */
  readonly placeOf: Int32Array;
  /** How many keys there can be. */
  readonly size: number;
  /** A position with the values of all live slots that have no digit. */
  readonly base: State;
  /** Live slots without a digit. */
  readonly fixed: readonly number[];
  readonly parts: readonly Part[];
}

/** Neighbouring digits of a key, read together. */
export interface Part {
  /** Places from `first` to below `end`. */
  readonly first: number;
  readonly end: number;
  /** How many combinations its digits have. */
  readonly size: number;
  /** Where its numbers start in a list that holds those of all parts. */
  readonly offset: number;
}

/** The most combinations of a part; tables of this size stay in the fastest memory. */
const largestPart = 4096;

export function createShape(tables: Tables, live: SlotSet, ranges: Ranges): Shape {
  const sorted = [...live].sort((one, other) => one - other);
  const slots = Int32Array.from(sorted.filter((slot) => spanOf(ranges, slot) > 1));
  const fixed = sorted.filter((slot) => spanOf(ranges, slot) === 1);
  const base = tables.start.slice().fill(0, tables.interestOffset);
  for (const slot of fixed) base[slot] = at(ranges.low, slot);
  const strides = new Float64Array(slots.length);
  const placeOf = new Int32Array(tables.stateLength).fill(-1);
  let size = 1;
  slots.forEach((slot, place) => {
    strides[place] = size;
    size *= spanOf(ranges, slot);
    placeOf[slot] = place;
  });
  const mins = slots.map((slot) => at(ranges.low, slot));
  const spans = slots.map((slot) => spanOf(ranges, slot));
  return { slots, mins, spans, strides, placeOf, size, base, fixed, parts: partsOf(spans) };
}

function spanOf(ranges: Ranges, slot: number): number {
  return at(ranges.high, slot) - at(ranges.low, slot) + 1;
}

function partsOf(spans: Int32Array): readonly Part[] {
  const parts: Part[] = [];
  let first = 0;
  let size = 1;
  let offset = 0;
  for (let end = 1; end <= spans.length; end += 1) {
    size *= at(spans, end - 1);
    if (end < spans.length && size * at(spans, end) <= largestPart) continue;
    parts.push({ first, end, size, offset });
    first = end;
    offset += size;
    size = 1;
  }
  return parts;
}

/** The key of a position that is known to lie within the shape. */
export function encodeState(shape: Shape, state: State): number {
  let key = 0;
  for (let place = 0; place < shape.slots.length; place += 1) {
    const digit = at(state, at(shape.slots, place)) - at(shape.mins, place);
    key += digit * (shape.strides[place] ?? 0);
  }
  return key;
}

/** Writes a key's values and those without a digit into a position of the node. */
export function decodeKey(shape: Shape, node: number, key: number, position: State): void {
  position.set(shape.base);
  position[0] = node;
  let rest = key;
  for (let place = 0; place < shape.slots.length; place += 1) {
    const span = at(shape.spans, place);
    const above = Math.floor(rest / span);
    position[at(shape.slots, place)] = rest - above * span + at(shape.mins, place);
    rest = above;
  }
}

/** Whether a position at the shape's node lies within the shape. */
export function isWithin(shape: Shape, state: State): boolean {
  if (shape.fixed.some((slot) => state[slot] !== shape.base[slot])) return false;
  return shape.slots.every((slot, place) => {
    const digit = at(state, slot) - at(shape.mins, place);
    return digit >= 0 && digit < at(shape.spans, place);
  });
}

/** For each key, for each part of the shape: where the part's number stands in a list for all parts. */
export function cutKeys(shape: Shape, keys: Int32Array | Float64Array): Int32Array {
  const cut = new Int32Array(keys.length * shape.parts.length);
  if (keys instanceof Int32Array) cutSmall(shape, keys, cut);
  else cutLarge(shape, keys, cut);
  return cut;
}

function cutSmall({ parts }: Shape, keys: Int32Array, cut: Int32Array): void {
  const width = parts.length;
  let below = 1;
  parts.forEach(({ size, offset }, part) => {
    for (let number = 0; number < keys.length; number += 1) {
      const rest = ((keys[number] ?? 0) / below) | 0;
      cut[number * width + part] = offset + (rest % size);
    }
    below *= size;
  });
}

function cutLarge({ parts }: Shape, keys: Float64Array, cut: Int32Array): void {
  let next = 0;
  for (const key of keys) {
    let rest = key;
    for (const { size, offset } of parts) {
      const above = Math.floor(rest / size);
      cut[next] = offset + rest - above * size;
      next += 1;
      rest = above;
    }
  }
}

/** How long a list with a number for every combination of every part is. */
export function lengthOfParts({ parts }: Shape): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}

/** Fills such a list with a weighted sum of digits: `weights` by place. */
export function fillParts<List extends Int32Array | Float64Array>(
  shape: Shape,
  weights: Float64Array,
  list: List,
): List {
  for (const { first, end, size, offset } of shape.parts) {
    let filled = 1;
    for (let place = first; place < end; place += 1) {
      const weight = weights[place] ?? 0;
      const from = offset + filled;
      filled *= at(shape.spans, place);
      for (let row = from; row < offset + filled; row += 1) {
        list[row] = (list[row - (from - offset)] ?? 0) + weight;
      }
    }
    if (filled !== size) throw new Error('a part does not hold its digits');
  }
  return list;
}

/**
 * The ranges that the next node's states lie in: what a move may touch has its whole range, all
 * else the range that it has in the states here, whose cut keys are given.
 */
export function nextRanges(
  tables: Tables,
  here: { readonly shape: Shape; readonly cut: Int32Array },
  touched: SlotSet,
): Ranges {
  const { shape, cut } = here;
  const isMet = new Uint8Array(lengthOfParts(shape));
  for (let index = 0; index < cut.length; index += 1) isMet[cut[index] ?? 0] = 1;
  const low = shape.base.slice();
  const high = shape.base.slice();
  for (const { first, end, size, offset } of shape.parts) {
    let below = 1;
    for (let place = first; place < end; place += 1) {
      const span = at(shape.spans, place);
      let least = span;
      let most = 0;
      for (let row = 0; row < size; row += 1) {
        if (isMet[offset + row] !== 1) continue;
        const digit = Math.floor(row / below) % span;
        if (digit < least) least = digit;
        if (digit > most) most = digit;
      }
      below *= span;
      low[at(shape.slots, place)] = at(shape.mins, place) + least;
      high[at(shape.slots, place)] = at(shape.mins, place) + most;
    }
  }
  for (const slot of touched) {
    low[slot] = at(tables.min, slot);
    high[slot] = at(tables.max, slot);
  }
  return { low, high };
}
