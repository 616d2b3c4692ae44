// What a player may look up at any time: the words, the premises, the interests and the claims.
import { viewOfPlay } from './memo.js';

export interface ReferenceView {
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
  readonly assumptions: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    /** The value in this game, and the level's own. */
    readonly value: number;
    readonly levelValue: number;
    readonly min: number;
    readonly max: number;
    readonly off: number;
    readonly claims: readonly string[];
  }[];
  /** Weights in points, 100 together. */
  readonly interests: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly weight: number;
  }[];
  readonly claims: readonly { readonly id: string; readonly text: string; readonly test: string }[];
  readonly leavesOut: readonly string[];
}

export const referenceView = viewOfPlay(
  ({ level, game }): ReferenceView => ({
    glossary: level.glossary,
    assumptions: level.assumptions.map(({ id, name, about, value, min, max, off, claims }) => ({
      id,
      name,
      about,
      value: game.tables.assumptions.get(id) ?? value,
      levelValue: value,
      min,
      max,
      off,
      claims,
    })),
    interests: level.interests.map(({ id, name, about, weight }) => ({ id, name, about, weight })),
    claims: level.claims,
    leavesOut: level.leavesOut,
  }),
);
