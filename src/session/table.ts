// The table that all actions work on: the state, the order in which actions run, what is told.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { openBestPlayWorker } from './best-play-channel.js';
import { type BestPlay, createBestPlay } from './best-play-client.js';
import type { GameStore } from './game-store.js';
import type { GameMeta } from './journal.js';
import { Keeper } from './keeper.js';
import { createLevelReader, type LevelReader } from './level-reader.js';
import { savedGameOf } from './saved-games.js';
import { defaultSettings } from './settings.js';
import type {
  LevelLibrary,
  Notice,
  NoticeText,
  Play,
  Screen,
  SessionState,
  StorageTrouble,
} from './state.js';
import type { Tabs } from './tabs.js';

export interface SessionOptions {
  readonly levels: LevelLibrary;
  readonly store: GameStore;
  readonly tabs: Tabs;
  /** Milliseconds since 1970; the only clock. */
  readonly now: () => number;
  /** A whole number from 0 to `highestSeed`. */
  readonly randomSeed: () => number;
  /** An id that no other game of this browser has. */
  readonly newId: () => string;
  /** Where the session begins; `last-game` goes on where a reload or a crash interrupted. */
  readonly start?: 'title' | 'last-game' | 'link';
  /** Which language is spoken; English without it. */
  readonly language?: LanguageChoice;
  /** Whether the address asks for a large screen, for a projector. */
  readonly isPresenting?: boolean;
  /** Who searches for best play; usually a worker, else the page itself. */
  readonly bestPlay?: BestPlay;
  /** Who reads levels that did not come with the page; usually a worker. */
  readonly levelReader?: LevelReader;
}

export interface LanguageChoice {
  /** The language that the address asks for; stronger than the one kept in the settings. */
  readonly asked?: string;
  /** The language of somebody who chose none: the browser's. */
  readonly usual: string;
  /** Makes the interface speak the language nearest to the wish. */
  readonly speak: (language: string) => Promise<void>;
}

export class Table {
  readonly options: SessionOptions;
  readonly api: StoreApi<SessionState>;
  readonly keeper: Keeper;
  readonly bestPlay: BestPlay;
  readonly levelReader: LevelReader;
  /** Another tab plays the game now; set by whoever follows the tabs. */
  onLost: () => void = () => undefined;
  private tasks: Promise<void> = Promise.resolve();
  private waiting = 0;
  private noticeCount = 0;
  private hasToldStorage = false;

  constructor(options: SessionOptions) {
    this.options = options;
    this.keeper = new Keeper(this);
    this.bestPlay = options.bestPlay ?? createBestPlay(openBestPlayWorker);
    this.levelReader = options.levelReader ?? createLevelReader();
    this.api = createStore<SessionState>(() => ({
      screen: 'loading',
      levels: options.levels.list,
      games: [],
      setAside: [],
      notices: [],
      settings: defaultSettings,
      language: options.language?.asked ?? options.language?.usual ?? 'en',
      isPresenting: options.isPresenting ?? false,
      review: { status: 'none' },
      isBusy: false,
      storage: 'opening',
    }));
  }

  get state(): SessionState {
    return this.api.getState();
  }

  get token(): string {
    return this.options.tabs.id;
  }

  now(): number {
    return Math.max(0, Math.floor(this.options.now()));
  }

  set(change: Partial<SessionState>): void {
    this.api.setState(change);
  }

  setPlay(change: Partial<Play>): void {
    const { play } = this.state;
    if (play !== undefined) this.set({ play: { ...play, ...change } });
  }

  /** Puts a game on the table; whatever problem was shown is gone. */
  seat(play: Play, screen: Screen): void {
    const { problem: _, shared: __, ...others } = this.state;
    this.api.setState({ ...others, play, screen }, true);
    if (play.access === 'owner') this.keeper.rememberLastGame(play.id);
    else this.keeper.forgetLastGame();
  }

  /** Takes the game off the table; it must have been kept (`settle`). */
  clearTable(screen: 'title' | 'problem' | 'shared', problem?: SessionState['problem']): void {
    const { play: _, problem: __, shared: ___, ...others } = this.state;
    const told = problem === undefined ? {} : { problem };
    this.api.setState({ ...others, ...told, screen }, true);
    this.options.tabs.release();
    this.keeper.rememberLastGame('');
  }

  /** Runs actions one after the other; the state is busy while any is under way. */
  run<T>(task: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    this.set({ isBusy: true });
    const done = this.tasks.then(task).finally(() => {
      this.waiting -= 1;
      if (this.waiting === 0) this.set({ isBusy: false });
    });
    this.tasks = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  tell(notice: NoticeText): void {
    this.noticeCount += 1;
    const told: Notice = { ...notice, id: `notice-${this.noticeCount}` };
    this.set({ notices: [...this.state.notices, told] });
  }

  /** Tells once that the browser does not keep games; play goes on. */
  tellTrouble(reason: StorageTrouble): void {
    this.set({ storage: 'memory' });
    if (!this.hasToldStorage) this.tell({ code: 'storage', reason });
    this.hasToldStorage = true;
  }

  /** Puts the game first in the list of kept games. */
  list(meta: GameMeta, id: string): void {
    const others = this.state.games.filter((game) => game.id !== id);
    this.set({ games: [savedGameOf(id, meta), ...others] });
  }
}
