// Levels that did not come with the page: played from their text, kept with it, brought back with it,
// taken along in a record.
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/session/create-session.js';
import { type Browser, openBrowser, playIn, playTurn, pointOf, resume } from './browser.js';
import { putRow, readRow } from './raw-database.js';
import { smallLevel, smallLevelText } from './small-level.js';
import { access, calm } from './two-tabs.js';

const ownText = smallLevelText
  .replace('id: two-ports', 'id: three-ports')
  .replace('title: Two ports', 'title: My ports');
const onTop =
  'format: 1\nid: calm-ports\nextends: two-ports\ntitle: Calm ports\ninterests: {calm: {start: 20}}\n';
const shipped = new Map([['two-ports', smallLevelText]]);

/** A game of an own level after one turn, on the table. */
async function playOwn(browser: Browser, text = ownText): Promise<Session> {
  const session = await browser.open({ texts: shipped });
  await session.actions.openOwnLevel({ text, seed: 5 });
  await playTurn(session, { 'north.arms': 'sail' });
  await session.settle();
  return session;
}

async function textOf(session: Session, game?: string): Promise<string> {
  return (await session.actions.exportRecord(game))?.text ?? '';
}

test('an own level begins with its first briefing, its seed and its premises', async () => {
  const session = await openBrowser().open();
  await session.actions.openOwnLevel({
    text: ownText,
    seed: 5,
    assumptions: { nerve: 2 },
    returnTo: 'editor',
  });
  expect(session.getState().screen).toBe('briefing');
  expect(playIn(session)).toMatchObject({
    level: { id: 'three-ports', title: 'My ports' },
    levelText: ownText,
    assumptions: { nerve: 2 },
    game: { seed: 5 },
    returnTo: 'editor',
  });
});

test('it can begin after some orders; orders that do not fit are named', async () => {
  const session = await openBrowser().open();
  const orders = ['north.arms=sail north.talks=silence'];
  await session.actions.openOwnLevel({ text: ownText, orders });
  expect(playIn(session).game.turns).toHaveLength(1);
  await session.actions.openOwnLevel({ text: ownText, orders: ['north.arms=fly'] });
  expect(session.getState().problem).toMatchObject({ code: 'record-differs' });
});

test('a text that cannot be played shows everything that is wrong with it', async () => {
  const session = await openBrowser().open();
  const text = ownText
    .replace('minutes: 3', 'minutes: long')
    .replace('foresight: advisers', 'foresight: stars');
  await session.actions.openOwnLevel({ text });
  const { screen, problem } = session.getState();
  expect(screen).toBe('problem');
  expect(problem).toMatchObject({
    code: 'own-level-refused',
    problems: [
      { line: 6, path: ['minutes'] },
      { line: 9, path: ['foresight'] },
    ],
  });
});

test('a level whose reader cannot be had says so', async () => {
  const reader = {
    read: async () => ({ kind: 'unreachable' }) as const,
    close: () => undefined,
  };
  const session = await openBrowser().open({ levelReader: reader });
  await session.actions.openOwnLevel({ text: ownText });
  expect(session.getState().problem).toEqual({ code: 'own-level-unread', reason: 'unreachable' });
});

describe('kept in this browser', () => {
  test('a reload, and a choice from the list, bring it back as it was', async () => {
    const browser = openBrowser();
    const session = await playOwn(browser);
    const reloaded = await browser.open({ start: 'last-game' });
    expect(pointOf(reloaded)).toEqual({ ...pointOf(session), screen: 'facts' });
    expect(playIn(reloaded).levelText).toBe(ownText);
    await reloaded.actions.toTitle();
    const [game] = reloaded.getState().games;
    expect(game).toMatchObject({ title: 'My ports', level: 'three-ports', isOwn: true });
    await reloaded.actions.resumeGame(game?.id ?? '');
    await playTurn(reloaded);
    expect(pointOf(await resume(browser, game?.id ?? '')).orders).toHaveLength(1);
  });

  test('played again it is the same level, kept again with its text', async () => {
    const browser = openBrowser();
    const session = await playOwn(browser);
    await session.actions.playAgain('same-luck');
    expect(playIn(session).game).toMatchObject({ seed: 5, turns: [] });
    const again = await resume(browser, playIn(session).id);
    expect(playIn(again).levelText).toBe(ownText);
    expect(again.getState().games).toHaveLength(2);
  });

  test('a level that builds on a shipped one is kept as it was given', async () => {
    const browser = openBrowser();
    const { id, level } = playIn(await playOwn(browser, onTop));
    expect(level.title).toBe('Calm ports');
    const session = await browser.open({ texts: shipped });
    await session.actions.resumeGame(id);
    expect(playIn(session).levelText).toBe(onTop);
    expect(playIn(session).level).toEqual(level);
  });

  test.each([
    ['has changed', new Map([['two-ports', smallLevelText.replace('odds: 70', 'odds: 80')]])],
    ['is gone', new Map<string, string>()],
  ])(
    'where what it builds on %s, the player is told and can take the game out',
    async (_, texts) => {
      const browser = openBrowser();
      const { id } = playIn(await playOwn(browser, onTop));
      const session = await browser.open({ texts });
      await session.actions.resumeGame(id);
      expect(session.getState().problem).toEqual({
        code: 'level-changed',
        game: id,
        title: 'Calm ports',
      });
      expect(JSON.parse(await textOf(session, id))).toMatchObject({ levelText: onTop });
    },
  );

  test('a deleted game leaves no text behind, nor does clearing everything', async () => {
    const browser = openBrowser();
    const session = await playOwn(browser);
    const { id } = playIn(session);
    expect(await readRow(browser.database, 'texts', id)).toMatchObject({ text: ownText });
    await session.actions.deleteGame(id);
    expect(await readRow(browser.database, 'texts', id)).toBeUndefined();
    await session.actions.openOwnLevel({ text: ownText });
    await session.actions.clearEverything();
    const fresh = await browser.open();
    expect(fresh.getState().games).toEqual([]);
  });

  test.each([
    ['damaged', { text: ownText.replace('My ports', 'Any ports'), check: 'x' }],
    ['gone', undefined],
  ])('a text that is %s is named, and nothing else is lost', async (_, value) => {
    const browser = openBrowser();
    const { id } = playIn(await playOwn(browser));
    await putRow(browser.database, { store: 'texts', game: id, value });
    const session = await resume(browser, id);
    const problem = { code: 'level-text-lost', game: id, title: 'My ports' };
    expect(session.getState().problem).toEqual(problem);
    expect(await textOf(session, id)).toContain('north.arms=sail north.talks=silence');
    expect(session.getState().games).toHaveLength(1);
  });

  test('a database of the first version is brought to the present one with its games', async () => {
    const browser = openBrowser();
    const { id } = await firstVersion(browser);
    const session = await resume(browser, id);
    expect(playIn(session).game.turns).toHaveLength(1);
    await session.actions.openOwnLevel({ text: ownText });
    expect(session.getState().storage).toBe('kept');
  });
});

/** The database as the first version of the page left it, with one game. */
async function firstVersion(browser: Browser): Promise<{ readonly id: string }> {
  const source = openBrowser();
  const session = await source.open();
  await session.actions.openLevel('two-ports', { seed: 5 });
  await playTurn(session);
  await session.settle();
  const { id } = playIn(session);
  const stores = ['games', 'places', 'answers', 'owners', 'quarantine', 'settings'];
  const rows = await Promise.all(
    ['games', 'answers', 'owners'].map(
      async (store) => [store, await readRow(source.database, store, id)] as const,
    ),
  );
  const entry: unknown = await readEntry(source.database, id);
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(browser.database, 1);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store);
      const journal = opening.result.createObjectStore('journal');
      journal.createIndex('game', 'game');
      journal.put(entry, [id, 1]);
      for (const [store, row] of rows) opening.transaction?.objectStore(store).put(row, id);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
  return { id };
}

async function readEntry(database: string, game: string): Promise<unknown> {
  const { readEntries } = await import('./raw-database.js');
  return (await readEntries(database, game))[0];
}

test('two tabs: the second reads the own level along, and takes it over', async () => {
  const browser = openBrowser();
  const { createHub, createLocks } = await import('./pretend-tabs.js');
  const locks = createLocks();
  const channel = createHub();
  const first = await browser.open({ tabs: { locks, channel: channel() } });
  await first.actions.openOwnLevel({ text: ownText, seed: 5 });
  const second = await browser.open({ tabs: { locks, channel: channel() } });
  await second.actions.resumeGame(playIn(first).id);
  expect(access(second)).toBe('reader');
  await playTurn(first, { 'north.arms': 'sail' });
  await calm(first, second);
  expect(pointOf(second).orders).toEqual(pointOf(first).orders);
  await second.actions.takeOver();
  await calm(first, second);
  expect([access(first), access(second)]).toEqual(['reader', 'owner']);
  expect(playIn(second).levelText).toBe(ownText);
});

describe('as a record', () => {
  test('it comes back on another computer, level and all', async () => {
    const session = await playOwn(openBrowser(), onTop);
    const text = await textOf(session);
    const browser = openBrowser();
    const other = await browser.open({ texts: shipped });
    expect((await other.actions.importRecord(text)).kind).toBe('imported');
    expect(pointOf(other).orders).toEqual(pointOf(session).orders);
    expect(await textOf(other)).toBe(text);
    await other.actions.toTitle();
    const [game] = other.getState().games;
    expect(await textOf(other, game?.id)).toBe(text);
  });

  test('a game of a shipped level brings no text along', async () => {
    const session = await openBrowser().open({ levels: [smallLevel()] });
    await session.actions.openLevel('two-ports');
    expect(JSON.parse(await textOf(session))).not.toHaveProperty('levelText');
  });

  test('a text that cannot be played, or another than was played, is refused', async () => {
    const session = await playOwn(openBrowser());
    const record = JSON.parse(await textOf(session));
    const broken = { ...record, levelText: ownText.replace('minutes: 3', 'minutes: long') };
    expect(await session.actions.importRecord(JSON.stringify(broken))).toMatchObject({
      kind: 'level-refused',
      problems: [{ line: 6 }],
    });
    const other = { ...record, levelText: ownText.replace('odds: 70', 'odds: 71') };
    expect(await session.actions.importRecord(JSON.stringify(other))).toMatchObject({
      kind: 'differs',
      difference: { code: 'other-level' },
    });
  });
});
