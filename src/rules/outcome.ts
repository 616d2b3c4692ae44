// The outcome of a game and where every point of it came from (rules O1–O4).
// All points here are tenths: an outcome of 1000 is 100.
import type { Fact } from './facts.js';
import type { Game } from './game.js';
import { isWar } from './step.js';
import { at, type State, type Tables } from './tables.js';

/** One cause of points. All reasons of an outcome add up to it exactly. */
export type Reason =
  | { readonly kind: 'start'; readonly interest: string; readonly turn: 0; readonly tenths: number }
  | {
      readonly kind: 'fact';
      readonly interest: string;
      readonly turn: number;
      readonly tenths: number;
      readonly fact: Fact;
    }
  | {
      readonly kind: 'catastrophe';
      readonly turn: number;
      readonly tenths: number;
      readonly fact: Fact;
    };

export interface InterestOutcome {
  readonly id: string;
  readonly tenths: number;
  /** The most it can come to, in points. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

export interface GameOutcome {
  /** 0 to 1000; 0 after the catastrophe. */
  readonly tenths: number;
  readonly interests: readonly InterestOutcome[];
  /** The one reason that takes everything back. */
  readonly war?: Reason;
}

/** The outcome of a position in tenths: the sum of its interests, or 0 in war. */
export function outcomeTenths(tables: Tables, state: State): number {
  if (isWar(tables, state)) return 0;
  return gainedTenths(tables, state);
}

/** The sum of the interests in tenths, whether or not war has taken them back. */
export function gainedTenths(tables: Tables, state: State): number {
  let total = 0;
  for (let slot = tables.interestOffset; slot < tables.stateLength; slot += 1) {
    total += at(state, slot);
  }
  return total;
}

/** The outcome so far, interest by interest, with a reason for each point. */
export function outcomeOf(game: Game): GameOutcome {
  const facts = game.turns.flatMap((turn) => turn.facts);
  const interests = game.tables.level.interests.map((interest): InterestOutcome => {
    const reasons = [startReason(interest.id, interest.start), ...reasonsFor(interest.id, facts)];
    const tenths = reasons.reduce((total, reason) => total + reason.tenths, 0);
    return { id: interest.id, tenths, weight: interest.weight, reasons };
  });
  const gained = interests.reduce((total, interest) => total + interest.tenths, 0);
  const end = game.war ? facts.at(-1) : undefined;
  if (end === undefined) return { tenths: gained, interests };
  const war = { kind: 'catastrophe', turn: end.turn, tenths: -gained, fact: end } as const;
  return { tenths: 0, interests, war };
}

function startReason(interest: string, points: number): Reason {
  return { kind: 'start', interest, turn: 0, tenths: 10 * points };
}

function reasonsFor(interest: string, facts: readonly Fact[]): readonly Reason[] {
  return facts.flatMap((fact) =>
    fact.changes
      .filter((change) => change.target === interest)
      .map((change): Reason => {
        const tenths = change.after - change.before;
        return { kind: 'fact', interest, turn: fact.turn, tenths, fact };
      }),
  );
}
