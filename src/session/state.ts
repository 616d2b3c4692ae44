// The state of the session: what is on the table, what is kept on this computer, what has to be
// told. Each piece is marked saved (kept in this browser) or passing (gone with the page).
import type { Problem } from '../levels/index.js';
import type { Difference, LinkFault, RecordProblem } from '../record/index.js';
import type { Game, Level, LevelProblem, Order } from '../rules/index.js';
import type { LevelDifference } from './level-differences.js';
import type { ReadLevel } from './level-reader.js';
import type { ReviewState } from './review.js';

export const screens = [
  'loading',
  'title',
  'briefing',
  'plan',
  'bet',
  'facts',
  'debrief',
  'problem',
  /** A level of somebody else's before it is played. */
  'shared',
] as const;
export type Screen = (typeof screens)[number];

/** The light that the page is seen by; `system` follows the computer. */
export const themes = ['system', 'day', 'night'] as const;
export type Theme = (typeof themes)[number];

/** How fast facts are told. */
export const speeds = ['slow', 'normal', 'fast', 'instant'] as const;
export type Speed = (typeof speeds)[number];

export interface LevelSummary {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly hypothetical: boolean;
  /** The language that it was written in; English where it does not say. */
  readonly language?: string;
  /** Its title and what it is about in the other languages that it has, by their tags. */
  readonly translations?: Readonly<Record<string, LevelWords>>;
}
export interface LevelWords {
  readonly title: string;
  readonly about: string;
}

export interface LoadedLevel {
  readonly level: Level;
  readonly fingerprint: string;
  /** The text that it was read from; absent for a level that came with the page. */
  readonly levelText?: string;
}

/**
 * The levels that came with the page. `load` gives nothing for an id that it does not know, and
 * rejects where the level cannot be fetched. A level that is not there in the language comes in its own, and one
 * without a plain edition (`de-simple`) in the usual words.
 */
export interface LevelLibrary {
  readonly list: readonly LevelSummary[];
  load(id: string, language?: string): Promise<LoadedLevel | undefined>;
  /** `list` in plain titles and abouts, where levels have them; rejects where they cannot be fetched. */
  plainList?(): Promise<readonly LevelSummary[]>;
}

/** What the player has filled in for this turn. Saved. */
export interface Draft {
  /** A stance for every open desk; desks start on their hold stance. */
  readonly order: Order;
  /** Ids of the desks that the player chose at. */
  readonly chosen: readonly string[];
}

/** What a player expects of an event: percent, 0 to 100. Saved. */
export interface Bet {
  readonly turn: number;
  readonly event: string;
  readonly likelihood: number;
}

/** The game on the table. */
export interface Play {
  readonly id: string;
  readonly level: Level;
  readonly fingerprint: string;
  /** Of a level that did not come with the page; kept with the game. Saved. */
  readonly levelText?: string;
  readonly assumptions: Readonly<Record<string, number>>;
  readonly game: Game;
  readonly draft: Draft;
  /** Earlier drafts of this turn, the latest last. Passing. */
  readonly history: readonly Draft[];
  /** Bets of all turns, this one's included. */
  readonly bets: readonly Bet[];
  readonly reflections: Readonly<Record<string, string>>;
  readonly ended?: 'over' | 'early';
  /** Facts of the last turn told so far. Passing. */
  readonly shown: number;
  /** The crisis looked at, on map and panels alike. Passing. */
  readonly selected?: string;
  readonly created: number;
  /** `reader`: another tab plays this game; nothing can be changed here. */
  readonly access: 'owner' | 'reader';
  /** Whether this browser holds everything up to the last committed turn. */
  readonly isStored: boolean;
  /** Where somebody came from who tries a level out. Passing. */
  readonly returnTo?: 'editor';
}

/** A level that came by a link or in a file, as its text and what was made of it. */
export interface SharedLevel extends HandedLevel {
  readonly from: 'link' | 'file';
  readonly read: ReadLevel;
  /** The shipped level that it builds on or goes by the name of. */
  readonly base?: { readonly id: string; readonly title: string };
  /** From the base; empty without one. */
  readonly differences: readonly LevelDifference[];
}

export interface HandedLevel {
  readonly text: string;
  readonly seed?: number;
  readonly language?: string;
}

/** A game kept in this browser. Dates are milliseconds since 1970. */
export interface SavedGame {
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly seed: number;
  readonly created: number;
  readonly updated: number;
  readonly turnsPlayed: number;
  readonly turns: number;
  readonly ended?: 'over' | 'early';
  /** Its level did not come with the page. */
  readonly isOwn?: true;
  /** What describes it is damaged; opening it repairs what can be repaired. */
  readonly isDamaged?: boolean;
}

/** Damaged, an order that the rules refuse, or an order that leads elsewhere than it did. */
export const asideReasons = ['unreadable', 'order-refused', 'differs'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** A save that could not be used as it is, kept for download. Saved. */
export interface SetAside {
  readonly id: string;
  readonly title: string;
  readonly reason: AsideReason;
  /** The first turn that could not be read; absent when none could. */
  readonly turn?: number;
  readonly at: number;
}

/** Something to tell once. */
export type NoticeText =
  | {
      /** The browser does not keep games now; `exportRecord` is to be offered. */
      readonly code: 'storage';
      readonly reason: StorageTrouble;
    }
  | {
      readonly code: 'set-aside';
      readonly aside: SetAside;
      /** Turns of the game that could be kept; 0 when nothing was left of it. */
      readonly turnsKept: number;
    }
  | { readonly code: 'read-only'; readonly game: string }
  | { readonly code: 'taken-over'; readonly game: string }
  | { readonly code: 'cleared-elsewhere' }
  /** The address asks for something that is not known here. */
  | { readonly code: 'address'; readonly problems: readonly RecordProblem[] };

/** Dismissed by id. */
export type Notice = { readonly id: string } & NoticeText;

/** Why storage failed: no room, not allowed here, made by a newer version, or anything else. */
export const storageTroubles = ['full', 'forbidden', 'newer', 'failed'] as const;
export type StorageTrouble = (typeof storageTroubles)[number];

/** Why the screen `problem` is shown. */
export type SessionProblem =
  | { readonly code: 'unknown-level'; readonly level: string }
  | { readonly code: 'level-unreachable'; readonly level: string }
  | {
      readonly code: 'level-unsound';
      readonly level: string;
      readonly problems: readonly LevelProblem[];
    }
  | { readonly code: 'unknown-game'; readonly game: string }
  /** The level was changed since the game was saved; the game can be exported as a record. */
  | { readonly code: 'level-changed'; readonly game: string; readonly title: string }
  /** The text of a level cannot be played; all that is wrong with it. */
  | { readonly code: 'own-level-refused'; readonly problems: readonly Problem[] }
  /** The text of a level could not be read in time, or its reader could not be fetched. */
  | { readonly code: 'own-level-unread'; readonly reason: 'too-slow' | 'unreachable' }
  /** The text of the level was kept with the game and is damaged; the game can be exported. */
  | { readonly code: 'level-text-lost'; readonly game: string; readonly title: string }
  | { readonly code: 'bad-link'; readonly problems: readonly RecordProblem[] }
  /** A link that should hold a level's text. */
  | { readonly code: 'bad-level-link'; readonly reason: LinkFault }
  | { readonly code: 'record-differs'; readonly difference: Difference };

export interface Settings {
  readonly speed: Speed;
  readonly theme: Theme;
  /** Whether single letters open dialogs, undo and tell on. */
  readonly letterKeys: boolean;
  /** Whether the words that a level explains are explained where they stand. */
  readonly plainWords: boolean;
  /** Whether levels are told in shorter, simpler words where they have them. */
  readonly plainEdition: boolean;
  /** Large, for a projector, with what is private left out. */
  readonly isLarge: boolean;
  readonly hasSound: boolean;
  /** How loud sound is: a whole number from 0 to 100. */
  readonly volume: number;
  /** The language that the player chose; absent while the browser's is taken. */
  readonly language?: string;
}

export interface SessionState {
  readonly screen: Screen;
  readonly levels: readonly LevelSummary[];
  /** The game on the table; absent on the title screen before one was opened. */
  readonly play?: Play;
  readonly problem?: SessionProblem;
  /** The level that the screen `shared` tells about. Passing. */
  readonly shared?: SharedLevel;
  /** A level on its way to the editor. Passing. */
  readonly handed?: HandedLevel;
  /** Latest first. */
  readonly games: readonly SavedGame[];
  readonly setAside: readonly SetAside[];
  readonly notices: readonly Notice[];
  readonly settings: Settings;
  /** The language that is spoken and told in. Passing; chosen by address, settings or browser. */
  readonly language: string;
  /** Large, for a projector: a class sees this screen. Passing; asked for by address or settings. */
  readonly isPresenting: boolean;
  /** Best play's view of the game in the debrief. Passing. */
  readonly review: ReviewState;
  /** An action that waits for storage or a level is under way; its button may be greyed. */
  readonly isBusy: boolean;
  /** `memory`: nothing is kept in this browser for now. */
  readonly storage: 'opening' | 'kept' | 'memory';
}
