// The plain edition in a session: switched on and off in the middle of a game, kept, and asked for beside the
// language that is spoken.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createSession, type Session } from '../../src/session/create-session.js';
import { createGameStore } from '../../src/session/game-store.js';
import type { LevelLibrary } from '../../src/session/state.js';
import { Tabs } from '../../src/session/tabs.js';
import { playIn, playTurn } from './browser.js';
import { smallLevel } from './small-level.js';

const small = smallLevel();
const simple = { ...small, level: { ...small.level, about: 'Two ports. Pick one.' } };
const summary = { id: 'two-ports', title: 'Two ports', about: '…', minutes: 5, hypothetical: true };

const open: Session[] = [];
let asked: (string | undefined)[] = [];
let count = 0;
afterEach(async () => {
  asked = [];
  for (const session of open.splice(0)) {
    await session.settle();
    session.close();
  }
});

const library: LevelLibrary = {
  list: [summary],
  load: async (_, language) => {
    asked.push(language);
    return language === 'en-simple' ? simple : small;
  },
  plainList: async () => [{ ...summary, about: 'Pick one.' }],
};

async function sitDown(
  database: string,
  given: { start?: 'last-game'; isPresenting?: boolean } = {},
) {
  count += 1;
  const session = createSession({
    levels: library,
    store: createGameStore({ name: database }),
    tabs: new Tabs({ id: `tab-${count}` }),
    now: () => 1_700_000_000_000,
    randomSeed: () => 7,
    newId: () => `${database}-${count}`,
    language: { usual: 'en', speak: async () => undefined },
    ...given,
  });
  open.push(session);
  await session.ready;
  return session;
}

test('switched on, it tells the game on the table anew and loses nothing; switched off, it goes', async () => {
  const session = await sitDown('plain-on');
  await session.actions.openLevel('two-ports', { seed: 5 });
  await playTurn(session);
  const before = playIn(session);
  await session.actions.setPlainEdition(true);
  const after = playIn(session);
  expect(after.level.about).toBe('Two ports. Pick one.');
  expect([...after.game.state]).toEqual([...before.game.state]);
  expect(session.getState().language).toBe('en');
  await session.actions.setPlainEdition(false);
  expect(playIn(session).level.about).toBe(small.level.about);
  expect(asked).toEqual(['en', 'en-simple', 'en']);
});

test('it is kept across a reload, on the large screen too', async () => {
  const first = await sitDown('plain-kept');
  await first.actions.setPlainEdition(true);
  await first.actions.openLevel('two-ports', { seed: 5 });
  await first.settle();
  const second = await sitDown('plain-kept', { start: 'last-game', isPresenting: true });
  expect(second.getState().settings.plainEdition).toBe(true);
  expect(playIn(second).level.about).toBe('Two ports. Pick one.');
});

test('the first screen tells the levels in it', async () => {
  const session = await sitDown('plain-title');
  const abouts = () => session.getState().levels.map(({ about }) => about);
  await session.actions.setPlainEdition(true);
  expect(abouts()).toEqual(['Pick one.']);
  await session.actions.clearEverything();
  expect(abouts()).toEqual(['…']);
});

test('it is that of the language spoken, and no language of its own', async () => {
  const session = await sitDown('plain-german');
  await session.actions.setPlainEdition(true);
  await session.actions.setLanguage('de', 'visit');
  await session.actions.openLevel('two-ports', { seed: 5 });
  expect(asked).toEqual(['de-simple']);
  expect(session.getState().language).toBe('de');
});
