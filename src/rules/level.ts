// A checked level: what the rules need to know of a level file, after `levels` has read it.
// Every list keeps the order of the file, because the order is part of the rules (T1).
// Ids are lower-case words joined by hyphens; a desk's id may hold one dot: `syria.arms`.
import type { Expression, Template } from './expression.js';
import type { Place, TrackPicture } from './pictures.js';

/** First and last turn, both counted from 1, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** How much of the future a player is shown before committing (rule V1). */
export const foresights = ['advisers', 'ranges', 'exact'] as const;
export type Foresight = (typeof foresights)[number];

/** A premise of the argument as a whole number that phrases may name. */
export interface Assumption {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The value that takes the premise away. */
  readonly off: number;
  readonly claims: readonly string[];
}

/** A whole number of the state, held within its range (rule N3). */
export interface Track {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  /** A word for each value from `min` to `max`; empty when figures say enough. */
  readonly steps: readonly string[];
  /** `turn`: goes back to `start` when a turn closes. */
  readonly lasts: 'game' | 'turn';
  /** Where it is shown to the player at all; absent when always. No rule reads it. */
  readonly shown?: Expression;
  /** Where and how the map shows it; absent when it does not. */
  readonly map?: TrackPicture;
}

/** Points that orders spend; a track with an income, never below 0 nor above `cap`. */
export interface Budget {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly start: number;
  readonly cap: number;
  /** Points that arrive when a turn closes, less what was promised (rule B3). */
  readonly income: Expression;
  readonly because: Template;
  readonly claims: readonly string[];
  /** Whether the points are arms; a stance that costs none of them counts as words. */
  readonly arms: boolean;
}

/** A part of the outcome; `weight` points at most, all weights sum to 100. */
export interface Interest {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly weight: number;
  readonly start: number;
}

export const effectOperators = ['+', '-', '='] as const;
/** One change: `escalation +1`. For an interest the amount is in points of outcome. */
export interface Effect {
  readonly target: string;
  readonly operator: (typeof effectOperators)[number];
  readonly amount: Expression;
}

/** Changes that happen together under one condition, for one stated reason. */
export interface Group {
  readonly when?: Expression;
  readonly effects: readonly Effect[];
  readonly because: Template;
  /** Claims whose mechanism this is. */
  readonly claims: readonly string[];
  /** Claims that this fact speaks for, or against, in the verdicts (rule C2). */
  readonly upholds: readonly string[];
  readonly breaks: readonly string[];
  readonly map?: FactPicture;
}
export const factPictures = ['strike', 'flow', 'talks', 'mark', 'hotline', 'sky', 'ships'] as const;
export interface FactPicture {
  readonly as: (typeof factPictures)[number];
  readonly from?: string;
  readonly to: string;
}

/** One option of a desk. */
export interface Stance {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Turns in which it is on the desk's menu at all. */
  readonly window: Window;
  /** Legal only where this holds; `locked` then tells why not and what would unlock it. */
  readonly needs?: Expression;
  readonly locked: Template;
  readonly price: readonly Price[];
  /** Points promised out of the income that closes this turn. */
  readonly upkeep: readonly Price[];
  readonly tags: readonly string[];
  readonly claims: readonly string[];
  readonly groups: readonly Group[];
  /** Directions shown under `foresight: advisers`, in words. */
  readonly hint: string;
  /** Why it is in the game although never near best: the claim that it teaches. */
  readonly temptation?: string;
}
export interface Price {
  readonly budget: string;
  readonly amount: Expression;
}

/** What the player's government decides one thing at: `north.arms`, `north.talks`, `home`. */
export interface Desk {
  readonly id: string;
  readonly name: string;
  /** A crisis's id; absent for a desk that belongs to none. */
  readonly crisis?: string;
  readonly window: Window;
  readonly stances: readonly Stance[];
}

export interface Crisis {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly place: string;
  readonly window: Window;
}

/** What a rival does by rule after the orders. */
export interface Reaction {
  readonly id: string;
  readonly name: string;
  readonly window: Window;
  readonly groups: readonly Group[];
}

/** A draw of chance. Odds are whole percents; the last outcome takes what the others leave. */
export interface ChanceEvent {
  readonly id: string;
  readonly name: string;
  readonly window: Window;
  readonly when?: Expression;
  readonly outcomes: readonly Outcome[];
  /** A bet offered on it: "Will Israel hold back?", true when one of `on` comes. */
  readonly bet?: { readonly question: string; readonly on: readonly string[] };
}
export interface Outcome {
  readonly id: string;
  readonly name: string;
  /** Absent for the last outcome only. */
  readonly odds?: Expression;
  readonly groups: readonly Group[];
}

/** A closing rule of every turn in its window: fading, drift, what positions pay. */
export interface Closing {
  readonly id: string;
  readonly name: string;
  readonly window: Window;
  readonly groups: readonly Group[];
}

export interface Catastrophe {
  readonly when: Expression;
  readonly name: string;
  readonly because: Template;
  readonly claims: readonly string[];
  readonly upholds: readonly string[];
  readonly breaks: readonly string[];
}

export interface Turn {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly brief: readonly BriefLine[];
  readonly record?: { readonly order: string; readonly told: string };
}
/** A sentence of a briefing; told where `when` holds or is absent. */
export interface BriefLine {
  readonly when?: Expression;
  readonly say: Template;
}

/** An adviser's sentences; in each turn the first that fits is said. */
export interface Adviser {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly AdviserLine[];
}
export interface AdviserLine {
  readonly window: Window;
  readonly when?: Expression;
  readonly say: Template;
}

export interface Claim {
  readonly id: string;
  readonly text: string;
  /** What would be seen if it did not hold in a game. */
  readonly test: string;
}

/** Other weights for the same interests: a rival reading of the same game. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly weights: readonly { readonly interest: string; readonly weight: number }[];
}

/** What the map shows where a level chooses for itself. */
export interface LevelMap {
  /**
   * The part of the world, in degrees; absent where the level leaves it to the map. West is less than
   * east; a view over the date line has an east beyond 180.
   */
  readonly view?: readonly [west: number, south: number, east: number, north: number];
  /** The name printed on the map → the name to show; '' hides it. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether names of countries and seas are shown at all. */
  readonly labels: boolean;
}

export interface Level {
  readonly format: 1;
  /** The language of the texts here, as a BCP 47 tag. */
  readonly language: string;
  /** All languages that the level's file has texts in, the file's own first. */
  readonly languages: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly hypothetical: boolean;
  /** Not offered on the first page; only by its id. */
  readonly listed?: false;
  readonly seat: string;
  readonly foresight: Foresight;
  readonly bets: boolean;
  /** Absent where the file says nothing of it. */
  readonly map?: LevelMap;
  readonly places: readonly Place[];
  /** A place's id: where flows of committed points start. */
  readonly capital: string;
  readonly assumptions: readonly Assumption[];
  readonly budgets: readonly Budget[];
  readonly tracks: readonly Track[];
  readonly interests: readonly Interest[];
  readonly catastrophe: Catastrophe;
  readonly crises: readonly Crisis[];
  readonly desks: readonly Desk[];
  readonly reactions: readonly Reaction[];
  readonly events: readonly ChanceEvent[];
  readonly closing: readonly Closing[];
  readonly atEnd: readonly Closing[];
  readonly turns: readonly Turn[];
  readonly advisers: readonly Adviser[];
  readonly claims: readonly Claim[];
  readonly readings: readonly Reading[];
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
  readonly reflection: readonly { readonly id: string; readonly question: string }[];
  readonly leavesOut: readonly string[];
  readonly discussion: readonly string[];
  /** Targets by bar for this level; empty when it names none. */
  readonly lesson: readonly LessonBar[];
}
/** A bar of the lesson as the file names it: `war-under-best-play: {at-most: 3}`. */
export interface LessonBar {
  readonly bar: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly text?: string;
}
