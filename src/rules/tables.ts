// A compiled level: what `step` reads. Everything that play touches is a whole number in a typed
// array; the level itself rides along for names and sentences.
//
// Node: one place in a turn where something is decided, drawn or worked out. Nodes stand in the
// order in which they are played; a play-through walks them from first to last.
// Slot: one place in a state. Slot 0 holds the node, then come the tracks, then the interests.
// Phrase: an expression as a lookup table over the slots that it reads.
import type { Group, Level } from './level.js';

/** What happens at a node. `automatic` nodes need no move. */
export const nodeKinds = { decision: 0, chance: 1, automatic: 2, over: 3 } as const;

/** A position: `[node, tracks…, interests…]`. Interests are in tenths of a point of outcome. */
export type State = Int32Array;

/** A slot of the state that rules can read: a budget, a track, or points promised away. */
export interface Slot {
  readonly id: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly kind: 'budget' | 'track' | 'promised';
}

export const groupKinds = ['order', 'reaction', 'draw', 'closing', 'income', 'end'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Where a compiled group comes from; for sentences and evidence, not for play. */
export interface GroupSource {
  readonly kind: GroupKind;
  /** Id of the desk, reaction, event, closing rule or budget. */
  readonly source: string;
  /** Id of the stance or outcome. */
  readonly choice: string | undefined;
  readonly title: string;
  readonly turn: number;
  readonly group: Group;
  /** Slots that the group names as targets, each once, in order. */
  readonly targets: readonly number[];
}

/** Ranges `[start[i], start[i + 1])` into a flat list are written as one array of starts. */
export interface Tables {
  readonly level: Level;
  readonly assumptions: ReadonlyMap<string, number>;

  readonly slots: readonly Slot[];
  /** Slot number by id, for tracks, budgets and interests. */
  readonly slotOf: ReadonlyMap<string, number>;
  readonly trackOffset: number;
  readonly trackCount: number;
  readonly interestOffset: number;
  readonly interestCount: number;
  readonly stateLength: number;
  /** By slot; interests have the widest range. */
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly start: Int32Array;

  readonly phraseReads: Int32Array;
  readonly phraseReadStart: Int32Array;
  readonly phraseStride: Int32Array;
  /** Where the phrase's values start, less the offset of its slots' minimums. */
  readonly phraseBase: Int32Array;
  readonly phraseLength: Int32Array;
  readonly values: Int32Array;

  readonly groupWhen: Int32Array;
  readonly groupEffectStart: Int32Array;
  /** 1 where the group changes a slot that the catastrophe reads. */
  readonly groupStirs: Uint8Array;
  readonly groupSources: readonly GroupSource[];
  readonly effectSlot: Int32Array;
  /** 0 adds, 1 takes away, 2 sets. */
  readonly effectOperator: Uint8Array;
  readonly effectPhrase: Int32Array;

  readonly nodeCount: number;
  readonly nodeKind: Uint8Array;
  readonly nodeTurn: Int32Array;
  /** The desk's or the event's index in the level; -1 elsewhere. */
  readonly nodeIndex: Int32Array;
  /** Decision: first option. Chance: first outcome. Automatic: first group. */
  readonly nodeStart: Int32Array;
  readonly nodeEnd: Int32Array;
  /** Chance: the phrase that lets the event happen; -1 when it always does. */
  readonly nodeWhen: Int32Array;
  readonly overNode: number;
  readonly warNode: number;

  readonly optionOnMenu: Uint8Array;
  readonly optionNeeds: Int32Array;
  readonly optionPriceStart: Int32Array;
  readonly optionPriceSlot: Int32Array;
  readonly optionPricePhrase: Int32Array;
  readonly optionGroupStart: Int32Array;
  readonly optionGroupEnd: Int32Array;

  readonly outcomeOdds: Int32Array;
  readonly outcomeGroupStart: Int32Array;
  readonly outcomeGroupEnd: Int32Array;

  /** By event index: the hash of its id, for draws (rule L1). */
  readonly eventHash: Int32Array;
  readonly warPhrase: number;
}

/** The value of a phrase in a position. */
export function readPhrase(tables: Tables, state: State, phrase: number): number {
  const end = at(tables.phraseReadStart, phrase + 1);
  let index = at(tables.phraseBase, phrase);
  for (let read = at(tables.phraseReadStart, phrase); read < end; read += 1) {
    index += at(state, at(tables.phraseReads, read)) * at(tables.phraseStride, read);
  }
  return at(tables.values, index);
}

/** An element of a typed array whose index the compiler of levels guarantees. */
export function at(array: Int32Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}
