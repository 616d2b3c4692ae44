// The session's database from outside: what lies in it, and damage done to it on purpose.
import { type IDBPDatabase, openDB } from 'idb';

export interface RawEntry {
  readonly game: string;
  readonly turn: number;
  readonly text: string;
  readonly check: string;
}

async function withDatabase<T>(name: string, work: (open: IDBPDatabase) => Promise<T>): Promise<T> {
  const open = await openDB(name);
  try {
    return await work(open);
  } finally {
    open.close();
  }
}

/** The journal entries of a game as they lie in storage, by turn. */
export function readEntries(name: string, game: string): Promise<readonly RawEntry[]> {
  return withDatabase(name, async (open) => {
    const rows: readonly RawEntry[] = await open.getAllFromIndex('journal', 'game', game);
    return rows;
  });
}

export function putEntry(name: string, entry: RawEntry): Promise<void> {
  return withDatabase(name, async (open) => {
    await open.put('journal', entry, [entry.game, entry.turn]);
  });
}

export function deleteEntry(name: string, game: string, turn: number): Promise<void> {
  return withDatabase(name, (open) => open.delete('journal', [game, turn]));
}

/** Any value in one of the stores that are keyed by game. */
export function putRow(
  name: string,
  {
    store,
    game,
    value,
  }: { readonly store: string; readonly game: string; readonly value: unknown },
): Promise<void> {
  return withDatabase(name, async (open) => {
    await open.put(store, value, game);
  });
}

export function readRow(name: string, store: string, game: string): Promise<unknown> {
  return withDatabase(name, async (open) => {
    const row: unknown = await open.get(store, game);
    return row;
  });
}
