// What a level says for the map: its places, and how a track is drawn. No rule reads any of it.
import type { Expression } from './expression.js';

/** A point on the map; `at` is longitude and latitude in degrees. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly kind: PlaceKind;
}
export const placeKinds = ['capital', 'city', 'base', 'site'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const trackPictures = ['client', 'stake', 'ladder', 'ties', 'front'] as const;
export interface TrackPicture {
  readonly as: (typeof trackPictures)[number];
  /** A place's id; absent for the ladder. */
  readonly place?: string;
  /** Points that this takes each turn, a weight at the map's edge; absent where none. No rule reads it. */
  readonly takes?: Expression;
}
