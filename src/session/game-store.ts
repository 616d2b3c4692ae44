// The games of this browser as the session sees them. Where storage refuses a write, the whole
// game lives on in memory, and each later write tries again to bring it back to storage.
import { Database, type Outcome } from './database.js';
import { KeptGames, type KeyedRow, type Written } from './kept-games.js';
import { changeInMemory, type MemoryGame, wholeChange } from './memory-game.js';
import type { GameChange, GameRows } from './rows.js';
import type { StorageTrouble } from './state.js';

export type WriteOutcome =
  | { readonly kind: Written }
  /** The change is made, but only in this tab's memory. */
  | { readonly kind: 'memory'; readonly trouble: StorageTrouble };

/** `player`: the settings; `last-game`: the id of the game on the table, empty when none is. */
export type SettingName = 'player' | 'last-game';

export interface GameStore {
  /** Rows that say what each game is, those in memory included. */
  list(): Promise<Outcome<readonly KeyedRow[]>>;
  read(game: string): Promise<Outcome<GameRows | undefined>>;
  /** Whether the tab with this token may write; true for games in memory. */
  isOwner(game: string, token: string): Promise<boolean>;
  claim(game: string, token: string): Promise<Outcome<void>>;
  write(change: GameChange): Promise<WriteOutcome>;
  remove(game: string): Promise<Outcome<void>>;
  listAside(): Promise<Outcome<readonly KeyedRow[]>>;
  removeAside(id: string): Promise<Outcome<void>>;
  /** Nothing where it was never written or is damaged. */
  readSetting(name: SettingName): Promise<Outcome<string | undefined>>;
  writeSetting(name: SettingName, text: string): Promise<Outcome<void>>;
  /** Forgets everything, in storage and in memory. */
  clear(): Promise<Outcome<void>>;
  close(): void;
}

export interface GameStoreOptions {
  readonly name?: string;
  /** How long storage may take before play goes on without it. */
  readonly deadlineMs?: number;
}

/** Nothing is opened before the first use. */
export function createGameStore(options: GameStoreOptions = {}): GameStore {
  const { name = 'worth-a-war', deadlineMs = 3_000 } = options;
  return new SturdyStore(new Database({ name, deadlineMs }));
}

class SturdyStore implements GameStore {
  private readonly database: Database;
  private readonly kept: KeptGames;
  private readonly memory = new Map<string, MemoryGame>();

  constructor(database: Database) {
    this.database = database;
    this.kept = new KeptGames(database);
  }

  async list(): Promise<Outcome<readonly KeyedRow[]>> {
    const stored = await this.kept.list();
    if (stored.kind === 'failed') return stored;
    const here = [...this.memory].map(([id, game]) => ({ id, raw: '', ...game.rows.meta }));
    const others = stored.value.filter((row) => !this.memory.has(row.id));
    return { kind: 'done', value: [...others, ...here] };
  }

  async read(game: string): Promise<Outcome<GameRows | undefined>> {
    const here = this.memory.get(game);
    return here === undefined ? this.kept.read(game) : { kind: 'done', value: here.rows };
  }

  async isOwner(game: string, token: string): Promise<boolean> {
    if (this.memory.has(game)) return true;
    const owner = await this.kept.ownerOf(game);
    return owner.kind === 'failed' || owner.value === token;
  }

  async claim(game: string, token: string): Promise<Outcome<void>> {
    if (this.memory.has(game)) return { kind: 'done', value: undefined };
    return this.kept.claim(game, token);
  }

  async write(change: GameChange): Promise<WriteOutcome> {
    const here = this.memory.get(change.game);
    return here === undefined ? this.writeKept(change) : this.writeBack(change, here);
  }

  private async writeKept(change: GameChange): Promise<WriteOutcome> {
    const written = await this.kept.write(change);
    if (written.kind === 'done') return { kind: written.value };
    const stored = await this.kept.read(change.game);
    const rows = (stored.kind === 'done' ? stored.value : undefined) ?? { entries: [] };
    this.memory.set(change.game, changeInMemory({ rows }, change));
    return { kind: 'memory', trouble: written.trouble };
  }

  private async writeBack(change: GameChange, here: MemoryGame): Promise<WriteOutcome> {
    const changed = changeInMemory(here, change);
    this.memory.set(change.game, changed);
    const written = await this.kept.write(wholeChange(changed, change));
    if (written.kind === 'failed') return { kind: 'memory', trouble: written.trouble };
    this.memory.delete(change.game);
    return { kind: written.value };
  }

  async remove(game: string): Promise<Outcome<void>> {
    this.memory.delete(game);
    return this.kept.remove(game);
  }

  listAside(): Promise<Outcome<readonly KeyedRow[]>> {
    return this.kept.listAside();
  }

  removeAside(id: string): Promise<Outcome<void>> {
    return this.kept.removeAside(id);
  }

  async readSetting(name: SettingName): Promise<Outcome<string | undefined>> {
    const found = await this.kept.readSetting(name);
    return found.kind === 'done' ? { kind: 'done', value: found.value.text } : found;
  }

  writeSetting(name: SettingName, text: string): Promise<Outcome<void>> {
    return this.kept.writeSetting(name, text);
  }

  clear(): Promise<Outcome<void>> {
    this.memory.clear();
    return this.database.clear();
  }

  close(): void {
    this.database.close();
  }
}
