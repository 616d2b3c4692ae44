// The first screen: what it says of itself, what can be played, what is kept and can be thrown away.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { sitDown } from './player.js';

test('the first screen says whose argument is modelled and what to know before playing', async () => {
  await sitDown();
  expect(screen.getByText(/Why Iran Isn’t Worth a War for Putin/)).toBeTruthy();
  expect(screen.getByText(/real wars in which real people were killed/)).toBeTruthy();
  expect(screen.getByText(/No account, no tracking/)).toBeTruthy();
});

test('levels are offered with their length, the shortest first', async () => {
  await sitDown();
  const section = screen.getByRole('region', { name: 'Choose a situation' });
  const names = within(section).getAllByRole('heading', { level: 3 });
  expect(names.map((name) => name.textContent)).toContain('The limits of alliance');
  const minutes = within(section)
    .getAllByText(/^about \d+ minutes/)
    .map((words) => Number.parseInt(words.textContent.slice('about '.length), 10));
  expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
});

test('a game that was left is offered again, at the point where it was left', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.playsTurn('Contractors');
  await player.plans();
  await player.chooses('Old jets');
  await player.presses('Leave');
  const games = await screen.findByRole('region', { name: 'Your games' });
  expect(games.textContent).toContain('1 of 2 turns played');
  await player.presses(/^Continue: First orders/);
  await player.findsHeading('Give your orders');
});

test('a closed page comes back where it was, with what was chosen', async () => {
  const before = await sitDown();
  await before.opens('First orders');
  await before.plans();
  await before.chooses('Contractors');
  await before.goesAway();
  const after = await sitDown({ browser: before.browser, start: 'last-game' });
  await after.findsHeading('Give your orders');
  expect(after.stance('Contractors')).toHaveProperty('checked', true);
});

test('a game is deleted only after a question', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.presses('Leave');
  await player.presses(/^Delete: First orders/);
  await player.presses('Keep it');
  expect(screen.getByRole('region', { name: 'Your games' })).toBeTruthy();
  await player.presses(/^Delete: First orders/);
  await player.presses('Delete it');
  await expect.poll(() => screen.queryByRole('region', { name: 'Your games' })).toBeNull();
});

test('everything on this computer can be cleared, after a question', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.presses('Leave');
  await player.presses('Clear everything from this computer');
  await player.presses('Yes, delete everything');
  await screen.findByText('Everything has been deleted from this browser.');
  expect(screen.queryByRole('region', { name: 'Your games' })).toBeNull();
});

test('a file that is no game is refused with what is wrong with it', async () => {
  const player = await sitDown();
  const file = new File(['{"format": 1, "level": 7}'], 'game.json', { type: 'application/json' });
  await player.user.upload(screen.getByLabelText(/Open a saved game file/), file);
  await screen.findByText('This file cannot be used:');
  expect(screen.getAllByText(/^[a-z]+: expected .+, found .+/).length).toBeGreaterThan(2);
});

test('an unknown level in a link says so and offers the list', async () => {
  const player = await sitDown();
  await player.follows('#level=no-such-thing');
  await player.findsHeading('There is no situation called “no-such-thing” here');
  await player.opens('First orders');
});

test('a link opens the situation that it describes', async () => {
  const player = await sitDown();
  const order = 'libya.arms=contractors,libya.talks=say-nothing,home=keep-reserve';
  await player.follows(`#level=first-orders&seed=7&orders=${order}`);
  await player.findsHeading('The line between Sirte and Jufra');
});
