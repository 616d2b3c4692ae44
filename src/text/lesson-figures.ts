// What the sentences about a level need: figures of the search for best play, and names. Structural on purpose:
// the solver's report and a level fit as they are. Percents, except for probabilities.

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the sentences need of a level. */
export interface LessonLevel {
  readonly title: string;
  readonly crises: readonly Named[];
  readonly desks: readonly (Named & { readonly stances: readonly Named[] })[];
  readonly events: readonly Named[];
  readonly reactions: readonly Named[];
  readonly closing: readonly Named[];
  readonly atEnd: readonly Named[];
  readonly budgets: readonly Named[];
  readonly tracks: readonly Named[];
  readonly interests: readonly Named[];
  readonly assumptions: readonly (Named & { readonly value: number })[];
  readonly turns: readonly { readonly date: string; readonly title: string }[];
}

export interface LastStances {
  readonly crisis: string;
  readonly desk: string;
  readonly stances: readonly { readonly stance: string; readonly probability: number }[];
}

export interface BarRow {
  readonly bar: string;
  readonly unit: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly text?: string;
  readonly met: boolean | undefined;
}

export interface StanceName {
  readonly desk: string;
  readonly stance: string;
  readonly least?: number | undefined;
}

/** What the sentences need of the solver's report. Percents, except for probabilities. */
export interface LessonFigures {
  readonly par: number;
  readonly war: number;
  readonly yardsticks: readonly {
    readonly policy: string;
    readonly percent: number;
    readonly war: number;
  }[];
  readonly spend: readonly { readonly crisis: string; readonly percent: number }[];
  readonly last: readonly LastStances[];
  readonly rows: readonly BarRow[];
  readonly unknown: readonly string[];
  readonly usual: readonly BarRow[];
  readonly unreachable: readonly StanceName[];
  readonly dominated: readonly StanceName[];
  readonly clickThrough: {
    readonly interests: readonly {
      readonly interest: string;
      readonly weight: number;
      readonly mean: number;
    }[];
  };
  readonly quietEvents: {
    readonly never: readonly string[];
    readonly sure: readonly string[];
    readonly empty: readonly string[];
  };
  readonly turnsWithoutChoice: readonly number[];
  readonly flips: readonly {
    readonly crisis: string;
    readonly now: readonly LastStances[];
    readonly before: readonly LastStances[];
    readonly causes: readonly (readonly string[])[];
    readonly untried: number;
  }[];
  readonly mends: readonly {
    readonly path: readonly string[];
    readonly values?: { readonly now: number; readonly other: number };
    readonly mends: readonly string[];
    readonly spoils: readonly string[];
  }[];
}

/** The level, and the one that it extends where its changes were looked at. */
export interface LessonLevels {
  readonly level: LessonLevel;
  readonly base?: LessonLevel | undefined;
}

/** Its id where the level has no such crisis. */
export function crisisName(level: LessonLevel, id: string): string {
  return level.crises.find((one) => one.id === id)?.name ?? id;
}

/** Its id where the level has no such stance. */
export function stanceName(level: LessonLevel, deskId: string, stanceId: string): string {
  const desk = level.desks.find((one) => one.id === deskId);
  return desk?.stances.find((one) => one.id === stanceId)?.name ?? stanceId;
}
