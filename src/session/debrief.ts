// What the debrief is given. Points are in tenths; a game that ended early has a partial debrief.
import type { VerdictKind } from '../rules/index.js';
import type { BetResultView, FactView, OrderLineView, TurnView } from './view.js';

/** One cause of points, in tenths. `start` is what the interest began with. */
export interface ReasonView {
  readonly kind: 'start' | 'fact' | 'catastrophe';
  readonly turn: number;
  readonly tenths: number;
  /** Absent for the start. */
  readonly fact?: FactView;
}

export interface InterestView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The most it can come to, in points. */
  readonly weight: number;
  readonly tenths: number;
  /** Tenths after each turn; the first entry is the start of the game. */
  readonly series: readonly number[];
  readonly reasons: readonly ReasonView[];
}

export interface ClaimView {
  readonly id: string;
  readonly text: string;
  readonly test: string;
  readonly verdict: VerdictKind;
  readonly evidence: readonly {
    readonly turn: number;
    readonly sign: 'upholds' | 'breaks';
    readonly fact: FactView;
  }[];
}

/** One turn of the player's game beside what happened in the world. */
export interface CompareView extends TurnView {
  readonly rows: readonly {
    readonly desk: string;
    readonly deskName: string;
    readonly crisis?: string;
    readonly yours: OrderLineView;
    /** Absent where the level's record says nothing of this desk. */
    readonly record?: OrderLineView;
    readonly same: boolean;
  }[];
  /** What happened, as the level tells it; empty where it tells nothing. */
  readonly told: string;
  readonly isHypothetical: boolean;
}

export interface CalibrationView {
  readonly bets: readonly BetResultView[];
  /** How many of them were not void. */
  readonly scored: number;
  /** Mean score (Brier 1950), 0 perfect to 1; absent when nothing was scored. */
  readonly score?: number;
  /** The score that the true odds would have had on the same draws. */
  readonly oddsScore?: number;
  /** The score of saying 50 percent every time. */
  readonly coinScore: number;
}

export interface DebriefView {
  readonly level: string;
  readonly title: string;
  readonly seed: number;
  /** The game ended before its last turn by the player's wish. */
  readonly isPartial: boolean;
  readonly turnsPlayed: number;
  readonly turns: number;
  /** 0 to 1000; 0 after the catastrophe. */
  readonly tenths: number;
  /** Tenths of all interests after each turn; ends at 0 after the catastrophe. */
  readonly series: readonly number[];
  readonly interests: readonly InterestView[];
  /** The one reason that took everything back. */
  readonly war?: ReasonView;
  /** War probability, 0 to 1, that each order carried within its turn. */
  readonly risks: readonly (TurnView & { readonly war: number })[];
  readonly claims: readonly ClaimView[];
  readonly compare: readonly CompareView[];
  readonly calibration: CalibrationView;
  readonly reflections: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
  }[];
  readonly leavesOut: readonly string[];
  readonly discussion: readonly string[];
  readonly canPlayOn: boolean;
}
