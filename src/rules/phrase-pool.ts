// Turns expressions into lookup tables over the slots that they read, one pool for a level.
// Equal phrases share a table. Assumptions and the turn are constants here, so that a phrase
// that reads nothing else is a single number.
import { namesIn } from './expression.js';
import { fillTable, type PhraseRequest, spanOf } from './phrase-table.js';
import type { LevelProblem } from './problems.js';
import type { Slot } from './tables.js';

/** A table longer than this is refused: its phrase reads too many tracks at once. */
const longestTable = 20_000;

interface Phrase {
  readonly reads: readonly number[];
  readonly strides: readonly number[];
  readonly base: number;
  readonly start: number;
  readonly length: number;
}

/** The tables of a level's phrases while they are being made. */
export interface PhrasePool {
  readonly phrases: readonly Phrase[];
  readonly values: readonly number[];
  /** The number of the phrase's table; problems are added to the list given at creation. */
  add(request: PhraseRequest): number;
  /** The single value of a phrase that reads no slot; `undefined` for others. */
  constantOf(phrase: number): number | undefined;
  /** Slots that a phrase reads. */
  readsOf(phrase: number): readonly number[];
}

/** Creates a pool. `slots` are the tracks in order; the first has slot number `firstSlot`. */
export function createPhrasePool(options: {
  readonly slots: readonly Slot[];
  readonly firstSlot: number;
  readonly assumptions: ReadonlyMap<string, number>;
  readonly problems: LevelProblem[];
}): PhrasePool {
  const phrases: Phrase[] = [];
  const values: number[] = [];
  const known = new Map<string, number>();
  const slotByName = new Map(options.slots.map((slot, index) => [slot.id, index]));

  function add(request: PhraseRequest): number {
    const names = namesIn(request.expression);
    const turn = names.includes('turn') ? request.turn : 0;
    const key = `${request.scale} ${turn} ${JSON.stringify(request.expression)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const read = names.flatMap((name) => slotByName.get(name) ?? []);
    const length = read.reduce((product, index) => product * spanOf(options.slots[index]), 1);
    const phrase = length > longestTable ? refuse(request, length) : fill(request, read, length);
    known.set(key, phrase);
    return phrase;
  }

  function refuse(request: PhraseRequest, length: number): number {
    options.problems.push({
      path: request.path,
      expected: `a phrase over at most ${longestTable} combinations of values`,
      found: `${length} combinations`,
      hint: 'name fewer tracks in one phrase',
    });
    return pushPhrase(
      { reads: [], strides: [], base: values.length, start: values.length, length: 1 },
      [0],
    );
  }

  function fill(request: PhraseRequest, read: readonly number[], length: number): number {
    const start = values.length;
    const strides: number[] = [];
    let base = start;
    let stride = 1;
    for (const index of read) {
      strides.push(stride);
      base -= (options.slots[index]?.min ?? 0) * stride;
      stride *= spanOf(options.slots[index]);
    }
    const { slots, assumptions } = options;
    const { table, fraction } = fillTable({ request, read, strides, length, slots, assumptions });
    if (fraction !== undefined) options.problems.push(fraction);
    const reads = read.map((index) => index + options.firstSlot);
    return pushPhrase({ reads, strides, base, start, length }, table);
  }

  function pushPhrase(phrase: Phrase, table: readonly number[]): number {
    phrases.push(phrase);
    for (const value of table) values.push(value);
    return phrases.length - 1;
  }

  return {
    phrases,
    values,
    add,
    constantOf: (phrase) => {
      const found = phrases[phrase];
      return found?.length === 1 ? values[found.start] : undefined;
    },
    readsOf: (phrase) => phrases[phrase]?.reads ?? [],
  };
}
