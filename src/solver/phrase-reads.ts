// Which slots a phrase truly depends on. An assumption of nothing, as in `0 * trust`, or a comparison
// that always comes out the same leaves a phrase that names a track and does not depend on it.
import { at, type Tables } from '../rules/index.js';

/** What the search for best play needs to know of each phrase of a level. */
export interface PhraseReads {
  /** By phrase: the slots on which its value depends. */
  readonly slots: readonly (readonly number[])[];
  /** By phrase: its value where it depends on nothing; `undefined` for all others. */
  readonly constant: readonly (number | undefined)[];
}

/** Cost: each table of values is looked at once for each slot that it names. */
export function readPhrases(tables: Tables): PhraseReads {
  const phrases = Array.from({ length: tables.phraseLength.length }, (_, phrase) => phrase);
  const slots = phrases.map((phrase) => dependencies(tables, phrase));
  const constant = phrases.map((phrase) =>
    slots[phrase]?.length === 0 ? at(tables.values, firstValue(tables, phrase)) : undefined,
  );
  return { slots, constant };
}

/** Where the values of a phrase start. */
function firstValue(tables: Tables, phrase: number): number {
  let index = at(tables.phraseBase, phrase);
  const end = at(tables.phraseReadStart, phrase + 1);
  for (let read = at(tables.phraseReadStart, phrase); read < end; read += 1) {
    index += at(tables.min, at(tables.phraseReads, read)) * at(tables.phraseStride, read);
  }
  return index;
}

function dependencies(tables: Tables, phrase: number): readonly number[] {
  const found: number[] = [];
  const end = at(tables.phraseReadStart, phrase + 1);
  for (let read = at(tables.phraseReadStart, phrase); read < end; read += 1) {
    const slot = at(tables.phraseReads, read);
    if (!found.includes(slot) && doesDepend(tables, phrase, read)) found.push(slot);
  }
  return found;
}

/** Whether two values that differ only in this slot differ. */
function doesDepend(tables: Tables, phrase: number, read: number): boolean {
  const start = firstValue(tables, phrase);
  const length = at(tables.phraseLength, phrase);
  const stride = at(tables.phraseStride, read);
  const slot = at(tables.phraseReads, read);
  const span = at(tables.max, slot) - at(tables.min, slot) + 1;
  for (let row = 0; row < length; row += 1) {
    if (Math.floor(row / stride) % span === 0) continue;
    if (at(tables.values, start + row) !== at(tables.values, start + row - stride)) return true;
  }
  return false;
}
