// The review of a finished or ended game: how far it is, and what the debrief is given of it. Points
// are 0 to 100 unless a name says tenths; probabilities 0 to 1. All of it is passing.
import type { Order } from '../rules/index.js';
import type { Bounds, Grade, Rest } from '../solver/index.js';
import type { ChangedGame, GradeLimits, JudgeAnswer, ReviewAnswer } from './best-play.js';
import type { OrderLineView, TurnView } from './view.js';

/** Another try at a turn, or a what-if: asked, answered, or failed. */
type Asked<Answer> =
  | { readonly status: 'working' }
  | { readonly status: 'failed' }
  | { readonly status: 'answered'; readonly answer: Answer };

export type TryState = { readonly order: Order } & Asked<JudgeAnswer>;

/** Without an answer's game the order was not legal in that turn. */
export type WhatIfState = {
  readonly turn: number;
  readonly order: Order;
  readonly rest: Rest;
} & Asked<ChangedGame | undefined>;

export type ReviewState =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly share: number; readonly states: number }
  | {
      readonly status: 'ready';
      readonly answer: ReviewAnswer;
      /** The latest try of each turn. */
      readonly tries: Readonly<Record<number, TryState>>;
      readonly whatIf?: WhatIfState;
    }
  /** Too large to be solved exactly; what is known instead. */
  | { readonly status: 'refused'; readonly states: number; readonly bounds: Bounds }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string };

export type ReviewView = Exclude<ReviewState, { readonly status: 'ready' }> | ReadyReviewView;

export interface ReadyReviewView {
  readonly status: 'ready';
  readonly sum: LuckAndSkill;
  /** The game is over; otherwise the outcome is what best play expects of the rest. */
  readonly isOver: boolean;
  readonly turns: readonly TurnReviewView[];
  readonly costliest: readonly CostlyTurnView[];
  readonly counterfactuals: readonly CounterfactualView[];
  /** The whole level played best, and as it happened, under the luck of this game. */
  readonly best: { readonly outcome: number; readonly war: boolean };
  readonly record: { readonly outcome: number; readonly war: boolean };
  readonly against: AgainstView;
  readonly gradeLimits: GradeLimits;
  readonly whatIf?: WhatIfView;
}

/** Whole tenths, rounded so that start + skill + luck = outcome. `skill` is 0 or less. */
export interface LuckAndSkill {
  readonly start: number;
  readonly skill: number;
  readonly luck: number;
  readonly outcome: number;
}

export interface TurnReviewView extends TurnView {
  readonly order: readonly OrderLineView[];
  readonly best: readonly OrderLineView[];
  /** The desks at which the two differ. */
  readonly changes: readonly DeskChangeView[];
  /** Points in whole tenths, like all that follow; of all turns they add up to the sum of the review. */
  readonly regret: number;
  readonly grade: Grade;
  /** The value before the order, after it, and after the turn's draws. */
  readonly before: number;
  readonly ordered: number;
  readonly after: number;
  readonly luck: number;
  readonly draws: readonly {
    readonly event: string;
    readonly name: string;
    readonly outcome: string;
    /** Whole percent. */
    readonly odds: number;
    readonly luck: number;
  }[];
}

/** One desk where another stance is put in the place of the one that was given. */
export interface DeskChangeView {
  readonly desk: string;
  readonly deskName: string;
  readonly from: string;
  readonly to: string;
}

export interface CostlyTurnView extends TurnView {
  readonly regret: number;
  /** Where things stood, in the briefing's sentences. */
  readonly lines: readonly string[];
  readonly order: Order;
  readonly orderLines: readonly OrderLineView[];
  readonly best: Order;
  readonly changes: readonly DeskChangeView[];
  readonly reasons: ReasonsView;
  readonly attempt?: TryState;
}

/** Why one order is better than another: expected over the draws of the turn. */
export interface ReasonsView {
  /** Points within the turn, and points that the position after it is still expected to bring. */
  readonly now: Beside;
  readonly later: Beside;
  /** Probability of war from here to the end. */
  readonly war: Beside;
  /** Interests that the turn serves differently, the largest difference first. */
  readonly interests: readonly NamedBeside[];
  /** Tracks and budgets that stand differently after the turn, the largest difference first. */
  readonly standing: readonly NamedBeside[];
  /** What the best order would have set off in this turn under the game's luck, beside what yours did. */
  readonly chain: ChainView;
  /** The claims that the chain's sentences speak for or against. */
  readonly claims: readonly { readonly id: string; readonly text: string }[];
}

export interface Beside {
  readonly yours: number;
  readonly best: number;
}

export interface NamedBeside extends Beside {
  readonly name: string;
}

export interface CounterfactualView extends TurnView {
  readonly crisis: string;
  readonly crisisName: string;
  readonly changes: readonly DeskChangeView[];
  /** Points that the other order gains in expectation. */
  readonly gain: number;
  readonly asPlayed: { readonly outcome: number; readonly war: boolean };
  readonly best: { readonly outcome: number; readonly war: boolean };
  readonly chain: ChainView;
}

/** What followed from another order, in the order of turns. */
export interface ChainView {
  readonly links: readonly ChainLink[];
  /** How many smaller differences are left out. */
  readonly more: number;
}

export interface SaidView {
  readonly text: string;
  /** Ids of claims that it speaks for, and against. */
  readonly upholds: readonly string[];
  readonly breaks: readonly string[];
}

export interface ChainLink {
  readonly turn: number;
  readonly date: string;
  readonly source: string;
  /** What was said in the game that was played, and in the changed one; absent where it did not happen. */
  readonly was?: SaidView;
  readonly now?: SaidView;
  /** Tenths that it brings beyond what was. */
  readonly tenths: number;
}

export interface WhatIfView extends TurnView {
  readonly rest: Rest;
  readonly changes: readonly DeskChangeView[];
  readonly result:
    | { readonly status: 'working' | 'failed' | 'not-legal' }
    | {
        readonly status: 'told';
        readonly outcome: number;
        readonly war: boolean;
        /** The value of the position with the order that was given, and with the other one. */
        readonly given: number;
        readonly changed: number;
        readonly chain: ChainView;
      };
}

/** Where this game speaks against the article. */
export interface AgainstView {
  /** The orders gave up little: at most a tenth of what best play expects. */
  readonly playedWell: boolean;
  readonly isAbovePar: boolean;
  /** Claims that the player's game broke, and those that best play under the same luck breaks. */
  readonly yours: readonly { readonly id: string; readonly text: string }[];
  readonly best: readonly { readonly id: string; readonly text: string }[];
}
