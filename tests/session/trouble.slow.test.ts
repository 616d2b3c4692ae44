// Storage that is full, forbidden or gone: told once, play goes on, and the game can be exported.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseRecord } from '../../src/record/index.js';
import type { Session } from '../../src/session/create-session.js';
import { createGameStore } from '../../src/session/game-store.js';
import { openBrowser, playGame, playIn, pointOf, resume } from './browser.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function full(): DOMException {
  return new DOMException('no room', 'QuotaExceededError');
}

/** Lets the first `room` writes of single rows through, then refuses `refusals` of them. */
function limitRoom(room: number, refusals = Infinity): void {
  let writes = 0;
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...row: [value: unknown, key?: IDBValidKey]
    ) {
      writes += 1;
      if (writes > room && writes <= room + refusals) throw full();
      return write.apply(this, row);
    });
  }
}

async function expectWhole(session: Session): Promise<void> {
  expect(session.getState().screen).toBe('debrief');
  expect(playIn(session).game.turns).toHaveLength(3);
  const file = await session.actions.exportRecord();
  const parsed = parseRecord(file?.text ?? '');
  expect(parsed.kind === 'record' && parsed.record.orders).toHaveLength(3);
}

function storageNotices(session: Session) {
  return session.getState().notices.filter((notice) => notice.code === 'storage');
}

test('storage that is full from any write on is told once and the game is played to its end', async () => {
  for (let room = 0; room <= 40; room += 1) {
    const browser = openBrowser();
    const session = await browser.open();
    limitRoom(room);
    await playGame(session);
    await session.settle();
    vi.restoreAllMocks();
    await expectWhole(session);
    const { isStored } = playIn(session);
    expect(storageNotices(session)).toHaveLength(isStored ? 0 : 1);
    if (!isStored) {
      expect(storageNotices(session)[0]).toMatchObject({ code: 'storage', reason: 'full' });
      expect(session.getState().storage).toBe('memory');
    }
    session.close();
  }
});

test('storage that has room again takes the whole game with the next thing to keep', async () => {
  for (let room = 0; room <= 30; room += 1) {
    const browser = openBrowser();
    const session = await browser.open();
    limitRoom(room, 3);
    await playGame(session);
    vi.restoreAllMocks();
    session.actions.answerReflection('why', 'There was no room.');
    await session.settle();
    const next = await resume(browser, playIn(session).id);
    expect(pointOf(next)).toEqual(pointOf(session));
    expect(session.getState().storage).toBe('kept');
    session.close();
    next.close();
  }
});

test('a game that is only in memory can be left and taken up again in the same tab', async () => {
  const session = await openBrowser().open();
  limitRoom(0);
  await session.actions.openLevel('two-ports', { seed: 1 });
  session.actions.continueBriefing();
  session.actions.choose('north.arms', 'sail');
  await session.settle();
  const { id } = playIn(session);
  await session.actions.toTitle();
  await session.actions.resumeGame(id);
  expect(playIn(session).draft.order).toMatchObject({ 'north.arms': 'sail' });
  expect(playIn(session).access).toBe('owner');
  expect(session.getState().screen).toBe('plan');
});

describe('no storage at all', () => {
  test('a browser that has none, or forbids it, is played in memory', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const session = await openBrowser().open();
    expect(storageNotices(session)).toMatchObject([{ reason: 'forbidden' }]);
    await playGame(session);
    await expectWhole(session);
    expect(storageNotices(session)).toHaveLength(1);
  });

  test('opening the database is refused', async () => {
    const refuse = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse);
    const session = await openBrowser().open();
    await playGame(session);
    await expectWhole(session);
    expect(storageNotices(session)).toMatchObject([{ reason: 'forbidden' }]);
  });

  test('storage that never answers is waited for only once', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory) {
      return new IDBOpenDBRequest();
    });
    const browser = openBrowser();
    const store = createGameStore({ name: browser.database, deadlineMs: 40 });
    const session = await browser.open({ store });
    await playGame(session);
    await expectWhole(session);
    expect(storageNotices(session)).toHaveLength(1);
  });

  test('a database of a newer version of the game is left alone', async () => {
    const browser = openBrowser();
    await new Promise((resolve) => {
      const request = indexedDB.open(browser.database, 9);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    const session = await browser.open();
    await playGame(session);
    await expectWhole(session);
    expect(storageNotices(session)).toMatchObject([{ reason: 'newer' }]);
  });
});
