// Best play as the page asks for it: which questions there are and what comes back. Everything here is
// plain data that can go to a worker and back. Points are 0 to 100, probabilities 0 to 1.
import type { Level, Order } from '../rules/index.js';
import type {
  Bounds,
  Change,
  Difference,
  FinalStances,
  Grade,
  LessonEstimate,
  LessonReport,
  OrderProspect,
  OrderWorth,
  PolicyWorth,
  RandomTest,
  Review,
  Spend,
} from '../solver/index.js';

export type GradeLimits = Readonly<Record<Exclude<Grade, 'blunder'>, number>>;

/** A level under assumptions; `key` tells one subject from another. */
export interface BestPlaySubject {
  readonly key: string;
  readonly level: Level;
  readonly assumptions: Readonly<Record<string, number>>;
}

/** A game as far as it went: its luck and its orders. */
export interface GameSoFar {
  readonly seed: number;
  readonly orders: readonly Order[];
}

export type BestPlayQuestion =
  | { readonly kind: 'solve' }
  /** The whole review of a finished or ended game. */
  | { readonly kind: 'review'; readonly game: GameSoFar }
  /** Every legal order in the position that the game has come to, the best first. */
  | { readonly kind: 'orders'; readonly game: GameSoFar }
  /** Another try at a turn: the game up to it, and the order tried. */
  | { readonly kind: 'judge'; readonly game: GameSoFar; readonly order: Order }
  | { readonly kind: 'what-if'; readonly game: GameSoFar; readonly change: Change }
  /** What best play does over all draws, and what the ready policies are worth. */
  | { readonly kind: 'yardsticks' }
  /** Does the level teach? `base`: the level that it extends, to find what turned its conclusion. */
  | { readonly kind: 'lesson'; readonly base?: Level | undefined }
  /** How often random play meets each part of the level; seeds count on from `seed`. */
  | { readonly kind: 'random-test'; readonly games: number; readonly seed: number };

export type BestPlayAnswer =
  | SolvedAnswer
  | ReviewAnswer
  | { readonly kind: 'orders'; readonly orders: readonly OrderWorth[] }
  | JudgeAnswer
  | WhatIfAnswer
  | YardsticksAnswer
  /** Also for a level that is too large to be solved: an estimate then. */
  | { readonly kind: 'lesson'; readonly report: LessonReport | LessonEstimate }
  | { readonly kind: 'random-test'; readonly test: RandomTest }
  | RefusedAnswer;

export interface SolvedAnswer {
  readonly kind: 'solve';
  readonly exact: true;
  readonly par: number;
  readonly war: number;
  readonly states: number;
  readonly decisionStates: number;
  readonly transitions: number;
}

/** The level is too large to be solved exactly: the answer to every question but the last two. */
export interface RefusedAnswer {
  readonly kind: 'refused';
  readonly exact: false;
  readonly states: number;
  readonly bounds: Bounds;
}

export interface ReviewAnswer {
  readonly kind: 'review';
  readonly review: Review;
  /** The most points that an order of the grade gives up. */
  readonly gradeLimits: GradeLimits;
  /** The turns that cost most, the dearest first, with both orders side by side. */
  readonly costliest: readonly CostlyTurn[];
  readonly counterfactuals: readonly CounterfactualAnswer[];
  /** Best play from the start under the same luck. */
  readonly best: PlayedOut;
  /** What happened in the world, played from the start under the same luck; stands aside where it cannot. */
  readonly record: PlayedOut;
}

export interface CostlyTurn {
  readonly turn: number;
  readonly given: OrderProspect;
  readonly best: OrderProspect;
}

/** A whole game in short. */
export interface PlayedOut {
  readonly orders: readonly Order[];
  readonly outcome: number;
  readonly war: boolean;
}

export interface CounterfactualAnswer {
  readonly crisis: string;
  readonly turn: number;
  readonly given: Order;
  readonly better: Order;
  readonly gain: number;
  readonly asPlayed: ChangedGame;
  readonly best: ChangedGame;
}

export interface ChangedGame extends PlayedOut {
  /** The value of the position with the order that was given, and with the other one. */
  readonly given: number;
  readonly changed: number;
  readonly differences: readonly Difference[];
}

export interface JudgeAnswer {
  readonly kind: 'judge';
  /** Points given up against the best order. */
  readonly regret: number;
  /** Whether that is little enough to count as found. */
  readonly isAccepted: boolean;
  readonly tried: OrderProspect;
  readonly best: Order;
}

export interface WhatIfAnswer {
  readonly kind: 'what-if';
  /** Absent where the order is not legal in that turn. */
  readonly changed?: ChangedGame;
}

export interface YardsticksAnswer {
  readonly kind: 'yardsticks';
  readonly deviation: number;
  readonly least: number;
  readonly most: number;
  readonly policies: readonly ({ readonly policy: string } & PolicyWorth)[];
  readonly spend: readonly Spend[];
  readonly final: readonly FinalStances[];
}

/** Points: an order that gives up no more is accepted as a better one; the limit of a sound order. */
export const acceptedRegret = 1;

/** How far the search is: share of the work, and positions found. */
export interface BestPlayProgress {
  readonly share: number;
  readonly states: number;
}

/** Messages to whoever works the answers out. */
export type BestPlayRequest =
  | { readonly kind: 'open'; readonly subject: BestPlaySubject }
  | { readonly kind: 'ask'; readonly id: number; readonly question: BestPlayQuestion };

/** Messages back. */
export type BestPlayReply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: BestPlayProgress }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: BestPlayAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** The part of a worker that is used. */
export interface BestPlayChannel {
  send(request: BestPlayRequest): void;
  /** Ends the work at once. */
  close(): void;
}

export interface ChannelEnds {
  readonly onReply: (reply: BestPlayReply) => void;
  /** The worker itself has failed; nothing more will come. */
  readonly onFailure: (message: string) => void;
}
