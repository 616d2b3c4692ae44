// Two tabs on one game: one plays, the other reads and can take over.
import { describe, expect, test } from 'vitest';
import { playIn, playTurn, pointOf } from './browser.js';
import { access, calm, kinds, openTabs } from './two-tabs.js';

describe.each(kinds.filter((kind) => kind !== 'nothing shared'))('tabs that share %s', (kind) => {
  test('the second tab on a game reads only, and is told', async () => {
    const { first, second, game } = await openTabs(kind);
    await playTurn(first, { 'north.arms': 'sail' });
    await second.actions.resumeGame(game);
    expect(access(first)).toBe('owner');
    expect(access(second)).toBe('reader');
    expect(second.getState().notices).toMatchObject([{ code: 'read-only', game }]);
    expect(pointOf(second)).toEqual(pointOf(first));
    second.actions.nextTurn();
    await playTurn(second, { 'north.arms': 'build' });
    expect(playIn(second).game.turns).toHaveLength(1);
  });

  test('the reader takes over at the same point and the other tab becomes the reader', async () => {
    const { first, second, game } = await openTabs(kind);
    first.actions.continueBriefing();
    first.actions.choose('north.arms', 'sail');
    await first.settle();
    await second.actions.resumeGame(game);
    await second.actions.takeOver();
    await calm(first, second);
    expect(access(second)).toBe('owner');
    expect(second.getState().notices).toEqual([]);
    expect(pointOf(second)).toMatchObject({ screen: 'plan', draft: playIn(first).draft });
    if (kind === 'locks alone') await first.actions.commit();
    await calm(first, second);
    expect(access(first)).toBe('reader');
    expect(first.getState().notices).toMatchObject([{ code: 'taken-over', game }]);
    await second.actions.toBets();
    await second.actions.commit();
    expect(playIn(second).game.turns).toHaveLength(1);
    await first.actions.takeOver();
    await calm(first, second);
    expect(access(first)).toBe('owner');
    expect(playIn(first).game.turns).toHaveLength(1);
  });

  test('a tab that is closed leaves its game to the next', async () => {
    const { first, second, game } = await openTabs(kind);
    first.close();
    await second.actions.resumeGame(game);
    expect(access(second)).toBe('owner');
  });
});

test('a reader is shown what the player commits', async () => {
  const { first, second, game } = await openTabs('locks and a channel');
  await second.actions.resumeGame(game);
  await playTurn(first, { 'north.arms': 'sail' });
  await calm(first, second);
  expect(playIn(second).game.turns).toHaveLength(1);
  expect(access(second)).toBe('reader');
});

test('a tab whose games were cleared in another goes to its title and says so', async () => {
  const { browser, first, second } = await openTabs('locks and a channel');
  await second.actions.clearEverything();
  await calm(first, second);
  const databases = (await indexedDB.databases()).map((one) => one.name);
  expect(databases).not.toContain(browser.database);
  expect(first.getState()).toMatchObject({ screen: 'title', games: [] });
  expect(first.getState().notices).toMatchObject([{ code: 'cleared-elsewhere' }]);
});

test('two tabs that cannot talk find out with the first write, and nothing is written over', async () => {
  const { first, second, game } = await openTabs('nothing shared');
  await second.actions.resumeGame(game);
  expect(access(second)).toBe('owner');
  await playTurn(first, { 'north.arms': 'sail' });
  await calm(first, second);
  expect(access(first)).toBe('reader');
  expect(playIn(first).game.turns).toHaveLength(0);
  await playTurn(second, { 'north.arms': 'build' });
  expect(playIn(second).game.turns).toHaveLength(1);
});
