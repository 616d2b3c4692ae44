// Keeps the game on the table in storage: commitments at once and in full, drafts and answers behind
// the player's back, and which game the next page is to begin with.
import type { GameStore, WriteOutcome } from './game-store.js';
import { formatAnswers, formatRow, type GameMeta } from './journal.js';
import { metaOf, placeOf } from './play.js';
import type { GameChange } from './rows.js';
import type { Play, SessionState, StorageTrouble } from './state.js';
import type { Tabs } from './tabs.js';

/** What the keeper needs of the table. */
export interface KeptTable {
  readonly state: SessionState;
  readonly options: { readonly store: GameStore; readonly tabs: Tabs };
  now(): number;
  set(change: Partial<SessionState>): void;
  setPlay(change: Partial<Play>): void;
  tellTrouble(reason: StorageTrouble): void;
  /** Another tab plays the game now. */
  onLost(): void;
}

/** What is to be written as it is when storage gets to it. */
interface Pending {
  readonly place?: boolean;
  readonly answers?: boolean;
}

export class Keeper {
  private readonly table: KeptTable;
  private pending: Pending | undefined;
  private keeping: Promise<void> | undefined;
  private noting: Promise<void> = Promise.resolve();
  /** The ownership could not be written yet; the next write takes it. */
  private mustTake = false;
  private serial = 0;
  /** The game that the next page is to begin with. */
  private lastGame = '';

  constructor(table: KeptTable) {
    this.table = table;
  }

  private get token(): string {
    return this.table.options.tabs.id;
  }

  /** Becomes the tab that may write the game. */
  async claim(game: string): Promise<void> {
    const { store, tabs } = this.table.options;
    const claimed = await store.claim(game, this.token);
    this.mustTake = claimed.kind === 'failed';
    if (claimed.kind === 'failed') this.table.tellTrouble(claimed.trouble);
    else tabs.tell({ kind: 'taken', game, from: this.token });
  }

  /** The description of the game with the next serial number. */
  describe(play: Play): GameMeta {
    this.serial += 1;
    return metaOf(play, { now: this.table.now(), serial: this.serial });
  }

  /** Serial numbers go on after those that are in storage. */
  countFrom(serial: number): void {
    this.serial = Math.max(this.serial, serial);
  }

  /** Writes and says how it went; troubles are told, a lost game is given up. */
  async write(change: Omit<GameChange, 'token'>): Promise<WriteOutcome['kind']> {
    const { table } = this;
    const takes = this.mustTake ? { takes: true } : {};
    const written = await table.options.store.write({ ...takes, ...change, token: this.token });
    if (written.kind === 'stored') this.mustTake = false;
    if (written.kind === 'memory') table.tellTrouble(written.trouble);
    else if (written.kind === 'stored') table.set({ storage: 'kept' });
    else table.onLost();
    return written.kind;
  }

  /** Keeps the draft or the answers as they are when storage gets to it. */
  keep(what: Pending): void {
    if (this.table.state.play?.access !== 'owner') return;
    this.pending = { ...this.pending, ...what };
    this.keeping ??= this.keepAll().finally(() => {
      this.keeping = undefined;
      // Asked for in the moment between the last look and the end.
      if (this.pending !== undefined) this.keep({});
    });
  }

  /** Resolves when everything that was to be kept is kept, or could not be. */
  async settle(): Promise<void> {
    while (this.keeping !== undefined) await this.keeping;
    await this.noting;
  }

  private async keepAll(): Promise<void> {
    while (this.pending !== undefined) {
      const { play, screen } = this.table.state;
      const { place = false, answers = false } = this.pending;
      this.pending = undefined;
      if (play === undefined || play.access !== 'owner') return;
      const kind = await this.write({
        game: play.id,
        ...(place ? { place: formatRow(placeOf(play, screen)) } : {}),
        ...(answers ? { answers: formatAnswers(play.reflections) } : {}),
      });
      const isStored = kind === 'stored';
      if (isStored !== play.isStored) this.table.setPlay({ isStored });
    }
  }

  /** What cannot be remembered is only a click more for the player. */
  rememberLastGame(game: string): void {
    if (this.lastGame === game) return;
    this.lastGame = game;
    const { store } = this.table.options;
    this.noting = this.noting.then(async () => {
      await store.writeSetting('last-game', game);
    });
  }

  /** The game that the next page begins with is another tab's affair now. */
  forgetLastGame(): void {
    this.lastGame = '';
  }
}
