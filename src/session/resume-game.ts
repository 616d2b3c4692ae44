// Brings kept games back. A damaged save is set aside as it was found and repaired to its longest
// sound beginning; a save of another version of its level is left alone and named.

import { formatRow } from './journal.js';
import type { FetchedLevel } from './levels.js';
import { leaveTable } from './new-game.js';
import { fetchKeptLevel } from './own-level.js';
import { type Damage, type ReadGame, type Restored, readGame, restorePlay } from './restore.js';
import type { GameRows } from './rows.js';
import { formatAside } from './saved-games.js';
import type { LoadedLevel, Play, SetAside } from './state.js';
import type { Table } from './table.js';

/** Opens a kept game where it was left; as a reader where another tab plays it. */
export async function bringBack(table: Table, game: string): Promise<void> {
  await leaveTable(table);
  const isFree = await table.options.tabs.ask(game, () => table.onLost());
  if (isFree) await table.keeper.claim(game);
  await showKept(table, game, isFree ? 'owner' : 'reader');
  if (table.state.play?.access === 'reader') table.tell({ code: 'read-only', game });
}

/** Reads a kept game and shows it with the given access. */
export async function showKept(table: Table, game: string, access: Play['access']): Promise<void> {
  const found = await findKept(table, game);
  if (found.kind === 'none') return table.clearTable('problem', { code: 'unknown-game', game });
  if (found.kind === 'lost') return giveUp(table, { game, rows: found.rows, access });
  const { rows, read, loaded } = found;
  if (loaded.kind === 'problem') return table.clearTable('problem', loaded.problem);
  if (loaded.loaded.fingerprint !== read.header.fingerprint) {
    const { title } = read.header;
    return table.clearTable('problem', { code: 'level-changed', game, title });
  }
  const restored = restorePlay(game, read, { rows, loaded: loaded.loaded });
  if (restored.kind === 'unsound') {
    const { level } = read.header;
    const { problems } = restored;
    return table.clearTable('problem', { code: 'level-unsound', level, problems });
  }
  const play: Play = { ...restored.play, access };
  if (restored.damage !== undefined && access === 'owner') {
    await repair(table, { play, rows, damage: restored.damage });
  }
  table.seat(play, restored.screen);
}

export type Kept =
  | { readonly kind: 'none' }
  /** Not one row of it can be read. */
  | { readonly kind: 'lost'; readonly rows: GameRows }
  | {
      readonly kind: 'kept';
      readonly rows: GameRows;
      readonly read: ReadGame;
      readonly loaded: FetchedLevel;
    };

export async function findKept(table: Table, game: string): Promise<Kept> {
  const stored = await table.options.store.read(game);
  if (stored.kind === 'failed') table.tellTrouble(stored.trouble);
  const rows = stored.kind === 'done' ? stored.value : undefined;
  if (rows === undefined) return { kind: 'none' };
  const read = readGame(rows);
  if (read === undefined) return { kind: 'lost', rows };
  return {
    kind: 'kept',
    rows,
    read,
    loaded: await fetchKeptLevel(table, { game, rows, header: read.header }),
  };
}

/** What a kept game comes to on its level, where both can be had. */
export function restoreKept(game: string, kept: Kept): Restored | undefined {
  if (kept.kind !== 'kept' || kept.loaded.kind === 'problem') return undefined;
  const loaded: LoadedLevel = kept.loaded.loaded;
  if (loaded.fingerprint !== kept.read.header.fingerprint) return undefined;
  return restorePlay(game, kept.read, { rows: kept.rows, loaded });
}

interface Damaged {
  readonly play: Play;
  readonly rows: GameRows;
  readonly damage: Damage;
}

/** Sets the rows aside as found and keeps what holds, in one step. */
async function repair(table: Table, { play, rows, damage }: Damaged): Promise<void> {
  const aside: SetAside = {
    id: table.options.newId(),
    title: play.level.title,
    reason: damage.reason,
    ...(damage.turn === undefined ? {} : { turn: damage.turn }),
    at: table.now(),
  };
  const meta = table.keeper.describe(play);
  await table.keeper.write({
    game: play.id,
    aside: { id: aside.id, text: formatAside({ ...aside, rows }) },
    meta: formatRow(meta),
    ...(damage.turn === undefined ? {} : { dropFrom: damage.turn }),
    ...(rows.place !== undefined && rows.place.text === undefined ? { place: '' } : {}),
    ...(rows.answers !== undefined && rows.answers.text === undefined ? { answers: '{}' } : {}),
  });
  table.list(meta, play.id);
  tellAside(table, aside, play.game.turns.length);
}

interface Lost {
  readonly game: string;
  readonly rows: GameRows;
  readonly access: Play['access'];
}

/** Nothing of the game can be read: its rows are set aside and it leaves the list. */
async function giveUp(table: Table, { game, rows, access }: Lost): Promise<void> {
  const at = table.now();
  const aside: SetAside = { id: table.options.newId(), title: '', reason: 'unreadable', at };
  if (access === 'owner') {
    const text = formatAside({ ...aside, rows });
    await table.keeper.write({ game, aside: { id: aside.id, text }, removes: true });
    table.set({ games: table.state.games.filter((one) => one.id !== game) });
    tellAside(table, aside, 0);
  }
  table.clearTable('title');
}

function tellAside(table: Table, aside: SetAside, turnsKept: number): void {
  table.set({ setAside: [...table.state.setAside, aside] });
  table.tell({ code: 'set-aside', aside, turnsKept });
}
