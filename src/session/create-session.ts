// Builds the session: the one state of the play in progress and the only door through which an
// order enters.
import type { SessionActions } from './actions.js';
import { changeLanguage, followSettings, tellAnew } from './change-language.js';
import { createCommitActions } from './commit-actions.js';
import { followTabs, takeOver } from './follow-tabs.js';
import { createKeepActions } from './keep-actions.js';
import { beginLevel, beginLink, beginLoaded, leaveTable } from './new-game.js';
import { beginOwn } from './own-level.js';
import { tellLevels } from './plain-edition.js';
import { bringBack } from './resume-game.js';
import { createReviewActions } from './review-actions.js';
import { savedGames, setAsideList } from './saved-games.js';
import { formatSettings, parseSettings, volumeOf } from './settings.js';
import { createSharedActions, showLink } from './shared-level.js';
import type { SessionState, Settings } from './state.js';
import { type SessionOptions, Table } from './table.js';
import { createTurnActions } from './turn-actions.js';

export type { SessionOptions } from './table.js';

export interface Session {
  getState(): SessionState;
  /** Hears every change; the answer stops it. */
  subscribe(listener: (state: SessionState, before: SessionState) => void): () => void;
  readonly actions: SessionActions;
  /** Resolves when the title screen can be shown. */
  readonly ready: Promise<void>;
  /** Resolves when everything on the table is kept, as far as storage takes it. */
  settle(): Promise<void>;
  /** Lets go of storage and of the other tabs. */
  close(): void;
}

export function createSession(options: SessionOptions): Session {
  const table = new Table(options);
  followTabs(table);
  const ready = table.run(() => begin(table));
  const actions: SessionActions = {
    ...createTurnActions(table),
    ...createCommitActions(table),
    ...createKeepActions(table),
    ...createOpenActions(table),
    ...createReviewActions(table),
    ...createSharedActions(table),
  };
  return {
    getState: () => table.state,
    subscribe: (listener) => table.api.subscribe(listener),
    actions,
    ready,
    settle: () => table.keeper.settle(),
    close() {
      table.bestPlay.cancel();
      table.levelReader.close();
      options.tabs.close();
      options.store.close();
    },
  };
}

type OpenActions = Pick<
  SessionActions,
  | 'openLevel'
  | 'openLink'
  | 'openOwnLevel'
  | 'resumeGame'
  | 'toTitle'
  | 'playAgain'
  | 'takeOver'
  | 'setSpeed'
  | 'setTheme'
  | 'setLetterKeys'
  | 'setPlainWords'
  | 'setPlainEdition'
  | 'setPresenting'
  | 'setSound'
  | 'setVolume'
  | 'setLanguage'
  | 'tellAddress'
  | 'dismissNotice'
>;

function createOpenActions(table: Table): OpenActions {
  return {
    openLevel: (level, wish = {}) => table.run(() => beginLevel(table, { level, ...wish })),
    openOwnLevel: (own) => table.run(() => beginOwn(table, own)),
    openLink: (link) =>
      table.run(() => (/^#?own=/.test(link) ? showLink(table, link) : beginLink(table, link))),
    resumeGame: (game) => table.run(() => bringBack(table, game)),
    toTitle: () => table.run(() => toTitle(table)),
    playAgain: (luck) => table.run(() => playAgain(table, luck)),
    takeOver: () => table.run(() => takeOver(table)),
    setSpeed: (speed) => set(table, { speed }),
    setTheme: (theme) => set(table, { theme }),
    setLetterKeys: (letterKeys) => set(table, { letterKeys }),
    setPlainWords: (plainWords) => set(table, { plainWords }),
    setPlainEdition(plainEdition) {
      set(table, { plainEdition });
      return table.run(async () => {
        await tellLevels(table);
        await tellAnew(table);
      });
    },
    setPresenting(isOn) {
      table.set({ isPresenting: isOn });
      set(table, { isLarge: isOn });
    },
    setSound: (hasSound) => set(table, { hasSound }),
    setVolume: (volume) => set(table, { volume: volumeOf(volume) }),
    setLanguage(language, lasts) {
      if (lasts === 'kept') set(table, { language });
      return table.run(() => changeLanguage(table, language));
    },
    tellAddress(problems) {
      if (problems.length > 0) table.tell({ code: 'address', problems });
    },
    dismissNotice(id) {
      table.set({ notices: table.state.notices.filter((notice) => notice.id !== id) });
    },
  };
}

async function begin(table: Table): Promise<void> {
  const { store, start = 'title' } = table.options;
  await readKept(table);
  await followSettings(table);
  await tellLevels(table);
  // What the link opens is the first screen; another one before it would only be seen to go.
  if (start === 'link') return;
  const last = start === 'title' ? undefined : await store.readSetting('last-game');
  const game = last?.kind === 'done' ? last.value : undefined;
  const isKept = table.state.games.some((one) => one.id === game);
  if (game !== undefined && isKept) await bringBack(table, game);
  else table.clearTable('title');
}

async function toTitle(table: Table): Promise<void> {
  await leaveTable(table);
  await readKept(table);
  table.clearTable('title');
}

/** The lists and settings as storage has them now. */
async function readKept(table: Table): Promise<void> {
  const { store } = table.options;
  const [games, asides, settings] = await Promise.all([
    store.list(),
    store.listAside(),
    store.readSetting('player'),
  ]);
  const failed = [games, asides, settings].find((one) => one.kind === 'failed');
  if (failed?.kind === 'failed') table.tellTrouble(failed.trouble);
  if (games.kind === 'failed' || asides.kind === 'failed' || settings.kind === 'failed') return;
  const saved = savedGames(games.value);
  table.keeper.countFrom(saved.serial);
  const kept = parseSettings(settings.value);
  table.set({
    games: saved.games,
    setAside: setAsideList(asides.value),
    settings: kept,
    isPresenting: table.state.isPresenting || kept.isLarge,
    storage: 'kept',
  });
}

async function playAgain(table: Table, luck: 'same-luck' | 'new-luck'): Promise<void> {
  const { play } = table.state;
  if (play === undefined) return;
  const seed = luck === 'same-luck' ? { seed: play.game.seed } : {};
  const { assumptions, level, fingerprint, levelText } = play;
  if (levelText === undefined) return beginLevel(table, { level: level.id, assumptions, ...seed });
  await leaveTable(table);
  await beginLoaded(table, { level, fingerprint, levelText }, { assumptions, ...seed });
}

function set(table: Table, change: Partial<Settings>): void {
  table.set({ settings: { ...table.state.settings, ...change } });
  void keepSettings(table);
}

async function keepSettings(table: Table): Promise<void> {
  const written = await table.options.store.writeSetting(
    'player',
    formatSettings(table.state.settings),
  );
  if (written.kind === 'failed') table.tellTrouble(written.trouble);
}
