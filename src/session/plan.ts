// What the planning screen is given: desks, options with the reason why not, the purse filling and
// emptying, and what the level lets a player foresee.
import type { Foresight } from '../rules/index.js';
import type {
  ChangeView,
  CrisisView,
  PriceView,
  PurseView,
  RefusalView,
  StandingView,
  TurnView,
} from './view.js';

/** A stance of the draft that no longer holds because of what other desks were given. */
export interface UpsetView {
  readonly desk: string;
  readonly deskName: string;
  readonly stance: string;
  readonly stanceName: string;
  readonly refusal: RefusalView;
}

/** The least and the most that a track can stand at when the turn closes. */
export interface RangeView {
  readonly target: string;
  readonly kind: 'track' | 'interest';
  readonly name: string;
  readonly before: number;
  readonly least: number;
  readonly most: number;
}

/** What the level lets a player foresee of a stance (rule V1), the rest of the draft as it is. */
export type ForeseenView =
  | { readonly kind: 'advisers'; readonly hint: string }
  | { readonly kind: 'ranges'; readonly hint: string; readonly ranges: readonly RangeView[] }
  | {
      readonly kind: 'exact';
      readonly hint: string;
      /** What the stance itself changes at once, with its because. */
      readonly effects: readonly {
        readonly because: string;
        readonly changes: readonly ChangeView[];
      }[];
      readonly ranges: readonly RangeView[];
      /** Probability, 0 to 1, that the turn would end in the catastrophe. */
      readonly war: number;
    };

export interface OptionView {
  readonly stance: string;
  readonly name: string;
  readonly about: string;
  readonly isHold: boolean;
  readonly selected: boolean;
  readonly price: readonly PriceView[];
  /** Points that it promises out of the next income. */
  readonly upkeep: readonly PriceView[];
  /** Present: it cannot be chosen, and this is why. */
  readonly refusal?: RefusalView;
  /** Present: it can be chosen, but then this later desk's stance could not go out. */
  readonly upsets?: UpsetView;
  readonly foreseen: ForeseenView;
}

export interface DeskView {
  readonly id: string;
  readonly name: string;
  /** In the level's order; every stance on the menu, refused ones included. */
  readonly options: readonly OptionView[];
  readonly selected: string;
  /** Whether the player chose it; otherwise it stands aside by default. */
  readonly isChosen: boolean;
  /** Present: the stance in the draft does not hold. */
  readonly problem?: RefusalView;
}

/** The desks of one crisis; without a crisis, the desks at home. */
export interface DeskGroupView {
  readonly crisis?: CrisisView;
  readonly desks: readonly DeskView[];
}

export interface PlanView extends TurnView {
  readonly foresight: Foresight;
  readonly groups: readonly DeskGroupView[];
  readonly purse: readonly PurseView[];
  readonly standing: readonly StandingView[];
  /** The first desk whose stance does not hold; absent when the order can be given. */
  readonly problem?: UpsetView;
  readonly canCommit: boolean;
  readonly canUndo: boolean;
  /** What comes after the plan: the bets of this turn, or the commitment at once. */
  readonly next: 'bet' | 'commit';
  /** This turn's events and their odds; empty unless the foresight is exact. */
  readonly odds: readonly OddsView[];
  /** War probability of the draft, 0 to 1; absent unless the foresight is exact. */
  readonly war?: number;
}

/** Odds in percent; a span where they hang on an earlier draw of the same turn. */
export interface OddsView {
  readonly event: string;
  readonly name: string;
  readonly outcomes: readonly {
    readonly id: string;
    readonly name: string;
    readonly least: number;
    readonly most: number;
  }[];
}
