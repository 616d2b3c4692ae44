// Damaged saves: the longest sound beginning of a game is kept, the original is set aside as it was
// found, the player is told, and play goes on.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/session/create-session.js';
import { type Restored, readGame, restorePlay } from '../../src/session/restore.js';
import { type GameRows, seal, unseal } from '../../src/session/rows.js';
import { type Browser, openBrowser, playGame, playIn, playTurn, resume } from './browser.js';
import {
  deleteEntry,
  putEntry,
  putRow,
  type RawEntry,
  readEntries,
  readRow,
} from './raw-database.js';
import { smallLevel } from './small-level.js';

const loaded = smallLevel();

/** A finished game of three turns in a browser of its own. */
async function finished(): Promise<{ browser: Browser; game: string; session: Session }> {
  const browser = openBrowser();
  const session = await browser.open();
  await playGame(session);
  session.actions.answerReflection('why', 'Because.');
  await session.settle();
  return { browser, game: playIn(session).id, session };
}

async function entryOf(browser: Browser, game: string, turn: number): Promise<RawEntry> {
  const found = (await readEntries(browser.database, game)).find((one) => one.turn === turn);
  if (found === undefined) throw new Error(`no entry of turn ${turn}`);
  return found;
}

async function expectKept(browser: Browser, game: string, turnsKept: number): Promise<Session> {
  const session = await resume(browser, game);
  const { notices, setAside, screen } = session.getState();
  expect(playIn(session).game.turns).toHaveLength(turnsKept);
  expect(screen).toBe(turnsKept === 0 ? 'briefing' : 'facts');
  expect(notices).toMatchObject([{ code: 'set-aside', turnsKept }]);
  const [aside] = setAside;
  const file = await session.actions.exportSetAside(aside?.id ?? '');
  expect(file?.text).toContain('rows');
  return session;
}

test.each([1, 2, 3])(
  'a damaged entry of turn %i costs that turn and those after it',
  async (turn) => {
    const { browser, game } = await finished();
    const entry = await entryOf(browser, game, turn);
    await putEntry(browser.database, { ...entry, text: `${entry.text.slice(0, -1)}` });
    const session = await expectKept(browser, game, turn - 1);
    expect(session.getState().setAside[0]).toMatchObject({ reason: 'unreadable', turn });
    if (turn > 1) session.actions.nextTurn();
    await playTurn(session);
    expect(playIn(session).game.turns).toHaveLength(turn);
    const again = await resume(browser, game);
    expect(playIn(again).game.turns).toHaveLength(turn);
    expect(again.getState().notices).toEqual([]);
    expect(again.getState().setAside).toHaveLength(1);
  },
);

test('a missing entry is noticed', async () => {
  const { browser, game } = await finished();
  await deleteEntry(browser.database, game, 2);
  await expectKept(browser, game, 1);
});

test('an entry that was altered and sealed again is found by its position or refused', async () => {
  const { browser, game } = await finished();
  const entry = await entryOf(browser, game, 1);
  const text = entry.text.replace('north.arms=sail', 'north.arms=build');
  await putEntry(browser.database, { ...entry, ...seal(text) });
  const session = await expectKept(browser, game, 0);
  expect(session.getState().setAside[0]?.reason).toBe('differs');
  const other = await finished();
  const second = await entryOf(other.browser, other.game, 2);
  const refused = second.text.replace('south.arms=wait', 'south.arms=nothing');
  await putEntry(other.browser.database, { ...second, ...seal(refused) });
  const after = await expectKept(other.browser, other.game, 1);
  expect(after.getState().setAside[0]?.reason).toBe('order-refused');
});

test('a game survives the loss of the row that describes it', async () => {
  const { browser, game } = await finished();
  await putRow(browser.database, { store: 'games', game, value: { text: '{', check: '' } });
  const listed = await browser.open();
  expect(listed.getState().games).toMatchObject([{ id: game, isDamaged: true }]);
  await listed.actions.resumeGame(game);
  expect(playIn(listed).game.turns).toHaveLength(3);
  expect(listed.getState().notices).toMatchObject([{ code: 'set-aside', turnsKept: 3 }]);
  const again = await resume(browser, game);
  expect(again.getState().notices).toEqual([]);
  expect(again.getState().games[0]?.isDamaged).toBeUndefined();
});

test.each(['places', 'answers'])(
  'damaged %s are told and given up; every turn is kept',
  async (store) => {
    const { browser, game } = await finished();
    await putRow(browser.database, { store, game, value: { text: '[', check: 'x' } });
    const session = await resume(browser, game);
    expect(playIn(session).game.turns).toHaveLength(3);
    expect(session.getState().notices).toMatchObject([{ code: 'set-aside', turnsKept: 3 }]);
    const again = await resume(browser, game);
    expect(again.getState().notices).toEqual([]);
  },
);

test('a game of which nothing can be read leaves the list and can be downloaded', async () => {
  const browser = openBrowser();
  const first = await browser.open();
  await first.actions.openLevel('two-ports');
  const { id } = playIn(first);
  await putRow(browser.database, { store: 'games', game: id, value: 42 });
  const session = await resume(browser, id);
  expect(session.getState()).toMatchObject({ screen: 'title', games: [] });
  expect(session.getState().notices).toMatchObject([{ code: 'set-aside', turnsKept: 0 }]);
  const [aside] = session.getState().setAside;
  const file = await session.actions.exportSetAside(aside?.id ?? '');
  expect(file?.text).toContain('42');
  await session.actions.deleteSetAside(aside?.id ?? '');
  const fresh = await browser.open();
  expect(fresh.getState()).toMatchObject({ games: [], setAside: [] });
});

test('a save of another version of its level is named, left alone, and can be exported', async () => {
  const { browser, game } = await finished();
  const changed = smallLevel(['odds: 70', 'odds: 80']);
  const session = await browser.open({ levels: [changed] });
  await session.actions.resumeGame(game);
  expect(session.getState().problem).toEqual({
    code: 'level-changed',
    game,
    title: 'Two ports',
  });
  const record = await session.actions.exportRecord(game);
  expect(record?.text).toContain(loaded.fingerprint);
  const before = await resume(browser, game);
  expect(playIn(before).game.turns).toHaveLength(3);
});

describe('the rows of a game', () => {
  let whole: GameRows;
  let texts: readonly string[];

  beforeAll(async () => {
    const { browser, game } = await finished();
    const entries = await readEntries(browser.database, game);
    texts = entries.map((entry) => entry.text);
    const meta: unknown = await readRow(browser.database, 'games', game);
    whole = {
      meta: unseal(meta),
      entries: entries.map((entry) => ({ turn: entry.turn, ...unseal(entry) })),
    };
  });

  function restore(turn: number, raw: unknown): Restored | undefined {
    const entries = whole.entries.map((entry) =>
      entry.turn === turn ? { turn, ...unseal(raw) } : entry,
    );
    const rows = { ...whole, entries };
    const read = readGame(rows);
    return read === undefined ? undefined : restorePlay('game', read, { rows, loaded });
  }

  function turnsKept(restored: Restored | undefined): number {
    return restored?.kind === 'restored' ? restored.play.game.turns.length : -1;
  }

  test('an entry cut at any character is noticed', () => {
    const text = texts[1] ?? '';
    const { check } = seal(text);
    for (let length = 0; length < text.length; length += 1) {
      expect(turnsKept(restore(2, { text: text.slice(0, length), check }))).toBe(1);
    }
  });

  test('an entry with any bit turned is noticed', () => {
    const bits = fc.record({ place: fc.nat(), bit: fc.nat({ max: 15 }), turn: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(bits, ({ place, bit, turn }) => {
        const text = texts[turn] ?? '';
        const at = place % text.length;
        const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const raw = { ...seal(text), text: text.slice(0, at) + flipped + text.slice(at + 1) };
        expect(turnsKept(restore(turn + 1, raw))).toBe(turn);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  test('an entry that is anything at all never throws', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string().map((text) => seal(text)),
      fc.json().map((text) => seal(text)),
      fc
        .jsonValue()
        .map((extra) => seal(JSON.stringify({ ...JSON.parse(texts[1] ?? ''), bets: extra }))),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        expect(turnsKept(restore(2, raw))).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });
});
