// The levels that a teacher writes in this browser: kept as text in a small database of their own, so that
// nothing is lost on a reload and no game's storage depends on them.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { isObject } from '../record/index.js';

/** A level as it is being written. Dates are milliseconds since 1970. */
export interface KeptLevel {
  readonly id: string;
  /** As its text said when it was last kept. */
  readonly title: string;
  readonly text: string;
  readonly created: number;
  readonly updated: number;
  /** Wishes for trying it out; no part of the level. */
  readonly seed?: number;
  readonly language?: string;
}

export interface OwnLevels {
  /** All that are kept, the latest first; none where this browser keeps nothing. */
  list(): Promise<readonly KeptLevel[]>;
  find(id: string): Promise<KeptLevel | undefined>;
  /** Whether it is on disk now. */
  save(level: KeptLevel): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** Forgets them all, and the database with them. */
  clear(): Promise<void>;
}

interface Schema extends DBSchema {
  levels: { key: string; value: unknown };
}

const usualName = 'worth-a-war-levels';

/** Nothing is opened before the first use. A browser that keeps nothing is never an error here. */
export function createOwnLevels(name = usualName): OwnLevels {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('levels'),
      blocking: () => {
        void opening?.then((database) => database.close());
        forget();
      },
      terminated: forget,
    });
    return opening;
  };
  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      forget();
      if (error instanceof DOMException || error instanceof ReferenceError) return otherwise;
      throw error;
    }
  };
  const put = async (level: KeptLevel): Promise<boolean> => {
    const transaction = (await open()).transaction('levels', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(level, level.id), transaction.done]);
    return true;
  };
  return {
    list: () => attempt(async () => latestFirst(await (await open()).getAll('levels')), []),
    find: (id) =>
      attempt(async () => parseKeptLevel(await (await open()).get('levels', id)), undefined),
    save: (level) => attempt(() => put(level), false),
    remove: (id) =>
      attempt(async () => {
        await (await open()).delete('levels', id);
        return true;
      }, false),
    clear: () =>
      attempt(async () => {
        (await opening)?.close();
        forget();
        await deleteDB(name);
      }, undefined),
  };
}

function latestFirst(rows: readonly unknown[]): readonly KeptLevel[] {
  return rows
    .flatMap((row) => parseKeptLevel(row) ?? [])
    .toSorted((one, other) => other.updated - one.updated);
}

/** What lies in storage is foreign; a row that is no level is passed over. */
function parseKeptLevel(row: unknown): KeptLevel | undefined {
  if (!isObject(row)) return undefined;
  const { id, title, text, created, updated, seed, language } = row;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') {
    return undefined;
  }
  return {
    id,
    title,
    text,
    created: typeof created === 'number' ? created : 0,
    updated: typeof updated === 'number' ? updated : 0,
    ...(typeof seed === 'number' ? { seed } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  };
}
