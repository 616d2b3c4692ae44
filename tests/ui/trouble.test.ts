// When things go wrong around the game: no storage, another tab, a fault of our own.
import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { createGameStore, type GameStore } from '../../src/session/index.js';
import { showCrash } from '../../src/ui/index.js';
import { createHub, createLocks } from '../session/pretend-tabs.js';
import { sitDown } from './player.js';

function forbiddenStore(): GameStore {
  const name = 'forbidden';
  const before = indexedDB.open;
  indexedDB.open = () => {
    throw new DOMException('not here', 'SecurityError');
  };
  const store = createGameStore({ name });
  return {
    ...bound(store),
    close() {
      indexedDB.open = before;
      store.close();
    },
  };
}

function bound(store: GameStore): GameStore {
  return {
    list: () => store.list(),
    read: (game) => store.read(game),
    isOwner: (game, token) => store.isOwner(game, token),
    claim: (game, token) => store.claim(game, token),
    write: (change) => store.write(change),
    remove: (game) => store.remove(game),
    listAside: () => store.listAside(),
    removeAside: (id) => store.removeAside(id),
    readSetting: (setting) => store.readSetting(setting),
    writeSetting: (setting, text) => store.writeSetting(setting, text),
    clear: () => store.clear(),
    close: () => store.close(),
  };
}

test('a browser that keeps nothing says so once, offers a file, and play goes on', async () => {
  const player = await sitDown({ store: forbiddenStore() });
  await player.opens('First orders');
  expect(screen.getAllByText(/does not let pages keep anything/).length).toBe(1);
  expect(screen.getAllByRole('button', { name: 'Save as a file' }).length).toBeGreaterThan(0);
  await player.presses('Dismiss');
  await player.playsTurn('Contractors');
  await player.findsHeading('The line between Sirte and Jufra');
  expect(screen.queryByText(/does not let pages keep anything/)).toBeNull();
  expect(screen.getByText(/Not kept in this browser/)).toBeTruthy();
  await player.goesAway();
});

test('a second tab on one game reads only, and can take it over', async () => {
  const locks = createLocks();
  const channel = createHub();
  const first = await sitDown({ tabs: { locks, channel: channel() } });
  await first.opens('First orders');
  await first.plans();
  const second = await sitDown({ browser: first.browser, tabs: { locks, channel: channel() } });
  await second.presses(/^Continue: First orders/);
  await second.findsHeading('Give your orders');
  expect(screen.getByText(/Here you can read it/)).toBeTruthy();
  expect(await second.findsButton('Go on')).toHaveProperty('disabled', true);
  const [takeOver] = screen.getAllByRole('button', { name: 'Take over here' });
  if (takeOver === undefined) throw new Error('nothing to take over with');
  await second.user.click(takeOver);
  await expect
    .poll(() => screen.getByRole('button', { name: 'Go on' }))
    .toHaveProperty('disabled', false);
});

test('a fault of our own is told, with a report to copy', () => {
  document.body.innerHTML = '<div id="app"></div>';
  const host = document.getElementById('app');
  if (host === null) throw new Error('no place');
  showCrash(host, 'level: first-orders, seed: 7');
  expect(screen.getByRole('heading', { level: 1 })).toBe(document.activeElement);
  expect(screen.getByText(/Every order that you committed is kept/)).toBeTruthy();
  expect(screen.getByText('level: first-orders, seed: 7')).toBeTruthy();
});
