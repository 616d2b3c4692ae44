// Brings a kept game back by playing its journal again, as far as it can be read and holds.
import { checksOf } from '../record/index.js';
import {
  commitOrder,
  type Game,
  type LevelProblem,
  openDesks,
  parseOrder,
  turnOf,
} from '../rules/index.js';
import { defaultDraft } from './draft.js';
import {
  type GameHeader,
  type GameMeta,
  type JournalEntry,
  type PlaceInTurn,
  parseAnswers,
  parseEntry,
  parseMeta,
  parsePlace,
} from './journal.js';
import { newPlay } from './play.js';
import type { GameRows } from './rows.js';
import type { AsideReason, Bet, Draft, LoadedLevel, Play, Screen } from './state.js';

/** What is wrong with a kept game, and from which turn on it could not be read. */
export interface Damage {
  readonly reason: AsideReason;
  /** Absent where every committed turn could be kept. */
  readonly turn?: number;
}

/** The parts of a kept game that could be read. */
export interface ReadGame {
  readonly header: GameHeader;
  readonly meta?: GameMeta;
  /** By turn; a turn that could not be read is absent. */
  readonly entries: readonly (JournalEntry | undefined)[];
}

/** What kind of game lies in storage; nothing where not one part of it can be read. */
export function readGame(rows: GameRows): ReadGame | undefined {
  const meta = parseMeta(rows.meta?.text);
  const found = rows.entries.map((row) => parseEntry(row.text));
  const header = meta ?? found.find((entry) => entry !== undefined);
  if (header === undefined) return undefined;
  const last = Math.max(meta?.turnsPlayed ?? 0, ...rows.entries.map((row) => row.turn));
  const entries = Array.from({ length: last }, (_, index) => {
    const place = rows.entries.findIndex((row) => row.turn === index + 1);
    const entry = found[place];
    return entry?.turn === index + 1 && isSameGame(entry, header) ? entry : undefined;
  });
  return { header, entries, ...(meta === undefined ? {} : { meta }) };
}

function isSameGame(entry: JournalEntry, header: GameHeader): boolean {
  const { level, fingerprint, seed } = header;
  return entry.level === level && entry.fingerprint === fingerprint && entry.seed === seed;
}

export type Restored =
  | {
      readonly kind: 'restored';
      readonly play: Play;
      readonly screen: Screen;
      readonly damage?: Damage;
    }
  | { readonly kind: 'unsound'; readonly problems: readonly LevelProblem[] };

/** Plays the journal again as far as it can be read and holds, and finds the player's place. */
export function restorePlay(
  id: string,
  read: ReadGame,
  { rows, loaded }: { readonly rows: GameRows; readonly loaded: LoadedLevel },
): Restored {
  const { seed, assumptions, created } = read.header;
  const opened = newPlay({ id, loaded, seed, assumptions, created });
  if (opened.kind === 'unsound') return opened;
  const replayed = replayEntries(opened.play.game, read.entries);
  const place = parsePlace(rows.place?.text);
  const answers = parseAnswers(rows.answers?.text);
  const isTextLost =
    (rows.place !== undefined && place === undefined) ||
    (rows.answers !== undefined && answers === undefined) ||
    read.meta === undefined;
  const damage = replayed.damage ?? (isTextLost ? { reason: 'unreadable' as const } : undefined);
  const isEarly = read.meta?.ended === 'early';
  const ended = replayed.game.over ? 'over' : isEarly ? 'early' : undefined;
  const play: Play = {
    ...opened.play,
    ...replayed.kept,
    game: replayed.game,
    draft: defaultDraft(replayed.game),
    reflections: answers ?? {},
    ...(ended === undefined ? {} : { ended }),
    shown: replayed.game.turns.at(-1)?.facts.length ?? 0,
  };
  return { ...atPlace(play, place), kind: 'restored', ...(damage === undefined ? {} : { damage }) };
}

interface Replayed {
  readonly game: Game;
  readonly kept: { readonly bets: readonly Bet[] };
  readonly damage?: Damage;
}

function replayEntries(start: Game, entries: ReadGame['entries']): Replayed {
  let game = start;
  const bets: Bet[] = [];
  for (const [index, entry] of entries.entries()) {
    const turn = index + 1;
    const next = entry === undefined ? 'unreadable' : playEntry(game, entry);
    if (typeof next === 'string') {
      return { game, kept: { bets }, damage: { reason: next, turn } };
    }
    game = next;
    bets.push(...(entry?.bets ?? []));
  }
  return { game, kept: { bets } };
}

function playEntry(game: Game, entry: JournalEntry): Game | AsideReason {
  const parsed = parseOrder(entry.order);
  if (parsed.kind === 'refused') return 'unreadable';
  const committed = commitOrder(game, parsed.order);
  if (committed.kind === 'refused') return 'order-refused';
  return checksOf(committed.game).at(-1) === entry.check ? committed.game : 'differs';
}

/** Where the player was: the stored place if it belongs to this turn, else after the last facts. */
function atPlace(
  play: Play,
  place: PlaceInTurn | undefined,
): { readonly play: Play; readonly screen: Screen } {
  const { game } = play;
  const isEarly = play.ended === 'early';
  const turnsPlayed = game.turns.length;
  if (place === undefined || place.turnsPlayed !== turnsPlayed) {
    const screen = isEarly ? 'debrief' : turnsPlayed === 0 ? 'briefing' : 'facts';
    return { play, screen };
  }
  const bets = [...play.bets, ...place.bets.filter((bet) => bet.turn === turnsPlayed + 1)];
  const draft = fitDraft(game, place.draft);
  const isKnown = game.over ? place.screen === 'debrief' : turnScreens.includes(place.screen);
  const screen = isEarly ? 'debrief' : isKnown ? place.screen : game.over ? 'facts' : 'briefing';
  return { play: { ...play, bets, draft }, screen };
}
const turnScreens: readonly Screen[] = ['briefing', 'plan', 'bet'];

/** A stored draft with only the desks that are open and the stances that they have. */
function fitDraft(game: Game, draft: Draft): Draft {
  const fresh = defaultDraft(game);
  const desks = game.over ? [] : openDesks(game.tables, turnOf(game.tables, game.state));
  const order = Object.fromEntries(
    desks.map((desk) => {
      const wanted = Object.hasOwn(draft.order, desk.id) ? draft.order[desk.id] : undefined;
      const isKnown = desk.stances.some((stance) => stance.id === wanted);
      return [desk.id, isKnown && wanted !== undefined ? wanted : (fresh.order[desk.id] ?? '')];
    }),
  );
  return { order, chosen: draft.chosen.filter((id) => Object.hasOwn(order, id)) };
}
