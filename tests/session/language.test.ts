// The language of a game: chosen by address, settings or browser; changed in the middle of a game without
// losing anything; a level that lacks it is told in its own.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createSession, type Session } from '../../src/session/create-session.js';
import { factsView } from '../../src/session/facts-view.js';
import { createGameStore } from '../../src/session/game-store.js';
import type { LevelLibrary } from '../../src/session/state.js';
import { Tabs } from '../../src/session/tabs.js';
import { playIn, playTurn } from './browser.js';
import { smallLevel } from './small-level.js';

const small = smallLevel();
const german = {
  ...small,
  level: {
    ...small.level,
    title: 'Zwei Häfen',
    budgets: small.level.budgets.map((one) => ({ ...one, name: `${one.name} (deutsch)` })),
  },
};

const library: LevelLibrary = {
  list: [],
  load: async (_, language) => (language === 'de' ? german : small),
};

const open: Session[] = [];
let count = 0;
afterEach(async () => {
  for (const session of open.splice(0)) {
    await session.settle();
    session.close();
  }
});

interface Wish {
  readonly database: string;
  readonly asked?: string;
  readonly usual?: string;
}

async function sitDown({ database, asked, usual = 'en' }: Wish) {
  const heard: string[] = [];
  count += 1;
  const session = createSession({
    levels: library,
    store: createGameStore({ name: database }),
    tabs: new Tabs({ id: `tab-${count}` }),
    now: () => 1_700_000_000_000,
    randomSeed: () => 7,
    newId: () => `${database}-${count}`,
    language: {
      ...(asked === undefined ? {} : { asked }),
      usual,
      speak: async (tag) => void heard.push(tag),
    },
  });
  open.push(session);
  await session.ready;
  return { session, heard };
}

test('a change of language tells the game on the table anew and loses nothing', async () => {
  const { session } = await sitDown({ database: 'change' });
  await session.actions.openLevel('two-ports', { seed: 5 });
  await playTurn(session);
  const before = playIn(session);
  await session.actions.setLanguage('de', 'visit');
  const after = playIn(session);
  expect(after.level.title).toBe('Zwei Häfen');
  expect({ ...after, level: undefined, game: undefined }).toEqual({
    ...before,
    level: undefined,
    game: undefined,
  });
  expect([...after.game.state]).toEqual([...before.game.state]);
  expect(after.game.turns.map((turn) => turn.order)).toEqual(
    before.game.turns.map((turn) => turn.order),
  );
  expect(JSON.stringify(factsView(session.getState()))).toContain('(deutsch)');
  session.actions.nextTurn();
  expect(session.getState().screen).toBe('briefing');
});

test('a language chosen in the settings is spoken at the next visit', async () => {
  const first = await sitDown({ database: 'kept' });
  await first.session.actions.setLanguage('de', 'kept');
  await first.session.settle();
  const second = await sitDown({ database: 'kept' });
  expect(second.session.getState().language).toBe('de');
  expect(second.heard).toEqual(['de']);
});

test('the address is stronger than the settings, and the settings are than the browser', async () => {
  const first = await sitDown({ database: 'order' });
  await first.session.actions.setLanguage('de', 'kept');
  await first.session.settle();
  const asked = await sitDown({ database: 'order', asked: 'fr', usual: 'it' });
  expect(asked.session.getState().language).toBe('fr');
  const usual = await sitDown({ database: 'order', usual: 'it' });
  expect(usual.session.getState().language).toBe('de');
  const nobody = await sitDown({ database: 'nobody', usual: 'it' });
  expect(nobody.session.getState().language).toBe('it');
});

test('a language for this visit is not kept', async () => {
  const first = await sitDown({ database: 'visit' });
  await first.session.actions.setLanguage('de', 'visit');
  await first.session.settle();
  const second = await sitDown({ database: 'visit' });
  expect(second.session.getState().language).toBe('en');
});
