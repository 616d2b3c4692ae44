// Everything that a screen may ask of the session. Actions never throw for what a player or a
// stored text did; what they could not do shows in the state (problem, notice) or in the answer.
import type { Problem } from '../levels/index.js';
import type { Difference, RecordProblem } from '../record/index.js';
import type { Order } from '../rules/index.js';
import type { Rest } from '../solver/index.js';
import type { HandedLevel, Speed, Theme } from './state.js';

export interface RecordFile {
  /** A name for the download: `first-orders-2026-11-23.json`. */
  readonly name: string;
  readonly text: string;
}

export type Imported =
  | { readonly kind: 'imported'; readonly game: string }
  | { readonly kind: 'refused'; readonly problems: readonly RecordProblem[] }
  /** The record brings its level's text, and that cannot be played. */
  | { readonly kind: 'level-refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'level-unread'; readonly reason: 'too-slow' | 'unreachable' }
  | { readonly kind: 'differs'; readonly difference: Difference };

/** A level as text, and how to play it. */
export interface OwnLevel {
  readonly text: string;
  readonly seed?: number;
  /** Which of the level's languages; its own without one. */
  readonly language?: string;
  readonly assumptions?: Readonly<Record<string, number>>;
  /** One-line orders to begin after, turn by turn. */
  readonly orders?: readonly string[];
  /** Where the player goes on after the game. */
  readonly returnTo?: 'editor';
}

export interface SessionActions {
  /** Begins a new game of a level and shows its first briefing; luck is new without a seed. */
  openLevel(
    level: string,
    options?: { readonly seed?: number; readonly assumptions?: Readonly<Record<string, number>> },
  ): Promise<void>;
  /**
   * Begins a new game of a level that did not come with the page and keeps its text with the game. A
   * text that cannot be played shows the screen `problem` with everything that is wrong with it.
   */
  openOwnLevel(own: OwnLevel): Promise<void>;
  /** Takes in a file: a game record as `importRecord` does; a level is shown before it is played. */
  openFile(text: string): Promise<Imported | { readonly kind: 'shown' }>;
  /** Plays the level that the screen `shared` shows. */
  playShared(): Promise<void>;
  /** Puts a level where the editor finds it; the screen `shared` closes. */
  handToEditor(level: HandedLevel): Promise<void>;
  /** What was handed to the editor; asked once, it is gone. */
  takeHanded(): HandedLevel | undefined;
  /**
   * Opens what a link describes: a situation (see `formatLink` of the record), or a level's text
   * (`formatOwnLink`), which is shown first.
   */
  openLink(link: string): Promise<void>;
  /** Brings a kept game back at the point where it was left. */
  resumeGame(game: string): Promise<void>;
  /** Leaves the game on the table for the title screen; it stays kept. */
  toTitle(): Promise<void>;

  continueBriefing(): void;
  /** Back from plan to briefing. */
  toBriefing(): void;
  /** Puts a stance into the draft; does nothing where the plan view shows a refusal. */
  choose(desk: string, stance: string): void;
  /** Takes back the last choice of this turn. */
  undoChoice(): void;
  /** Every desk stands aside again; can be undone. */
  clearDraft(): void;
  /** To the bets of the turn; where it offers none, commits. */
  toBets(): Promise<void>;
  /** Back from the bets to the plan. */
  backToPlan(): void;
  /** Likelihood in whole percent, 0 to 100; `undefined` takes the bet back. */
  placeBet(event: string, likelihood: number | undefined): void;
  /** Stores the order, then plays it and shows the facts. */
  commit(): Promise<void>;
  /** How many facts of the turn are told, at least; `Infinity` tells all. What is told stays told. */
  showFacts(count: number): void;
  /** To the next briefing, or to the debrief after the last turn. */
  nextTurn(): void;
  /** Ends the game before its last turn and shows the partial debrief. */
  endEarly(): Promise<void>;
  /** Takes up a game that was ended early. */
  playOn(): Promise<void>;
  playAgain(luck: 'same-luck' | 'new-luck'): Promise<void>;
  answerReflection(id: string, text: string): void;

  selectCrisis(crisis: string | undefined): void;
  setSpeed(speed: Speed): void;
  /** Shows the page by day or by night, or as the computer is set. */
  setTheme(theme: Theme): void;
  /** Switches single-letter keys on or off. */
  setLetterKeys(areOn: boolean): void;
  /** Explains a level's words where they stand, or leaves them to the glossary. */
  setPlainWords(areOn: boolean): void;
  /** Tells levels in shorter, simpler words where they have them, the game on the table too; kept. */
  setPlainEdition(isOn: boolean): Promise<void>;
  /** Makes everything large for a projector and leaves out what is private, or ends that; kept. */
  setPresenting(isOn: boolean): void;
  /** Switches sound on or off; kept. */
  setSound(isOn: boolean): void;
  /** How loud sound is, 0 to 100; kept. */
  setVolume(volume: number): void;
  /** Speaks another language from here on, in the game on the table too; kept unless it is for this visit. */
  setLanguage(language: string, lasts: 'kept' | 'visit'): Promise<void>;
  /** Tells what of the page's address means nothing here (`readAddress`). */
  tellAddress(problems: readonly RecordProblem[]): void;
  dismissNotice(id: string): void;

  /** Begins the review of the game in the debrief; it begins by itself when the debrief opens. */
  startReview(): Promise<void>;
  /** Calls the review off while it is being worked out. */
  cancelReview(): void;
  /** Has another order for a played turn judged; the answer shows in the review. */
  tryOrder(turn: number, order: Order): Promise<void>;
  /** Plays the game again from a turn with another order; the answer shows in the review. */
  whatIf(turn: number, order: Order, rest: Rest): Promise<void>;

  /** The record of a kept game, or of the game on the table; nothing where there is neither. */
  exportRecord(game?: string): Promise<RecordFile | undefined>;
  /** Checks, replays and keeps a record as a new game; opens it where it was left. */
  importRecord(text: string): Promise<Imported>;
  /** What was set aside, as it was found. */
  exportSetAside(id: string): Promise<RecordFile | undefined>;
  deleteSetAside(id: string): Promise<void>;
  deleteGame(game: string): Promise<void>;
  /** Deletes all games, drafts, settings and set-aside saves of this browser. */
  clearEverything(): Promise<void>;
  /** Makes this tab the one that plays; the other becomes a reader. */
  takeOver(): Promise<void>;
}
