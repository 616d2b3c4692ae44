// What the browser's storage holds: texts, each sealed with a checksum, so that a damaged one is
// noticed. What the texts say is for journal.ts.
import { hashText } from '../rules/index.js';

export interface Sealed {
  readonly text: string;
  readonly check: string;
}

/** One journal entry: a committed order. */
export interface EntryText {
  readonly turn: number;
  readonly text: string;
}

/** A text as it was found; `text` is absent where the seal or the row itself is broken. */
export interface Found {
  readonly text?: string;
  /** The row as it lay in storage, for setting aside. */
  readonly raw: unknown;
}

/** Everything found of one game. Entries in the order of their turns. */
export interface GameRows {
  readonly meta?: Found;
  readonly entries: readonly (Found & { readonly turn: number })[];
  readonly place?: Found;
  readonly answers?: Found;
  /** The text of its level, where that did not come with the page. */
  readonly levelText?: Found;
}

/** A change of one game, made whole or not at all. */
export interface GameChange {
  readonly game: string;
  /** The tab that writes; refused unless it is the one that plays the game. */
  readonly token: string;
  /** The tab becomes the one that plays the game, whoever did before. */
  readonly takes?: boolean;
  readonly meta?: string;
  /** Entries that are there already with the same text are left; with another text they conflict. */
  readonly entries?: readonly EntryText[];
  /** Draft and screen; an empty text removes them. */
  readonly place?: string;
  readonly answers?: string;
  readonly levelText?: string;
  /** Entries of this turn and later are removed first. */
  readonly dropFrom?: number;
  /** Set aside with the change, under its id. */
  readonly aside?: { readonly id: string; readonly text: string };
  /** All rows of the game are removed, after setting aside. */
  readonly removes?: boolean;
}

export function seal(text: string): Sealed {
  return { text, check: checksumOf(text) };
}

/** What a row of storage says, held against its seal. */
export function unseal(raw: unknown): Found {
  if (typeof raw !== 'object' || raw === null) return { raw };
  const text = 'text' in raw ? raw.text : undefined;
  const check = 'check' in raw ? raw.check : undefined;
  const isWhole = typeof text === 'string' && check === checksumOf(text);
  return isWhole ? { text, raw } : { raw };
}

/** Two 32-bit hashes from different starts and the length; any single change shows. */
function checksumOf(text: string): string {
  const parts = [hashText(text), hashText(`seal ${text}`), text.length];
  return parts.map((part) => (part >>> 0).toString(16)).join('-');
}
