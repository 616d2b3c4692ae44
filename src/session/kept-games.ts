// Games in the browser's database: one row for what a game is, one journal entry an order, and one
// row each for the draft and the answers. Every write names the tab that makes it and is refused
// in the same transaction where another tab has become the player.
import type { Connection, Database, Outcome, StoreName, WriteTransaction } from './database.js';
import {
  type EntryText,
  type Found,
  type GameChange,
  type GameRows,
  seal,
  unseal,
} from './rows.js';

export type Written = 'stored' | 'not-owner' | 'conflict';

/** A row together with its key. */
export interface KeyedRow extends Found {
  readonly id: string;
}

const rowStores = ['games', 'journal', 'places', 'answers', 'texts'] as const;
const gameStores: readonly StoreName[] = [...rowStores, 'owners', 'quarantine'];

export class KeptGames {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  list(): Promise<Outcome<readonly KeyedRow[]>> {
    return this.database.read((connection) => readKeyed(connection, 'games'));
  }

  /** All rows of a game; nothing where the browser keeps none of it. */
  read(game: string): Promise<Outcome<GameRows | undefined>> {
    return this.database.read((connection) => readRows(connection, game));
  }

  /** The tab that may write, by its token. */
  ownerOf(game: string): Promise<Outcome<unknown>> {
    return this.database.read((connection) => connection.get('owners', game));
  }

  /** Makes a tab the one that may write. */
  claim(game: string, token: string): Promise<Outcome<void>> {
    return this.database.write(['owners'], async (transaction) => {
      await transaction.objectStore('owners').put(token, game);
    });
  }

  write(change: GameChange): Promise<Outcome<Written>> {
    return this.database.write(gameStores, (transaction) => applyChange(transaction, change));
  }

  async remove(game: string): Promise<Outcome<void>> {
    return this.database.write(gameStores, (transaction) => removeRows(transaction, game));
  }

  listAside(): Promise<Outcome<readonly KeyedRow[]>> {
    return this.database.read((connection) => readKeyed(connection, 'quarantine'));
  }

  removeAside(id: string): Promise<Outcome<void>> {
    return this.database.write(['quarantine'], async (transaction) => {
      await transaction.objectStore('quarantine').delete(id);
    });
  }

  readSetting(name: string): Promise<Outcome<Found>> {
    return this.database.read(async (connection) => unseal(await connection.get('settings', name)));
  }

  writeSetting(name: string, text: string): Promise<Outcome<void>> {
    return this.database.write(['settings'], async (transaction) => {
      await transaction.objectStore('settings').put(seal(text), name);
    });
  }
}

async function readKeyed(connection: Connection, name: 'games' | 'quarantine') {
  const transaction = connection.transaction(name);
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
  ]);
  return keys.map((id, index): KeyedRow => ({ id, ...unseal(values[index]) }));
}

async function readRows(connection: Connection, game: string): Promise<GameRows | undefined> {
  const transaction = connection.transaction(rowStores);
  const index = transaction.objectStore('journal').index('game');
  const [meta, place, answers, levelText, keys, values] = await Promise.all([
    transaction.objectStore('games').get(game),
    transaction.objectStore('places').get(game),
    transaction.objectStore('answers').get(game),
    transaction.objectStore('texts').get(game),
    index.getAllKeys(game),
    index.getAll(game),
  ]);
  const entries = keys
    .map(([, turn], place) => ({ turn, ...unseal(values[place]) }))
    .sort((one, other) => one.turn - other.turn);
  if (meta === undefined && entries.length === 0) return undefined;
  return {
    ...(meta === undefined ? {} : { meta: unseal(meta) }),
    entries,
    ...(place === undefined ? {} : { place: unseal(place) }),
    ...(answers === undefined ? {} : { answers: unseal(answers) }),
    ...(levelText === undefined ? {} : { levelText: unseal(levelText) }),
  };
}

/** Everything is checked before anything is written, so that a refusal leaves no half. */
async function applyChange(transaction: WriteTransaction, change: GameChange): Promise<Written> {
  const { game, token, takes = false, dropFrom = Infinity } = change;
  const owners = transaction.objectStore('owners');
  if (!takes && (await owners.get(game)) !== token) return 'not-owner';
  const missing: EntryText[] = [];
  for (const entry of change.entries ?? []) {
    const there: unknown = await transaction.objectStore('journal').get([game, entry.turn]);
    if (there === undefined || entry.turn >= dropFrom) missing.push(entry);
    else if (unseal(there).text !== entry.text) return 'conflict';
  }
  if (takes) await owners.put(token, game);
  if (change.dropFrom !== undefined) await dropEntries(transaction, game, change.dropFrom);
  for (const { turn, text } of missing) {
    await transaction.objectStore('journal').add({ game, turn, ...seal(text) }, [game, turn]);
  }
  await putTexts(transaction, change);
  if (change.removes === true) await removeRows(transaction, game);
  return 'stored';
}

async function removeRows(transaction: WriteTransaction, game: string): Promise<void> {
  await dropEntries(transaction, game, 0);
  for (const name of ['games', 'places', 'answers', 'owners', 'texts'] as const) {
    await transaction.objectStore(name).delete(game);
  }
}

async function putTexts(transaction: WriteTransaction, change: GameChange): Promise<void> {
  const { game, meta, place, answers, levelText, aside } = change;
  if (meta !== undefined) await transaction.objectStore('games').put(seal(meta), game);
  if (place === '') await transaction.objectStore('places').delete(game);
  else if (place !== undefined) await transaction.objectStore('places').put(seal(place), game);
  if (answers !== undefined) await transaction.objectStore('answers').put(seal(answers), game);
  if (levelText !== undefined) await transaction.objectStore('texts').put(seal(levelText), game);
  if (aside !== undefined) {
    await transaction.objectStore('quarantine').put(seal(aside.text), aside.id);
  }
}

async function dropEntries(transaction: WriteTransaction, game: string, from: number) {
  const journal = transaction.objectStore('journal');
  const keys = await journal.index('game').getAllKeys(game);
  for (const key of keys) if (key[1] >= from) await journal.delete(key);
}
