// What the map must be given: a few plain facts of the position on the board. Whoever opens the
// map builds it from the session; the map holds no fact of its own. Structural on purpose: the
// rules' places, crises, tracks and facts fit as they are.
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly kind: 'capital' | 'city' | 'base' | 'site';
}
export interface MapCrisis {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly open: boolean;
}
export interface MapTrack {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** A word for each value from `min` to `max`, or none. */
  readonly steps: readonly string[];
  readonly map?:
    | {
        readonly as: 'client' | 'stake' | 'ladder' | 'ties' | 'front';
        readonly place?: string;
        /** Points that go to the place each turn, before anything is decided. */
        readonly takes?: number;
      }
    | undefined;
}
/** Points on their way to a crisis: `planned` in the draft, `committed` once ordered. */
export interface MapCommitment {
  readonly crisis: string;
  readonly points: number;
  readonly state: 'planned' | 'committed';
}
export interface MapDeed {
  readonly as: 'strike' | 'flow' | 'talks' | 'mark' | 'hotline' | 'sky' | 'ships';
  readonly from?: string | undefined;
  readonly to: string;
}
/** A fact of the turn: how it is pictured, and the tracks that it moved. */
export interface MapFact {
  readonly title: string;
  readonly map?: MapDeed | undefined;
  readonly changes: readonly { readonly target: string; readonly after: number }[];
}
/** A part of the world in degrees; over the 180th meridian, east is beyond 180 or less than west. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];
/** What a level asks of the map. */
export interface MapLook {
  /** What to show; where it is absent, the places decide. */
  readonly view?: DegreeBox;
  /** Other names for lands and waters, by the name that the map has; an empty one hides it. */
  readonly names?: Readonly<Record<string, string>>;
  /** `false` writes no name of a land or water at all. */
  readonly labels?: boolean;
}
export interface MapSource {
  readonly look?: MapLook | undefined;
  readonly places: readonly MapPlace[];
  /** A place's id: where committed points start. */
  readonly capital: string;
  readonly crises: readonly MapCrisis[];
  /** The crisis whose desks are open on the panel. */
  readonly selected?: string | undefined;
  readonly tracks: readonly MapTrack[];
  readonly commitments: readonly MapCommitment[];
  /** Facts of the last closed turn that stay drawn; empty while nothing has happened. */
  readonly facts: readonly MapFact[];
}

/** The source after one more fact: its picture stays, its tracks have moved. */
export function applyFact(source: MapSource, fact: MapFact): MapSource {
  const after = new Map(fact.changes.map((change) => [change.target, change.after]));
  return {
    ...source,
    facts: [...source.facts, fact],
    tracks: source.tracks.map((track) => ({ ...track, value: after.get(track.id) ?? track.value })),
  };
}

/** What is under way, written out; nothing where nothing is. */
export const underWay = ({ commitments, tracks }: MapSource): string =>
  [
    ...commitments.map(({ crisis, points, state }) => `${crisis} ${points} ${state}`),
    ...tracks.flatMap(({ map }) => map?.takes ?? []),
  ].join();

/** Whether both say the same, part by part. */
export const isSame = (one: MapSource, other: MapSource): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
