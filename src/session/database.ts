// Opens the browser's database and runs transactions on it. What storage may do to us (refuse,
// run full, hang, belong to a newer version) comes out as an `Outcome`; our own mistakes throw.
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { StorageTrouble } from './state.js';

/** Values are unknown on purpose: what lies in storage is foreign until its seal was checked. */
interface Schema extends DBSchema {
  games: { key: string; value: unknown };
  journal: { key: [string, number]; value: unknown; indexes: { game: string } };
  places: { key: string; value: unknown };
  answers: { key: string; value: unknown };
  owners: { key: string; value: unknown };
  quarantine: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** Texts of levels that did not come with the page, by game. */
  texts: { key: string; value: unknown };
}
const firstStores = ['games', 'places', 'answers', 'owners', 'quarantine', 'settings'] as const;
export const storeNames = ['journal', ...firstStores, 'texts'] as const;
export type StoreName = (typeof storeNames)[number];
export type Connection = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly trouble: StorageTrouble };

export interface DatabaseOptions {
  readonly name: string;
  /** How long storage may take before play goes on without it. */
  readonly deadlineMs: number;
}

/** 1: the stores of the first games. 2: texts of levels. */
const version = 2;

class StorageLate extends Error {}
class NoStorage extends Error {}

export class Database {
  private readonly options: DatabaseOptions;
  private opening: Promise<Connection> | undefined;
  private connection: Connection | undefined;
  private patienceMs: number;

  constructor(options: DatabaseOptions) {
    this.options = options;
    this.patienceMs = options.deadlineMs;
  }

  /** Reads without changing anything. */
  read<T>(work: (connection: Connection) => Promise<T>): Promise<Outcome<T>> {
    return this.attempt(async () => work(await this.open()));
  }

  /** Changes stores in one transaction, on disk before it resolves; all of it or nothing. */
  write<T>(
    stores: readonly StoreName[],
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<Outcome<T>> {
    return this.attempt(async () => {
      const connection = await this.open();
      return inTransaction(connection, stores, work);
    });
  }

  /** Empties every store, then removes the database itself once no other tab holds it. */
  async clear(): Promise<Outcome<void>> {
    const emptied = await this.write(storeNames, async (transaction) => {
      await Promise.all(storeNames.map((name) => transaction.objectStore(name).clear()));
    });
    this.close();
    if (emptied.kind === 'failed') return emptied;
    const removed = await this.attempt(() => deleteDB(this.options.name));
    // Empty but still there, because another tab holds it open: nothing of the player is left.
    return removed.kind === 'failed' ? emptied : removed;
  }

  close(): void {
    this.connection?.close();
    this.forget();
  }

  private forget(): void {
    this.connection = undefined;
    this.opening = undefined;
  }

  private open(): Promise<Connection> {
    this.opening ??= this.connect();
    return this.opening;
  }

  private async connect(): Promise<Connection> {
    if (typeof indexedDB === 'undefined') throw new NoStorage();
    const connection = await openDB<Schema>(this.options.name, version, {
      upgrade: createStores,
      blocking: () => this.close(),
      terminated: () => this.forget(),
    });
    this.connection = connection;
    return connection;
  }

  private async attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    const clock = startDeadline(this.patienceMs);
    try {
      const value = await Promise.race([work(), clock.late]);
      this.patienceMs = this.options.deadlineMs;
      return { kind: 'done', value };
    } catch (error) {
      // Who was kept waiting once is not kept waiting as long again.
      if (error instanceof StorageLate) this.patienceMs = this.options.deadlineMs / 10;
      const isOpen = this.connection !== undefined;
      if (!isOpen) this.forget();
      return { kind: 'failed', trouble: troubleOf(error, isOpen) };
    } finally {
      clock.stop();
    }
  }
}

async function inTransaction<T>(
  connection: Connection,
  stores: readonly StoreName[],
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction([...stores], 'readwrite', { durability: 'strict' });
  const end = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work(transaction);
    const failure = await end;
    if (failure !== undefined) throw failure.error;
    return value;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // Over already: it failed on its own.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Brings a database of an older version, 0 for none at all, to the present one. */
function createStores(connection: Connection, from: number): void {
  if (from < 1) {
    for (const name of firstStores) connection.createObjectStore(name);
    connection.createObjectStore('journal').createIndex('game', 'game');
  }
  if (from < 2) connection.createObjectStore('texts');
}

function startDeadline(delayMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageLate()), delayMs);
  });
  return { late, stop: () => clearTimeout(timer) };
}

/** Which trouble an error of storage means. Errors that are not storage's are thrown on. */
function troubleOf(error: unknown, isOpen: boolean): StorageTrouble {
  if (error instanceof NoStorage) return 'forbidden';
  if (error instanceof StorageLate) return isOpen ? 'failed' : 'forbidden';
  if (!(error instanceof DOMException)) throw error;
  if (error.name.includes('Quota') || error.name.includes('QUOTA')) return 'full';
  if (error.name === 'VersionError') return 'newer';
  return isOpen ? 'failed' : 'forbidden';
}
