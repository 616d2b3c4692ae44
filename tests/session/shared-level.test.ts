// A level by somebody else, from a link or a file, before it is played.
import { describe, expect, test } from 'vitest';
import { formatOwnLink } from '../../src/record/index.js';
import { openBrowser, playGame, playIn } from './browser.js';
import { smallLevelText } from './small-level.js';

const texts = new Map([['two-ports', smallLevelText]]);
const onTop =
  'format: 1\nid: calm-ports\nextends: two-ports\ntitle: Calm ports\nbudgets: {ships: {start: 2}}\n';

test('a link shows the level, what it builds on and what differs; nothing is played or kept', async () => {
  const session = await openBrowser().open({ texts });
  await session.actions.openLink(formatOwnLink({ text: onTop, seed: 9 }));
  const { screen, shared, games, play } = session.getState();
  expect([screen, games, play]).toEqual(['shared', [], undefined]);
  expect(shared).toMatchObject({
    from: 'link',
    text: onTop,
    seed: 9,
    read: { kind: 'level', level: { title: 'Calm ports' } },
    base: { id: 'two-ports', title: 'Two ports' },
    differences: [
      { part: 'level', aspect: 'title', before: 'Two ports', after: 'Calm ports' },
      { part: 'budgets', name: 'Ships', aspect: 'start', before: 3, after: 2 },
    ],
  });
});

test('played, it is a game of its own with the luck of the link', async () => {
  const session = await openBrowser().open({ texts });
  await session.actions.openLink(formatOwnLink({ text: onTop, seed: 9 }));
  await session.actions.playShared();
  expect(session.getState()).toMatchObject({ screen: 'briefing' });
  expect(session.getState().shared).toBeUndefined();
  expect(playIn(session)).toMatchObject({ levelText: onTop, game: { seed: 9 } });
});

test('handed to the editor it can be taken once', async () => {
  const session = await openBrowser().open({ texts });
  await session.actions.openLink(formatOwnLink({ text: onTop, seed: 9 }));
  const { shared } = session.getState();
  if (shared === undefined) throw new Error('nothing is shown');
  await session.actions.handToEditor(shared);
  expect(session.getState().screen).toBe('title');
  expect(session.actions.takeHanded()).toEqual({ text: onTop, seed: 9 });
  expect(session.actions.takeHanded()).toBeUndefined();
});

test('a level with mistakes is shown with them, and cannot be played', async () => {
  const session = await openBrowser().open({ texts });
  await session.actions.openLink(formatOwnLink({ text: onTop.replace('start: 2', 'start: two') }));
  expect(session.getState().shared).toMatchObject({
    read: { kind: 'refused', problems: [{ line: 5 }] },
    differences: [],
  });
  await session.actions.playShared();
  expect(session.getState().problem).toMatchObject({ code: 'own-level-refused' });
});

test.each([
  ['#own=', { code: 'bad-level-link', reason: 'no-level' }],
  [formatOwnLink({ text: onTop }).slice(0, -2), { code: 'bad-level-link', reason: 'damaged' }],
  [`${formatOwnLink({ text: onTop })}&seed=many`, { code: 'bad-link' }],
  [`${formatOwnLink({ text: onTop })}&utm=1`, { code: 'bad-link' }],
])('the link %s is refused with its reason', async (link, problem) => {
  const session = await openBrowser().open({ texts });
  await session.actions.openLink(link);
  expect(session.getState()).toMatchObject({ screen: 'problem', problem });
});

describe('a file', () => {
  test.each([
    ['a level in YAML', onTop, 'shown'],
    ['a level in JSON', '{"format":1,"id":"calm","extends":"two-ports","title":"Calm"}', 'shown'],
    ['a level in YAML that looks like JSON', '{format: 1, title: Calm}', 'shown'],
    ['a level that speaks of orders', '{"title":"Your orders: none","format":1}', 'shown'],
    ['a text that is neither', 'Dear all,', 'shown'],
    ['a broken record', '{"format":2,"level":"two-ports","orders":[]}', 'refused'],
    ['anything else in JSON', '[1]', 'refused'],
  ])('%s', async (_, text, kind) => {
    const session = await openBrowser().open({ texts });
    expect((await session.actions.openFile(text)).kind).toBe(kind);
    expect(session.getState().screen).toBe(kind === 'shown' ? 'shared' : 'title');
  });

  test('a record of a game is brought in', async () => {
    const session = await openBrowser().open();
    await playGame(session);
    const file = await session.actions.exportRecord();
    const other = await openBrowser().open();
    expect((await other.actions.openFile(file?.text ?? '')).kind).toBe('imported');
  });
});
