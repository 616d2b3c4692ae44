// The map's picture: everything that the map shows, derived from plain data and nothing else.
// Points are in units of the sheet; how large, in what colours and where words fit is the
// layout's affair (layout.ts), so that both renderers draw one and the same picture.
import { countryAt, type Geography } from './geography.js';
import type { Point } from './projection.js';
import type { MapCommitment, MapDeed, MapPlace, MapSource, MapTrack } from './source.js';
import { wayOver } from './ways.js';

/** How a country is tinted; a later tone in this list wins where two apply. */
export const tones = ['quiet', 'home', 'closed', 'crisis', 'selected'] as const;
export type Tone = (typeof tones)[number];

/** A track shown at a place; `filled` of `of` parts. */
export interface Gauge {
  readonly track: string;
  readonly name: string;
  readonly as: 'client' | 'stake' | 'ties' | 'front';
  readonly filled: number;
  readonly of: number;
  readonly value: number;
  readonly max: number;
  /** The step's word; absent when figures say enough. */
  readonly word?: string;
}
export interface Marker {
  readonly place: string;
  readonly name: string;
  readonly kind: MapPlace['kind'];
  readonly at: Point;
  readonly isCapital: boolean;
  readonly crisis?: { readonly id: string; readonly name: string; readonly open: boolean };
  readonly selected: boolean;
  /** Whether the level or the turn's facts use this place; others are scenery. */
  readonly inPlay: boolean;
  readonly gauges: readonly Gauge[];
}
export interface Ladder {
  readonly track: string;
  readonly name: string;
  /** From the lowest rung up. */
  readonly rungs: readonly string[];
  readonly current: number;
}
export interface Flow {
  readonly crisis: string;
  readonly place: string;
  readonly points: number;
  readonly state: MapCommitment['state'];
  readonly path: readonly Point[];
}
export interface Deed {
  readonly as: MapDeed['as'];
  readonly title: string;
  /** From its start to its target; one point alone for what has no start. */
  readonly path: readonly Point[];
}
/** Points that go to a place each turn, whatever is decided. */
export interface Weight {
  readonly track: string;
  readonly name: string;
  readonly points: number;
  /** From the capital to the place. */
  readonly path: readonly Point[];
}
export interface MapPicture {
  /** A tone for each country of the geography, in its order. */
  readonly tones: readonly Tone[];
  readonly markers: readonly Marker[];
  readonly ladders: readonly Ladder[];
  readonly flows: readonly Flow[];
  /** The ways that points can take, used or not: names keep clear of them, so none ever jumps. */
  readonly ways: readonly (readonly Point[])[];
  readonly deeds: readonly Deed[];
  readonly weights: readonly Weight[];
}

/** Unknown ids in the source throw: a checked level has none. */
export function createPicture(source: MapSource, geography: Geography): MapPicture {
  return {
    tones: tonesOf(source, geography),
    markers: source.places.map((place) => markerOf(source, geography, place)),
    ladders: source.tracks.filter((track) => track.map?.as === 'ladder').map(ladderOf),
    flows: source.commitments
      .filter((commitment) => commitment.points > 0)
      .map((commitment) => flowOf(source, geography, commitment)),
    ways: source.crises.map(({ place }) => wayTo(source, geography, place)),
    deeds: deedsOf(source, geography),
    weights: source.tracks.flatMap((track) => weightOf(source, geography, track)),
  };
}

/** One fact's picture on its own, for playing it. */
export function createDeed(
  source: MapSource,
  geography: Geography,
  { map, title }: { map: MapDeed; title: string },
): Deed {
  const target = placeOf(source, map.to);
  const path =
    map.from === undefined || map.from === map.to
      ? [geography.project(target.at)]
      : wayOver(geography, placeOf(source, map.from).at, target.at);
  return { as: map.as, title, path };
}

function placeOf(source: MapSource, id: string): MapPlace {
  const place = source.places.find((each) => each.id === id);
  if (place === undefined) throw new Error(`The map knows no place "${id}".`);
  return place;
}

function tonesOf(source: MapSource, geography: Geography): readonly Tone[] {
  const found = geography.countries.map((): Tone => 'quiet');
  const tint = (place: string, tone: Tone): void => {
    const index = countryAt(geography, geography.project(placeOf(source, place).at));
    const before = found[index];
    if (before !== undefined && tones.indexOf(tone) > tones.indexOf(before)) found[index] = tone;
  };
  tint(source.capital, 'home');
  for (const crisis of source.crises) {
    const chosen = crisis.open && crisis.id === source.selected;
    tint(crisis.place, chosen ? 'selected' : crisis.open ? 'crisis' : 'closed');
  }
  return found;
}

function markerOf(source: MapSource, geography: Geography, place: MapPlace): Marker {
  const here = source.crises.filter((each) => each.place === place.id);
  const crisis = here.find((each) => each.open) ?? here[0];
  return {
    place: place.id,
    name: place.name,
    kind: place.kind,
    at: geography.project(place.at),
    isCapital: place.id === source.capital,
    ...(crisis && { crisis: { id: crisis.id, name: crisis.name, open: crisis.open } }),
    selected: crisis !== undefined && crisis.id === source.selected,
    inPlay: isInPlay(source, place.id),
    gauges: source.tracks.flatMap((track) => gaugeAt(track, place.id)),
  };
}

const isInPlay = (source: MapSource, place: string): boolean =>
  place === source.capital ||
  source.crises.some((crisis) => crisis.place === place) ||
  source.tracks.some((track) => track.map?.place === place) ||
  source.facts.some(({ map }) => map?.from === place || map?.to === place);

function gaugeAt(track: MapTrack, place: string): readonly Gauge[] {
  if (track.map === undefined || track.map.as === 'ladder' || track.map.place !== place) return [];
  const { id, name, value, min, max } = track;
  const word = track.steps[value - min];
  const filled = value - min;
  return [
    { track: id, name, as: track.map.as, filled, of: max - min, value, max, ...(word && { word }) },
  ];
}

function ladderOf(track: MapTrack): Ladder {
  const { id, name, min, max, value, steps } = track;
  const rungs = Array.from({ length: max - min + 1 }, (_, i) => steps[i] ?? String(min + i));
  return { track: id, name, rungs, current: value - min };
}

function flowOf(
  source: MapSource,
  geography: Geography,
  { crisis, points, state }: MapCommitment,
): Flow {
  const found = source.crises.find((each) => each.id === crisis);
  if (found === undefined) throw new Error(`The map knows no crisis "${crisis}".`);
  return { crisis, place: found.place, points, state, path: wayTo(source, geography, found.place) };
}

const wayTo = (source: MapSource, geography: Geography, place: string): readonly Point[] =>
  wayOver(geography, placeOf(source, source.capital).at, placeOf(source, place).at);

function weightOf(
  source: MapSource,
  geography: Geography,
  { id, name, map }: MapTrack,
): readonly Weight[] {
  const { place, takes: points = 0 } = map ?? {};
  if (place === undefined || points <= 0) return [];
  return [{ track: id, name, points, path: wayTo(source, geography, place) }];
}

/** Each picture once, however many facts share it. */
function deedsOf(source: MapSource, geography: Geography): readonly Deed[] {
  const deeds = new Map<string, Deed>();
  for (const { map, title } of source.facts) {
    if (map === undefined) continue;
    const key = `${map.as} ${map.from ?? ''} ${map.to}`;
    if (!deeds.has(key)) deeds.set(key, createDeed(source, geography, { map, title }));
  }
  return [...deeds.values()];
}
