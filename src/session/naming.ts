// Names and words of the level for ids and values: what every view needs.
import {
  type Change,
  type Game,
  holds,
  nameValue,
  type Order,
  type Refusal,
  type State,
  stepWord,
  type Tables,
  turnOf,
} from '../rules/index.js';
import type {
  ChangeView,
  CrisisView,
  OrderLineView,
  PriceView,
  RefusalView,
  StandingView,
  TurnView,
} from './view.js';

interface Named {
  readonly id: string;
  readonly kind: StandingView['kind'];
  readonly name: string;
  readonly about: string;
  readonly min: number;
  readonly max: number;
}

/** Everything that a fact can change, by id: budgets, tracks, interests, in the level's order. */
export function namedTargets(tables: Tables): ReadonlyMap<string, Named> {
  const { level } = tables;
  const budgets = level.budgets.map(
    (one): Named => ({
      ...pick(one),
      kind: 'budget',
      min: 0,
      max: one.cap,
    }),
  );
  const tracks = level.tracks.map(
    (one): Named => ({
      ...pick(one),
      kind: 'track',
      min: one.min,
      max: one.max,
    }),
  );
  const interests = level.interests.map(
    (one): Named => ({
      ...pick(one),
      kind: 'interest',
      min: 0,
      max: 10 * one.weight,
    }),
  );
  return new Map([...budgets, ...tracks, ...interests].map((one) => [one.id, one]));
}

function pick({ id, name, about }: { id: string; name: string; about: string }) {
  return { id, name, about };
}

/** The level's word for a value of a track, where it has one. */
function wordFor(tables: Tables, track: string, value: number): string | undefined {
  const word = stepWord(tables, track, value);
  return word === String(value) ? undefined : word;
}

/** Ids of the tracks that a player is shown now; those that last one turn never are. */
export function shownTracks(tables: Tables, state: State): ReadonlySet<string> {
  const shown = tables.level.tracks.filter(
    (track) => track.lasts === 'game' && holds(tables, state, track.shown),
  );
  return new Set(shown.map((track) => track.id));
}

/** The level's tracks as they stand, as far as they are shown now. */
export function standingOf(tables: Tables, state: State): readonly StandingView[] {
  const shown = shownTracks(tables, state);
  return [...namedTargets(tables).values()]
    .filter((one) => one.kind === 'track' && shown.has(one.id))
    .map((one) => {
      const value = nameValue(tables, state, one.id);
      const word = wordFor(tables, one.id, value);
      return { ...one, value, ...(word === undefined ? {} : { word }) };
    });
}

export function changeView(tables: Tables, change: Change): ChangeView {
  const { target, before, after } = change;
  const named = namedTargets(tables).get(target);
  const beforeWord = wordFor(tables, target, before);
  const afterWord = wordFor(tables, target, after);
  return {
    target,
    kind: named?.kind ?? 'track',
    name: named?.name ?? target,
    before,
    after,
    ...(beforeWord === undefined ? {} : { beforeWord }),
    ...(afterWord === undefined ? {} : { afterWord }),
  };
}

function budgetName(tables: Tables, budget: string): string {
  return tables.level.budgets.find((one) => one.id === budget)?.name ?? budget;
}

export function priceViews(
  tables: Tables,
  prices: readonly { readonly budget: string; readonly amount: number }[],
): readonly PriceView[] {
  return prices.map(({ budget, amount }) => ({ budget, name: budgetName(tables, budget), amount }));
}

export function refusalView(tables: Tables, refusal: Refusal): RefusalView {
  if (refusal.code !== 'unaffordable') return refusal;
  return { ...refusal, name: budgetName(tables, refusal.budget) };
}

/** The place of a turn in the level; beyond the last turn, the last. */
export function turnView(tables: Tables, turn: number): TurnView {
  const turns = tables.level.turns.length;
  const found = tables.level.turns[turn - 1];
  return { turn, turns, date: found?.date ?? '', title: found?.title ?? '' };
}

/** The turn that the game stands in; the last one when it is over. */
export function currentTurn(game: Game): number {
  return turnOf(game.tables, game.state);
}

/** An order by name, desk by desk. */
export function orderLines(tables: Tables, order: Order): readonly OrderLineView[] {
  return tables.level.desks.flatMap((desk) => {
    const id = Object.hasOwn(order, desk.id) ? order[desk.id] : undefined;
    const stance = desk.stances.find((one) => one.id === id);
    if (stance === undefined) return [];
    return {
      desk: desk.id,
      deskName: desk.name,
      ...(desk.crisis === undefined ? {} : { crisis: desk.crisis }),
      stance: stance.id,
      stanceName: stance.name,
      isHold: stance.tags.includes('hold'),
    };
  });
}

export function crisisViews(tables: Tables, turn: number): readonly CrisisView[] {
  return tables.level.crises.map(({ id, name, about, place, window }) => ({
    id,
    name,
    about,
    place,
    isOpen: window.from <= turn && turn <= window.to,
    opens: window.from === turn,
    closes: window.to === turn,
  }));
}
