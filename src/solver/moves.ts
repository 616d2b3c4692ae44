// What each move at a node does, worked out by `step` and remembered. A move's doing depends only
// on the slots that it touches; so `step` plays it once for each combination of their values that is
// met, and all states that share the combination share the answer. No rule is written here a second
// time: what is remembered is what `step` did.
import { at, isLegal, isWar, nodeKinds, type State, step, type Tables } from '../rules/index.js';
import type { Liveness, SlotSet } from './liveness.js';
import type { Rewards } from './rewards.js';
import { decodeKey, encodeState, fillParts, lengthOfParts, type Shape } from './shape.js';

/** Up to this many combinations of values are remembered at a node; beyond, each state is played. */
const memoryLimit = 4_000_000;

/** Keys of boxes up to this size are small whole numbers in every browser. */
const smallBox = 2 ** 30;

/** The combinations of some slots' values, numbered. */
export interface Combinations {
  /** The sum of these, over the parts of a state's key, is the number of its combination. */
  readonly list: Int32Array;
  /** A place for a number for each; empty where there are too many to remember. */
  readonly memory: Int32Array;
}

/**
 * Slots without a digit are the same in all states and do not count. `sharers`: how many share the
 * node's memory.
 */
export function combine(shape: Shape, slots: Iterable<number>, sharers = 1): Combinations {
  const weights = new Float64Array(shape.slots.length);
  let count = 1;
  for (const slot of slots) {
    const place = at(shape.placeOf, slot);
    if (place < 0) continue;
    weights[place] = count;
    count *= at(shape.spans, place);
  }
  const isKept = count <= memoryLimit / sharers;
  const list = new Int32Array(lengthOfParts(shape));
  return {
    list: isKept ? fillParts(shape, weights, list) : list,
    memory: new Int32Array(isKept ? count : 0),
  };
}

/** A move of a node with its memory. */
export interface Move {
  readonly move: number;
  readonly combinations: Int32Array;
  /** Groups that it may run through, with what runs by itself after it; one more for the move. */
  readonly groups: number;
  /** Deed's number plus 1 by combination; 0 unknown, −1 illegal. */
  readonly memory: Int32Array;
}

export interface NodeMoves {
  readonly node: number;
  readonly shape: Shape;
  readonly next: Shape;
  readonly moves: readonly Move[];
  /** By deed: what is added to the part of the key that stays; unused after a war or at the end. */
  readonly shifts: number[];
  /** By deed: the reward's number, or −1 where the move brings war. */
  readonly rewards: number[];
  /** The sum of these, over the parts of a state's key: the next key, if nothing were touched. */
  readonly stays: Int32Array | Float64Array;
}

/** The moves of a node, with empty memories. */
export function createMoves(
  tables: Tables,
  liveness: Liveness,
  node: number,
  shapes: { readonly here: Shape; readonly next: Shape },
): NodeMoves {
  const { here, next } = shapes;
  const possible = possibleMoves(tables, node);
  const moves = possible.map((move) => {
    const { list, memory } = combine(here, liveness.touched(node, move), possible.length);
    return { move, combinations: list, groups: groupsOf(tables, node, move), memory };
  });
  const carried = Float64Array.from(here.slots, (slot) => {
    const place = at(next.placeOf, slot);
    return place < 0 ? 0 : (next.strides[place] ?? 0);
  });
  // Whole numbers of 32 bits are never boxed; nearly all keys are such.
  const length = lengthOfParts(here);
  const room = next.size <= smallBox ? new Int32Array(length) : new Float64Array(length);
  const stays = fillParts(here, carried, room);
  return { node, shape: here, next, moves, shifts: [], rewards: [], stays };
}

function groupsOf(tables: Tables, node: number, move: number): number {
  const isDecision = tables.nodeKind[node] === nodeKinds.decision;
  const starts = isDecision ? tables.optionGroupStart : tables.outcomeGroupStart;
  const ends = isDecision ? tables.optionGroupEnd : tables.outcomeGroupEnd;
  const row = at(tables.nodeStart, node) + move;
  let groups = 1 + at(ends, row) - at(starts, row);
  for (let next = node + 1; tables.nodeKind[next] === nodeKinds.automatic; next += 1) {
    groups += at(tables.nodeEnd, next) - at(tables.nodeStart, next);
  }
  return groups;
}

/** The outcomes of a draw; the stances on the menu of a desk, as indices of the desk's list. */
function possibleMoves(tables: Tables, node: number): readonly number[] {
  const start = at(tables.nodeStart, node);
  const isDecision = tables.nodeKind[node] === nodeKinds.decision;
  return Array.from({ length: at(tables.nodeEnd, node) - start }, (_, move) => move).filter(
    (move) => !isDecision || tables.optionOnMenu[start + move] === 1,
  );
}

/** All slots that some move of a node touches. */
export function touchedAt(tables: Tables, liveness: Liveness, node: number): SlotSet {
  return new Set(possibleMoves(tables, node).flatMap((move) => [...liveness.touched(node, move)]));
}

export interface Playing {
  readonly tables: Tables;
  readonly rewards: Rewards;
  /** The position that moves are tried on; its dead slots hold their start. */
  readonly scratch: State;
}

/** Plays a move once and keeps what it did: the deed's number plus 1, or −1 if it is illegal. */
export function learn(playing: Playing, node: NodeMoves, move: number, key: number): number {
  const { tables, scratch, rewards } = playing;
  decodeKey(node.shape, node.node, key, scratch);
  const isDecision = tables.nodeKind[node.node] === nodeKinds.decision;
  if (isDecision && !isLegal(tables, scratch, move)) return -1;
  const stays = staying(node, scratch);
  step(tables, scratch, move);
  const war = isWar(tables, scratch);
  node.shifts.push(war ? 0 : encodeState(node.next, scratch) - stays);
  node.rewards.push(war ? -1 : rewards.add(scratch));
  return node.shifts.length;
}

/** The next key, if nothing in a position were touched. */
function staying({ shape, next }: NodeMoves, position: State): number {
  let key = 0;
  for (let place = 0; place < shape.slots.length; place += 1) {
    const slot = at(shape.slots, place);
    const there = at(next.placeOf, slot);
    if (there < 0) continue;
    key += (at(position, slot) - at(shape.mins, place)) * (next.strides[there] ?? 0);
  }
  return key;
}
