// What the map is given: places, crises, tracks, points on their way, and what has happened.
import {
  type Expression,
  evaluateIn,
  type Fact,
  nameValue,
  openDesks,
  priceOf,
  type State,
  type TrackPicture,
  turnOf,
} from '../rules/index.js';
import { walkDraft } from './draft.js';
import { paidBy } from './log-view.js';
import { shownTracks } from './naming.js';
import type { Play, SessionState } from './state.js';
import type { MapSourceView } from './view.js';

/** How much of the last turn's facts the map has been told, on the screen that tells them. */
export const factShares = ['none', 'shown', 'all'] as const;
export type FactShare = (typeof factShares)[number];

type Commitments = MapSourceView['commitments'];
const made = new WeakMap<Play, Map<string, MapSourceView>>();

/**
 * On the screen `facts` the position before the last turn with the facts told so far (`shown`),
 * with none or with all of them; on other screens the position now, the last turn's facts, and the
 * points that the draft would send.
 */
export function mapSource(
  { play, screen }: Pick<SessionState, 'play' | 'screen'>,
  share: FactShare = 'shown',
): MapSourceView | undefined {
  if (play === undefined) return undefined;
  const isTold = screen === 'facts' && play.game.turns.length > 0;
  const key = isTold ? share : screen === 'plan' || screen === 'bet' ? 'draft' : 'still';
  const kept = made.get(play) ?? new Map<string, MapSourceView>();
  made.set(play, kept);
  const source = kept.get(key) ?? (isTold ? toldSource(play, share) : stillSource(play, key));
  kept.set(key, source);
  return source;
}

function stillSource(play: Play, key: string): MapSourceView {
  const { game } = play;
  return {
    ...ground(play, game.over ? 0 : turnOf(game.tables, game.state)),
    tracks: tracksOf(play, game.state),
    commitments: key === 'draft' ? planned(play) : [],
    facts: game.turns.at(-1)?.facts ?? [],
  };
}

function toldSource(play: Play, share: FactShare): MapSourceView {
  const played = play.game.turns.at(-1);
  if (played === undefined) throw new Error('no turn was played yet');
  const count = share === 'none' ? 0 : share === 'all' ? Infinity : play.shown;
  const facts = played.facts.slice(0, count);
  return {
    ...ground(play, played.turn),
    tracks: tracksOf(play, played.before, lastValues(facts)),
    commitments: committed(play),
    facts,
  };
}

function lastValues(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const changes = facts.flatMap((fact) => fact.changes);
  return new Map(changes.map(({ target, after }) => [target, after]));
}

function ground({ level, selected }: Play, turn: number) {
  return {
    ...(level.map === undefined ? {} : { look: level.map }),
    places: level.places,
    capital: level.capital,
    crises: level.crises.map(({ id, name, place, window }) => ({
      id,
      name,
      place,
      open: window.from <= turn && turn <= window.to,
    })),
    ...(selected === undefined ? {} : { selected }),
  };
}

/** The tracks of a position, with what was told of them since. */
function tracksOf(
  { game, level }: Play,
  position: State,
  told: ReadonlyMap<string, number> = new Map(),
): MapSourceView['tracks'] {
  const shown = shownTracks(game.tables, position);
  return level.tracks.map(({ id, name, min, max, steps, map }) => ({
    id,
    name,
    value: told.get(id) ?? nameValue(game.tables, position, id),
    min,
    max,
    steps,
    ...(map === undefined || !shown.has(id)
      ? {}
      : { map: pictureOf(map, (takes) => evaluateIn(game.tables, position, takes)) }),
  }));
}

function pictureOf({ takes, ...map }: TrackPicture, count: (takes: Expression) => number) {
  const points = takes === undefined ? 0 : count(takes);
  return points > 0 ? { ...map, takes: points } : map;
}

function planned({ game, draft, level }: Play): Commitments {
  const { tables, state } = game;
  if (game.over) return [];
  const { steps } = walkDraft(tables, state, draft.order);
  return level.crises.flatMap(({ id }) => {
    const points = steps
      .filter((step) => step.desk.crisis === id && step.refusal === undefined)
      .flatMap((step) => priceOf(tables, step.before, step.stance))
      .reduce((total, price) => total + price.amount, 0);
    return points > 0 ? [{ crisis: id, points, state: 'planned' as const }] : [];
  });
}

function committed({ game, level }: Play): Commitments {
  const played = game.turns.at(-1);
  if (played === undefined) return [];
  const desks = openDesks(game.tables, played.turn);
  return level.crises.flatMap(({ id }) => {
    const here = new Set(desks.filter((desk) => desk.crisis === id).map((desk) => desk.id));
    const points = paidBy(played, (desk) => here.has(desk)).reduce(
      (total, price) => total + price.amount,
      0,
    );
    return points > 0 ? [{ crisis: id, points, state: 'committed' as const }] : [];
  });
}
