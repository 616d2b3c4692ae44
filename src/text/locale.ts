// The language that the interface speaks now. A table of sentences asks here at every look which
// language it is to answer in; so a change of language needs no new page.
import { type Direction, isolate } from './isolate.js';
import { mapTexts } from './map-texts.js';

export interface Spoken {
  /** Its tag, as `<html lang>` has it: "en", "pt-BR". */
  readonly tag: string;
  /** The tag by which numbers, dates, lists and plurals are written. */
  readonly locale: string;
  readonly direction: Direction;
  /** The table that stands for an English one in this language. */
  readonly tableOf: (part: string, english: object) => object;
  /** Only in pseudo-languages: words of a level, changed too. */
  readonly retell?: (words: string) => string;
  /** Only in pseudo-languages: changes every text of a level, in place. */
  readonly retellLevel?: (level: object) => void;
}

export const english: Spoken = {
  tag: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  tableOf: (_, table) => table,
};

let now = english;
let tables = new Map<string, object>();
const parts = new WeakSet<object>();

/** What the interface speaks now. */
export function spoken(): Spoken {
  return now;
}

/** From here on every table answers in this language; whoever shows sentences has to show them again. */
export function speak(language: Spoken): void {
  now = language;
  tables = new Map();
}

/**
 * The English table as one that answers in the language spoken now. Its `part` is the name under which a
 * language file has it.
 */
export function translated<Table extends object>(part: string, table: Table): Table {
  const live = new Proxy(table, { get: (_, key) => Reflect.get(tableNow(part, table), key) });
  parts.add(live);
  return live;
}

/** Whether a table answers in every language; one that does not stays English for ever. */
export function isTranslated(table: object): boolean {
  return parts.has(table);
}

function tableNow(part: string, table: object): object {
  const known = tables.get(part);
  if (known !== undefined) return known;
  const { direction } = now;
  const made = mapTexts(now.tableOf(part, table), {
    sentence: (sentence) => sentence,
    insertion: (words) => isolate(words, direction),
  });
  const found = typeof made === 'object' && made !== null ? made : table;
  tables.set(part, found);
  return found;
}
