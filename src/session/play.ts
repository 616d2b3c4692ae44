// The game on the table: made new, and written down.
import { checksOf } from '../record/index.js';
import {
  compileLevel,
  compileProven,
  formatOrder,
  type LevelProblem,
  startGame,
} from '../rules/index.js';
import { defaultDraft } from './draft.js';
import type { GameHeader, GameMeta, JournalEntry, PlaceInTurn } from './journal.js';
import type { LoadedLevel, Play, Screen } from './state.js';

export type Opened =
  | { readonly kind: 'opened'; readonly play: Play }
  | { readonly kind: 'unsound'; readonly problems: readonly LevelProblem[] };

export interface NewGame {
  readonly id: string;
  readonly loaded: LoadedLevel;
  readonly seed: number;
  readonly assumptions: Readonly<Record<string, number>>;
  readonly created: number;
}

/** A game before its first order. */
export function newPlay({ id, loaded, seed, assumptions, created }: NewGame): Opened {
  // The build refuses a level of its own that breaks a bound.
  const isProven = loaded.levelText === undefined && Object.keys(assumptions).length === 0;
  const compiled = isProven
    ? compileProven(loaded.level)
    : compileLevel(loaded.level, { assumptions });
  if (compiled.kind === 'refused') return { kind: 'unsound', problems: compiled.problems };
  const game = startGame(compiled.tables, seed);
  const play: Play = {
    id,
    ...loaded,
    assumptions,
    game,
    draft: defaultDraft(game),
    history: [],
    bets: [],
    reflections: {},
    shown: 0,
    created,
    access: 'owner',
    isStored: true,
  };
  return { kind: 'opened', play };
}

/** The row that describes the game as it stands. */
export function metaOf(
  play: Play,
  at: { readonly now: number; readonly serial: number },
): GameMeta {
  return {
    ...headerOf(play),
    updated: at.now,
    serial: at.serial,
    turnsPlayed: play.game.turns.length,
    turns: play.level.turns.length,
    ...(play.ended === undefined ? {} : { ended: play.ended }),
  };
}

/** The journal entry of a committed turn. */
export function entryOf(play: Play, index: number, now: number): JournalEntry {
  const played = play.game.turns[index];
  if (played === undefined) throw new Error(`turn ${index + 1} was not played`);
  return {
    ...headerOf(play),
    turn: played.turn,
    order: formatOrder(play.game.tables, played.order),
    bets: play.bets.filter((bet) => bet.turn === played.turn),
    check: checksOf(play.game)[index] ?? '',
    at: now,
  };
}

function headerOf(play: Play): GameHeader {
  const { level, fingerprint, assumptions, created, game, levelText } = play;
  return {
    level: level.id,
    title: level.title,
    fingerprint,
    seed: game.seed,
    assumptions,
    created,
    ...(levelText === undefined ? {} : { isOwn: true }),
  };
}

/** Where the player is, as storage keeps it. */
export function placeOf(play: Play, screen: Screen): PlaceInTurn {
  const turnsPlayed = play.game.turns.length;
  return {
    turnsPlayed,
    screen,
    draft: play.draft,
    bets: play.bets.filter((bet) => bet.turn > turnsPlayed),
  };
}
