// What this browser keeps: games at the point where they were left, their list, the settings.
import { describe, expect, test } from 'vitest';
import { openBrowser, playGame, playIn, playTurn, pointOf, resume } from './browser.js';

test('a game is brought back under the same luck at every turn', async () => {
  const browser = openBrowser();
  const first = await browser.open();
  await playGame(first);
  const whole = pointOf(first);
  let session = await browser.open();
  await session.actions.openLevel('two-ports', { seed: 7 });
  for (const choices of [{ 'north.arms': 'sail' }, { 'north.talks': 'offer' }, {}]) {
    await playTurn(session, choices, { storm: 60 });
    session.actions.nextTurn();
    await session.settle();
    session = await resume(browser, playIn(session).id);
  }
  expect(pointOf(session)).toEqual(whole);
});

test('a game taken up again after an early end is brought back where it goes on', async () => {
  const browser = openBrowser();
  const session = await browser.open();
  await session.actions.openLevel('two-ports');
  await playTurn(session);
  await session.actions.endEarly();
  await session.actions.playOn();
  const next = await resume(browser, playIn(session).id);
  expect(pointOf(next)).toEqual(pointOf(session));
  expect(next.getState().screen).toBe('briefing');
});

describe('a page that is reloaded', () => {
  test('begins with the game that was on the table, at the same point', async () => {
    const browser = openBrowser();
    const session = await browser.open({ start: 'last-game' });
    expect(session.getState().screen).toBe('title');
    await session.actions.openLevel('two-ports', { seed: 7 });
    session.actions.continueBriefing();
    session.actions.choose('north.arms', 'sail');
    await session.settle();
    const reloaded = await browser.open({ start: 'last-game' });
    expect(reloaded.getState().screen).toBe('plan');
    expect(pointOf(reloaded)).toEqual(pointOf(session));
    await reloaded.actions.toTitle();
    await reloaded.settle();
    expect((await browser.open({ start: 'last-game' })).getState().screen).toBe('title');
  });

  test('begins with its title where the game was deleted', async () => {
    const browser = openBrowser();
    const session = await browser.open();
    await playGame(session);
    const other = await browser.open();
    await other.actions.deleteGame(playIn(session).id);
    expect((await browser.open({ start: 'last-game' })).getState().screen).toBe('title');
  });
});

describe('the list of kept games', () => {
  test('holds each game with its dates, the latest change first whatever the clock says', async () => {
    const browser = openBrowser();
    let now = 2_000_000_000_000;
    const session = await browser.open({ now: () => now });
    await session.actions.openLevel('two-ports', { seed: 1 });
    const first = playIn(session).id;
    now -= 300_000_000_000;
    await session.actions.openLevel('two-ports', { seed: 2 });
    const second = playIn(session).id;
    await session.actions.toTitle();
    const ids = () => session.getState().games.map((game) => game.id);
    expect(ids()).toEqual([second, first]);
    await session.actions.resumeGame(first);
    await playTurn(session);
    expect(ids()).toEqual([first, second]);
    const fresh = await browser.open();
    expect(fresh.getState().games).toEqual(session.getState().games);
    expect(fresh.getState().games[0]).toMatchObject({ title: 'Two ports', turnsPlayed: 1 });
  });

  test('forgets a deleted game', async () => {
    const browser = openBrowser();
    const session = await browser.open();
    await playGame(session);
    const { id } = playIn(session);
    await session.actions.deleteGame(id);
    expect(session.getState()).toMatchObject({ screen: 'title', games: [] });
    const fresh = await browser.open();
    expect(fresh.getState().games).toEqual([]);
    await fresh.actions.resumeGame(id);
    expect(fresh.getState().problem).toEqual({ code: 'unknown-game', game: id });
  });

  test('everything is cleared from this computer at once', async () => {
    const browser = openBrowser();
    const session = await browser.open();
    await playGame(session);
    session.actions.setSpeed('fast');
    await session.actions.clearEverything();
    expect(session.getState()).toMatchObject({ screen: 'title', games: [], setAside: [] });
    const names = (await indexedDB.databases()).map((one) => one.name);
    expect(names).not.toContain(browser.database);
    const fresh = await browser.open();
    expect(fresh.getState().games).toEqual([]);
    expect(fresh.getState().settings.speed).toBe('normal');
    await playGame(fresh);
    expect(fresh.getState().storage).toBe('kept');
  });
});

test('the speed is kept for the next visit', async () => {
  const browser = openBrowser();
  const session = await browser.open();
  session.actions.setSpeed('instant');
  await session.actions.toTitle();
  const fresh = await browser.open();
  expect(fresh.getState().settings.speed).toBe('instant');
});

test('an unknown level, an unknown game and a changed level are named, and nothing is lost', async () => {
  const browser = openBrowser();
  const session = await browser.open();
  await session.actions.openLevel('no-such-level');
  expect(session.getState()).toMatchObject({
    screen: 'problem',
    problem: { code: 'unknown-level', level: 'no-such-level' },
  });
  await session.actions.openLevel('two-ports');
  await playTurn(session);
  const { id } = playIn(session);
  const other = await browser.open({ levels: [] });
  await other.actions.resumeGame(id);
  expect(other.getState().problem).toEqual({ code: 'unknown-level', level: 'two-ports' });
  const record = await other.actions.exportRecord(id);
  expect(record?.text).toContain('north.arms=wait north.talks=silence');
});
