// Games taken out as record files and brought in again; links that open a situation.
import { describe, expect, test } from 'vitest';
import { formatLink, type GameRecord, parseRecord } from '../../src/record/index.js';
import type { Session } from '../../src/session/create-session.js';
import { openBrowser, playGame, playIn, playTurn, pointOf, resume } from './browser.js';

async function exported(session: Session, game?: string): Promise<string> {
  return (await session.actions.exportRecord(game))?.text ?? '';
}

function recordIn(text: string): GameRecord {
  const parsed = parseRecord(text);
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
}

test('a finished game comes back from its record the same, answers and bets included', async () => {
  const session = await openBrowser().open();
  await playGame(session);
  session.actions.answerReflection('why', 'Ice, “quotes” and \u202eletters\ud800.');
  const text = await exported(session);
  const other = await openBrowser().open();
  const imported = await other.actions.importRecord(text);
  expect(imported.kind).toBe('imported');
  expect(pointOf(other)).toEqual(pointOf(session));
  expect(await exported(other)).toBe(text);
});

test('an unfinished game goes on where its record ends, on another computer too', async () => {
  const session = await openBrowser().open();
  await session.actions.openLevel('two-ports', { seed: 9, assumptions: { nerve: 0 } });
  await playTurn(session, { 'north.arms': 'sail' }, { storm: 20 });
  const text = await exported(session);
  const browser = openBrowser();
  const other = await browser.open();
  await other.actions.importRecord(text);
  expect(other.getState().screen).toBe('briefing');
  expect(playIn(other).game.state).toEqual(playIn(session).game.state);
  const again = await resume(browser, playIn(other).id);
  expect(await exported(again)).toBe(text);
});

test('a kept game can be exported without opening it', async () => {
  const session = await openBrowser().open();
  await playGame(session);
  const text = await exported(session);
  const { id } = playIn(session);
  await session.actions.toTitle();
  expect(await exported(session, id)).toBe(text);
  expect(session.getState().screen).toBe('title');
  expect(await session.actions.exportRecord('nothing')).toBeUndefined();
});

test('a record with an altered order is refused with its turn; the game on the table stays', async () => {
  const session = await openBrowser().open();
  await playGame(session);
  const record = recordIn(await exported(session));
  const orders = ['north.arms=build north.talks=silence', ...record.orders.slice(1)];
  const before = session.getState().play;
  const answer = await session.actions.importRecord(JSON.stringify({ ...record, orders }));
  expect(answer).toEqual({
    kind: 'differs',
    difference: { code: 'altered-order', turn: 1, order: orders[0] },
  });
  expect(session.getState().play).toBe(before);
  expect(session.getState().games).toHaveLength(1);
});

test('a text that is no record is refused with everything that is wrong', async () => {
  const session = await openBrowser().open();
  const answer = await session.actions.importRecord('{"format":1,"seed":-1}');
  expect(answer.kind === 'refused' && answer.problems.length).toBeGreaterThan(3);
  const unknown = { ...recordIn(await finishedText()), level: 'elsewhere' };
  expect(await session.actions.importRecord(JSON.stringify(unknown))).toEqual({
    kind: 'differs',
    difference: { code: 'unknown-level', level: 'elsewhere' },
  });
});

async function finishedText(): Promise<string> {
  const session = await openBrowser().open();
  await playGame(session);
  return exported(session);
}

test('playing again keeps the luck or draws new luck', async () => {
  const session = await openBrowser().open();
  await session.actions.openLevel('two-ports', { seed: 99, assumptions: { nerve: 2 } });
  await playTurn(session);
  await session.actions.playAgain('same-luck');
  expect(playIn(session).game).toMatchObject({ seed: 99, turns: [] });
  expect(playIn(session).assumptions).toEqual({ nerve: 2 });
  await session.actions.playAgain('new-luck');
  expect(playIn(session).game.seed).toBe(7);
  expect(session.getState().games).toHaveLength(3);
});

describe('links', () => {
  const orders = ['north.arms=sail north.talks=silence'];

  test('a link opens its situation as a game of its own', async () => {
    const session = await openBrowser().open();
    const link = { level: 'two-ports', seed: 4, assumptions: { nerve: 0 }, orders };
    await session.actions.openLink(formatLink(link));
    expect(session.getState().screen).toBe('briefing');
    expect(playIn(session).game.turns).toHaveLength(1);
    expect(playIn(session).assumptions).toEqual({ nerve: 0 });
    expect(session.getState().games).toHaveLength(1);
  });

  test('what a link asks for and cannot have is named', async () => {
    const session = await openBrowser().open();
    const problemOf = async (link: string) => {
      await session.actions.openLink(link);
      expect(session.getState().screen).toBe('problem');
      return session.getState().problem;
    };
    expect(await problemOf('#level=atlantis')).toEqual({
      code: 'unknown-level',
      level: 'atlantis',
    });
    expect(await problemOf('#seed=x')).toMatchObject({ code: 'bad-link' });
    expect(await problemOf('#level=two-ports&set=nerve:9')).toMatchObject({
      code: 'level-unsound',
    });
    expect(await problemOf('#level=two-ports&seed=1&orders=a=b')).toMatchObject({
      code: 'record-differs',
      difference: { code: 'refused-order', turn: 1 },
    });
    await session.actions.toTitle();
    expect(session.getState().problem).toBeUndefined();
  });
});
