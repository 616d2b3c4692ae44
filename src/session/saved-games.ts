// The list of kept games and of saves set aside, as storage tells it.
import { isObject } from '../record/index.js';
import { type GameMeta, parseMeta } from './journal.js';
import type { KeyedRow } from './kept-games.js';
import { asideReasons, type SavedGame, type SetAside } from './state.js';

export function savedGameOf(id: string, meta: GameMeta): SavedGame {
  const { level, title, seed, created, updated, turnsPlayed, turns, ended, isOwn } = meta;
  return {
    id,
    level,
    title,
    seed,
    created,
    updated,
    turnsPlayed,
    turns,
    ...(ended === undefined ? {} : { ended }),
    ...(isOwn === undefined ? {} : { isOwn }),
  };
}

/** The games, latest change first whatever the clock said; damaged ones last. */
export function savedGames(rows: readonly KeyedRow[]): {
  readonly games: readonly SavedGame[];
  readonly serial: number;
} {
  const found = rows
    .map((row) => ({ id: row.id, meta: parseMeta(row.text) }))
    .sort((one, other) => (other.meta?.serial ?? -1) - (one.meta?.serial ?? -1));
  const games = found.map(({ id, meta }) =>
    meta === undefined ? damagedGame(id) : savedGameOf(id, meta),
  );
  return { games, serial: found[0]?.meta?.serial ?? 0 };
}

function damagedGame(id: string): SavedGame {
  const unknown = { level: '', title: '', seed: 0, created: 0, updated: 0 };
  return { id, ...unknown, turnsPlayed: 0, turns: 0, isDamaged: true };
}

/** A save set aside, with its rows as they were found. */
export interface AsideText extends SetAside {
  readonly rows: unknown;
}

export function formatAside(aside: AsideText): string {
  return JSON.stringify(aside, undefined, 2);
}

/** The saves set aside, oldest first. What cannot even be read is still listed and downloadable. */
export function setAsideList(rows: readonly KeyedRow[]): readonly SetAside[] {
  return rows
    .map((row) => parseAside(row))
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

function parseAside({ id, text }: KeyedRow): SetAside {
  const data = text === undefined ? undefined : readJson(text);
  const { title, reason, turn, at } = isObject(data) ? data : {};
  return {
    id,
    title: typeof title === 'string' ? title : '',
    reason: asideReasons.find((one) => one === reason) ?? 'unreadable',
    ...(typeof turn === 'number' ? { turn } : {}),
    at: typeof at === 'number' ? at : 0,
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
