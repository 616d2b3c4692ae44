// Which slots can still matter at a node. A slot is live if something that is yet to come reads it
// before it is overwritten: a condition, an amount, a price, odds, the catastrophe, the end. All
// other slots are dropped from a state's index, so that positions which differ only in them are one.
// What interests gained is never read by a rule (N4); it is banked on the edges instead.
import { at, nodeKinds, readPhrase, type Tables } from '../rules/index.js';
import { type PhraseReads, readPhrases } from './phrase-reads.js';

/** A set of slots, by slot number. */
export type SlotSet = ReadonlySet<number>;

export interface Liveness {
  /** By node: the slots that are live when the node is reached. */
  readonly live: readonly SlotSet[];
  /** By node: the next node that waits for a move, or the end. */
  readonly next: Int32Array;
  /**
   * The slots that a move reads or changes, with everything that runs by itself after it, as far as
   * it matters later. A move's doing depends on no other slot and changes no other.
   */
  touched(node: number, move: number): SlotSet;
  /** The slots that the odds of a draw depend on. */
  oddsReads(node: number): SlotSet;
}

/** Cost: one walk backwards over the level's tables. */
export function findLiveness(tables: Tables): Liveness {
  const sight: Sight = { tables, phrases: readPhrases(tables), isWarLate: isWarLate(tables) };
  const live: SlotSet[] = new Array<SlotSet>(tables.nodeCount).fill(new Set());
  const next = new Int32Array(tables.nodeCount).fill(tables.overNode);
  for (let node = tables.overNode - 1; node >= 0; node -= 1) {
    live[node] = liveAt(sight, node, live[node + 1] ?? new Set());
    const isAutomatic = tables.nodeKind[node + 1] === nodeKinds.automatic;
    next[node] = isAutomatic ? at(next, node + 1) : node + 1;
  }
  return {
    live,
    next,
    touched: (node, move) => touchedBy(sight, live, node, move),
    oddsReads: (node) => oddsReads(sight, node),
  };
}

interface Sight {
  readonly tables: Tables;
  readonly phrases: PhraseReads;
  /** Whether the catastrophe's condition can hold before a group that reads it changes anything. */
  readonly isWarLate: boolean;
}

/** A budget that the condition reads can be spent, and a start can be a war; levels do neither. */
function isWarLate(tables: Tables): boolean {
  if (readPhrase(tables, tables.start, tables.warPhrase) !== 0) return true;
  const start = at(tables.phraseReadStart, tables.warPhrase);
  const reads = tables.phraseReads.subarray(
    start,
    at(tables.phraseReadStart, tables.warPhrase + 1),
  );
  return tables.optionPriceSlot.some((slot) => reads.includes(slot));
}

function liveAt(sight: Sight, node: number, out: SlotSet): SlotSet {
  const { tables } = sight;
  switch (tables.nodeKind[node]) {
    case nodeKinds.decision:
      return liveAtDecision(sight, node, out);
    case nodeKinds.chance:
      return liveAtChance(sight, node, out);
    default: {
      const live = new Set(out);
      walkBack(sight, [at(tables.nodeStart, node), at(tables.nodeEnd, node)], live);
      return live;
    }
  }
}

function liveAtDecision(sight: Sight, node: number, out: SlotSet): SlotSet {
  const { tables } = sight;
  const all = new Set<number>();
  for (let row = at(tables.nodeStart, node); row < at(tables.nodeEnd, node); row += 1) {
    if (!isPossible(sight, row)) continue;
    const live = new Set(out);
    walkBack(sight, [at(tables.optionGroupStart, row), at(tables.optionGroupEnd, row)], live);
    addTerms(sight, row, live);
    addAll(all, live);
  }
  return all;
}

function isPossible({ tables, phrases }: Sight, row: number): boolean {
  const needs = at(tables.optionNeeds, row);
  return tables.optionOnMenu[row] === 1 && (needs < 0 || phrases.constant[needs] !== 0);
}

/** What decides whether an option is legal, and what is paid for it. */
function addTerms({ tables, phrases }: Sight, row: number, live: Set<number>): void {
  addAll(live, readsOf(phrases, at(tables.optionNeeds, row)));
  const end = at(tables.optionPriceStart, row + 1);
  for (let price = at(tables.optionPriceStart, row); price < end; price += 1) {
    const phrase = at(tables.optionPricePhrase, price);
    if (phrases.constant[phrase] === 0) continue;
    live.add(at(tables.optionPriceSlot, price));
    addAll(live, readsOf(phrases, phrase));
  }
}

/** A draw of which nothing follows needs neither its odds nor its condition. */
function liveAtChance(sight: Sight, node: number, out: SlotSet): SlotSet {
  const { tables, phrases } = sight;
  const when = at(tables.nodeWhen, node);
  if (phrases.constant[when] === 0) return out;
  const all = new Set<number>(out);
  let isIdle = true;
  const kept: SlotSet[] = [];
  for (let row = at(tables.nodeStart, node); row < at(tables.nodeEnd, node); row += 1) {
    const live = new Set(out);
    const range = [at(tables.outcomeGroupStart, row), at(tables.outcomeGroupEnd, row)] as const;
    if (walkBack(sight, range, live)) isIdle = false;
    kept.push(live);
  }
  if (isIdle) return all;
  if (when < 0 || phrases.constant[when] !== undefined) all.clear();
  for (const live of kept) addAll(all, live);
  addAll(all, oddsReads(sight, node));
  return all;
}

function oddsReads({ tables, phrases }: Sight, node: number): SlotSet {
  const reads = new Set(readsOf(phrases, at(tables.nodeWhen, node)));
  for (let row = at(tables.nodeStart, node); row < at(tables.nodeEnd, node); row += 1) {
    addAll(reads, readsOf(phrases, at(tables.outcomeOdds, row)));
  }
  return reads;
}

/** Turns what is live after some groups into what is live before; false if they do nothing. */
function walkBack(
  sight: Sight,
  [start, end]: readonly [number, number],
  live: Set<number>,
  touched?: Set<number>,
): boolean {
  let isActive = false;
  for (let group = end - 1; group >= start; group -= 1) {
    if (walkGroup(sight, group, live, touched)) isActive = true;
  }
  return isActive;
}

function walkGroup(
  { tables, phrases, isWarLate }: Sight,
  group: number,
  live: Set<number>,
  touched: Set<number> | undefined,
): boolean {
  const when = at(tables.groupWhen, group);
  const condition = when < 0 ? 1 : phrases.constant[when];
  if (condition === 0) return false;
  const first = at(tables.groupEffectStart, group);
  const effects: number[] = [];
  for (let effect = at(tables.groupEffectStart, group + 1) - 1; effect >= first; effect -= 1) {
    const phrase = at(tables.effectPhrase, effect);
    const isNull = at(tables.effectOperator, effect) !== 2 && phrases.constant[phrase] === 0;
    if (!isNull) effects.push(effect);
  }
  const isStirring = tables.groupStirs[group] === 1 && (isWarLate || effects.length > 0);
  let isActive = isStirring;
  const note = (slots: Iterable<number>): void => {
    addAll(live, slots);
    if (touched !== undefined) addAll(touched, slots);
  };
  if (isStirring) note(readsOf(phrases, tables.warPhrase));
  const isActiveSlot = (slot: number): boolean => slot >= tables.interestOffset || live.has(slot);
  for (const effect of effects) {
    const slot = at(tables.effectSlot, effect);
    if (!isActiveSlot(slot)) continue;
    isActive = true;
    if (slot < tables.interestOffset) {
      touched?.add(slot);
      if (at(tables.effectOperator, effect) === 2 && condition !== undefined) live.delete(slot);
    }
    note(readsOf(phrases, at(tables.effectPhrase, effect)));
  }
  if (isActive) note(readsOf(phrases, when));
  return isActive;
}

function touchedBy(sight: Sight, allLive: readonly SlotSet[], node: number, move: number): SlotSet {
  const { tables } = sight;
  const touched = new Set<number>();
  let last = node + 1;
  while (tables.nodeKind[last] === nodeKinds.automatic) last += 1;
  const live = new Set(allLive[last]);
  for (let other = last - 1; other > node; other -= 1) {
    walkBack(sight, [at(tables.nodeStart, other), at(tables.nodeEnd, other)], live, touched);
  }
  const row = at(tables.nodeStart, node) + move;
  if (tables.nodeKind[node] === nodeKinds.decision) {
    walkBack(
      sight,
      [at(tables.optionGroupStart, row), at(tables.optionGroupEnd, row)],
      live,
      touched,
    );
    addTerms(sight, row, touched);
  } else {
    walkBack(
      sight,
      [at(tables.outcomeGroupStart, row), at(tables.outcomeGroupEnd, row)],
      live,
      touched,
    );
    addAll(touched, readsOf(sight.phrases, at(tables.nodeWhen, node)));
  }
  return touched;
}

function readsOf(phrases: PhraseReads, phrase: number): readonly number[] {
  return phrase < 0 ? [] : (phrases.slots[phrase] ?? []);
}

function addAll(set: Set<number>, others: Iterable<number>): void {
  for (const one of others) set.add(one);
}
