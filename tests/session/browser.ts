// A pretend browser for tests of the session: one database, some tabs, no clock of its own.
import 'fake-indexeddb/auto';
import type { BestPlay } from '../../src/session/best-play-client.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { createGameStore, type GameStore } from '../../src/session/game-store.js';
import type { LevelReader } from '../../src/session/level-reader.js';
import type { LevelLibrary, LoadedLevel, Play } from '../../src/session/state.js';
import { Tabs, type TabsOptions } from '../../src/session/tabs.js';
import { readerHere } from './reading.js';
import { smallLevel } from './small-level.js';

let count = 0;
const small = smallLevel();

/** Ids that no other call gives. */
function nextId(): string {
  count += 1;
  return `id-${String(count).padStart(6, '0')}`;
}

export interface Browser {
  readonly database: string;
  /** Opens a page of the game on the browser's database. */
  open(options?: OpenOptions): Promise<Session>;
}

export interface OpenOptions {
  readonly levels?: readonly LoadedLevel[];
  readonly tabs?: Omit<TabsOptions, 'id'>;
  readonly store?: GameStore;
  readonly now?: () => number;
  readonly start?: 'title' | 'last-game';
  readonly bestPlay?: BestPlay;
  /** Texts that a level of one's own may build on. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly levelReader?: LevelReader;
}

export function openBrowser(database = nextId()): Browser {
  return {
    database,
    async open({
      levels = [small],
      tabs = {},
      store,
      now = () => 1_700_000_000_000,
      start = 'title',
      bestPlay,
      texts,
      levelReader = readerHere(texts),
    } = {}) {
      const session = createSession({
        levels: libraryOf(levels),
        store: store ?? createGameStore({ name: database }),
        tabs: new Tabs({ id: nextId(), ...tabs }),
        now,
        randomSeed: () => 7,
        newId: nextId,
        start,
        levelReader,
        ...(bestPlay === undefined ? {} : { bestPlay }),
      });
      await session.ready;
      return session;
    },
  };
}

function libraryOf(levels: readonly LoadedLevel[]): LevelLibrary {
  return {
    list: levels.map(({ level }) => {
      const { id, title, about, minutes, hypothetical } = level;
      return { id, title, about, minutes, hypothetical };
    }),
    load: async (id) => levels.find((one) => one.level.id === id),
  };
}

/** The game on the table; a test that calls this has put one there. */
export function playIn(session: Session): Play {
  const { play, problem } = session.getState();
  if (play === undefined) throw new Error(`no game on the table: ${JSON.stringify(problem)}`);
  return play;
}

/** What a player can see of a point in a game. */
export function pointOf(session: Session) {
  const { screen, play } = session.getState();
  return {
    screen,
    orders: play?.game.turns.map((turn) => turn.order),
    state: play === undefined ? undefined : [...play.game.state],
    draft: play?.draft,
    bets: play?.bets,
    reflections: play?.reflections,
    ended: play?.ended,
  };
}

/** Plays one turn from its briefing: choices, bets, commitment; ends on the facts. */
export async function playTurn(
  session: Session,
  choices: Readonly<Record<string, string>> = {},
  bets: Readonly<Record<string, number>> = {},
): Promise<void> {
  const { actions } = session;
  actions.continueBriefing();
  for (const [desk, stance] of Object.entries(choices)) actions.choose(desk, stance);
  await actions.toBets();
  for (const [event, likelihood] of Object.entries(bets)) actions.placeBet(event, likelihood);
  await actions.commit();
}

/** A whole game of the small level, to its debrief. */
export async function playGame(session: Session): Promise<void> {
  await session.actions.openLevel('two-ports', { seed: 7 });
  for (const choices of [{ 'north.arms': 'sail' }, { 'north.talks': 'offer' }, {}]) {
    await playTurn(session, choices, { storm: 60 });
    session.actions.nextTurn();
  }
}

/** A new page of the browser with a kept game on the table. */
export async function resume(browser: Browser, game: string): Promise<Session> {
  const session = await browser.open();
  await session.actions.resumeGame(game);
  return session;
}

/** The first briefing of the small level under a foresight, in a browser of its own. */
export async function begin(foresight = 'advisers'): Promise<Session> {
  const level = smallLevel(['foresight: advisers', `foresight: ${foresight}`]);
  const session = await openBrowser().open({ levels: [level] });
  await session.actions.openLevel('two-ports', { seed: 7 });
  return session;
}
