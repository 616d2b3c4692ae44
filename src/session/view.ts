// What the screens are given: ready views of a play in progress. A view holds ids, numbers, and
// sentences of the level with their gaps filled; the interface's own sentences live in `text`.
// Nobody who reads a view needs to work out what is legal, what it costs or what it changed.
import type { Fact, FactPicture, LevelMap, Place, TrackPicture } from '../rules/index.js';

/** A track, budget or interest as it stands. Interests are in tenths of a point. */
export interface StandingView {
  readonly id: string;
  readonly kind: 'budget' | 'track' | 'interest';
  readonly name: string;
  readonly about: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The level's word for the value, where it has one. */
  readonly word?: string;
}

/** One change; interests in tenths of a point. Zero changes are kept where a fact names them. */
export interface ChangeView {
  readonly target: string;
  readonly kind: 'budget' | 'track' | 'interest';
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly beforeWord?: string;
  readonly afterWord?: string;
}

export interface PriceView {
  readonly budget: string;
  readonly name: string;
  readonly amount: number;
}

/** Why a stance cannot be ordered now. `because` is a sentence of the level. */
export type RefusalView =
  | { readonly code: 'not-on-menu' }
  | { readonly code: 'locked'; readonly because: string }
  | {
      readonly code: 'unaffordable';
      readonly budget: string;
      readonly name: string;
      readonly price: number;
      readonly left: number;
    };

export interface CrisisView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly place: string;
  readonly isOpen: boolean;
  /** Open in this turn for the first, for the last time. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface PurseView {
  readonly budget: string;
  readonly name: string;
  readonly about: string;
  readonly arms: boolean;
  readonly cap: number;
  /** What the purse holds before this turn's orders. */
  readonly now: number;
  /** What the draft takes out of it. */
  readonly planned: number;
  readonly left: number;
  /** What would come in when the turn closes, less what is promised, as things stand. */
  readonly income: number;
  /** Points that the draft promises out of that income. */
  readonly promised: number;
}

/** Where in the level a view belongs. */
export interface TurnView {
  readonly turn: number;
  readonly turns: number;
  readonly date: string;
  readonly title: string;
}

export interface BriefView extends TurnView {
  readonly level: string;
  readonly seat: string;
  readonly about: string;
  readonly hypothetical: boolean;
  readonly lines: readonly string[];
  readonly advisers: readonly {
    readonly id: string;
    readonly name: string;
    readonly says: string;
  }[];
  /** What the last turn changed, each track once; empty in the first turn. */
  readonly news: readonly ChangeView[];
  readonly standing: readonly StandingView[];
  /** The sum of all interests as they are now, in tenths of a point. */
  readonly tenths: number;
  readonly purse: readonly PurseView[];
  readonly crises: readonly CrisisView[];
}

export interface BetView extends TurnView {
  readonly questions: readonly {
    readonly event: string;
    readonly name: string;
    readonly question: string;
    /** Percent, 0 to 100; absent until the player said one. */
    readonly likelihood?: number;
  }[];
  /** The order that is about to go out. */
  readonly order: readonly OrderLineView[];
}

/** One desk's part of an order, by name. */
export interface OrderLineView {
  readonly desk: string;
  readonly deskName: string;
  readonly crisis?: string;
  readonly stance: string;
  readonly stanceName: string;
  readonly isHold: boolean;
}

export interface FactView {
  readonly index: number;
  readonly kind: Fact['kind'];
  readonly source: string;
  /** The name of the desk, reaction, event, closing rule or budget. */
  readonly sourceName: string;
  readonly choice?: string;
  readonly title: string;
  /** Empty for the bare price of an order and for a bare draw. */
  readonly because: string;
  readonly changes: readonly ChangeView[];
  readonly claims: readonly string[];
  readonly draw?: {
    readonly event: string;
    /** The throw, 0 to 99. */
    readonly roll: number;
    readonly outcomes: readonly {
      readonly id: string;
      readonly name: string;
      readonly odds: number;
      readonly drawn: boolean;
    }[];
  };
  readonly map?: FactPicture;
}

export interface FactsView extends TurnView {
  readonly facts: readonly FactView[];
  /** How many of them are told so far, 0 to `facts.length`. */
  readonly shown: number;
  readonly isAllShown: boolean;
  readonly order: readonly OrderLineView[];
  readonly over: boolean;
  readonly war: boolean;
  /** What comes after: the next briefing, or the debrief. */
  readonly next: 'briefing' | 'debrief';
}

export interface LogEntryView extends TurnView {
  /** The order's one-line form. */
  readonly text: string;
  readonly order: readonly OrderLineView[];
  readonly spent: readonly PriceView[];
  readonly bets: readonly BetResultView[];
}

/** `came` is absent where the event did not happen: such a bet is void. */
export interface BetResultView {
  readonly turn: number;
  readonly event: string;
  readonly question: string;
  readonly likelihood: number;
  readonly came?: boolean;
  /** The true odds, in percent, of what the bet was on; absent where void. */
  readonly odds?: number;
  /** Squared difference between likelihood and what came, 0 to 1; absent where void. */
  readonly score?: number;
}

export interface MapSourceView {
  /** What the level asks of the map: a part of the world, names of its own. */
  readonly look?: LevelMap;
  readonly places: readonly Place[];
  readonly capital: string;
  readonly crises: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly open: boolean;
  }[];
  readonly selected?: string;
  readonly tracks: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly steps: readonly string[];
    /** How the map shows it; `takes` is worked out: points each turn, more than 0. */
    readonly map?: Omit<TrackPicture, 'takes'> & { readonly takes?: number };
  }[];
  readonly commitments: readonly {
    readonly crisis: string;
    readonly points: number;
    readonly state: 'planned' | 'committed';
  }[];
  readonly facts: readonly Fact[];
}
