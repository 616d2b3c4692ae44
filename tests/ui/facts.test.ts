// What followed an order, told one fact after the other in words and on the map.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { type Player, sitDown } from './player.js';

async function commitContractors(): Promise<Player> {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  await player.chooses('Contractors');
  await player.commits();
  return player;
}

function told(): readonly string[] {
  const list = screen.getAllByRole('list').find((one) => one.getAttribute('aria-live') !== null);
  if (list === undefined) throw new Error('no list that is told');
  return within(list)
    .queryAllByRole('listitem')
    .filter((item) => item.parentElement === list)
    .map((item) => item.textContent);
}

test('facts come one by one, and N brings the next', async () => {
  const player = await commitContractors();
  await player.presses('Pause');
  const before = told().length;
  await player.user.keyboard('n');
  await expect.poll(() => told().length).toBe(before + 1);
  await player.presses('Next');
  await expect.poll(() => told().length).toBe(before + 2);
});

test('a fact says because of what, and each change with its sign', async () => {
  const player = await commitContractors();
  await player.hearsAll();
  expect(screen.getByText(/One point buys/)).toBeTruthy();
  expect(screen.getAllByText(/^Military points: 2 to 1, −1$/).length).toBe(1);
});

test('a draw shows the odds and what came', async () => {
  const player = await commitContractors();
  await player.hearsAll();
  expect(screen.getByText(/^The throw: \d+ of 0–99$/)).toBeTruthy();
  expect(screen.getByText(/\d+% \(came\)$/)).toBeTruthy();
});

test('new facts are announced politely', async () => {
  await commitContractors();
  const live = screen.getAllByRole('list').filter((list) => list.getAttribute('aria-live'));
  expect(live.map((list) => list.getAttribute('aria-live'))).toEqual(['polite']);
});

test('the map plays a single new fact, and shows many at once as done', async () => {
  const player = await commitContractors();
  await player.presses('Pause');
  const before = player.map.played.length;
  await player.presses('Next');
  await expect.poll(() => player.map.played.length).toBe(before + 1);
  await player.hearsAll();
  const all = told().length;
  await expect.poll(() => player.map.shown.at(-1)?.facts.length).toBe(all);
});

test('how fast facts are told can be set, and is kept', async () => {
  const player = await commitContractors();
  await player.user.selectOptions(screen.getByLabelText('Speed'), 'at once');
  await player.presses('To the next briefing');
  await player.goesAway();
  const later = await sitDown({ browser: player.browser });
  await later.presses('Settings');
  expect(await screen.findByRole('radio', { name: 'at once' })).toHaveProperty('checked', true);
});
