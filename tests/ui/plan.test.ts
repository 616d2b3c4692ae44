// Giving orders: the purse, locked lines, undo, what comes before the commitment.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { sitDown } from './player.js';

test('the briefing tells the date, what happened, and three advisers who each say something', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  expect(player.heading().textContent).toBe('A march on Tripoli');
  expect(screen.getAllByText('Autumn 2019').length).toBeGreaterThan(0);
  expect(screen.getByText(/The city has not fallen/)).toBeTruthy();
  for (const name of ['Defence', 'Foreign affairs', 'Finance'])
    expect(screen.getByRole('heading', { name })).toBeTruthy();
});

test('a new screen gives its heading the focus and the page its title', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await expect.poll(() => document.activeElement).toBe(player.heading());
  await player.plans();
  await expect.poll(() => document.activeElement).toBe(player.heading());
  expect(document.title).toBe('Plan · Worth a War?');
});

test('what a desk spends leaves the purse, and undo brings it back', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  const purse = within(screen.getByRole('region', { name: 'The purse' }));
  expect(purse.getByText(/^Military points: 2 left of 2, 0 planned/)).toBeTruthy();
  await player.chooses('Contractors');
  await purse.findByText(/^Military points: 1 left of 2, 1 planned/);
  await player.presses('Undo');
  await purse.findByText(/^Military points: 2 left of 2, 0 planned/);
  expect(player.stance('Contractors')).toHaveProperty('checked', false);
});

test('U takes a choice back as the button does', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  await player.chooses('Contractors');
  await player.user.keyboard('u');
  await expect.poll(() => player.stance('Contractors')).toHaveProperty('checked', false);
});

test('a locked line can be reached and says why, and cannot be chosen', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.playsTurn();
  await player.plans();
  const jets = player.stance('Old jets');
  expect(jets.getAttribute('aria-disabled')).toBe('true');
  expect(jets).toHaveProperty('disabled', false);
  expect(player.hearsAbout(jets)).toContain('Contractors sent first would open this.');
  await player.chooses('Old jets');
  expect(jets).toHaveProperty('checked', false);
});

test('a line that the purse cannot pay says what it costs and what is left', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.playsTurn('Contractors');
  await player.plans();
  const squadrons = player.stance('Open air intervention');
  expect(squadrons.getAttribute('aria-disabled')).toBe('true');
  expect(player.hearsAbout(squadrons)).toMatch(/this costs 3, and only \d would be left/);
});

test('desks stand in groups by crisis, one radio group a desk', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  const libya = within(screen.getByRole('region', { name: /^Libya/ }));
  const arms = libya.getByRole('group', { name: /^Arms in Libya/ });
  expect(within(arms).getByRole('radio', { name: /^Contractors/ })).toBeTruthy();
  expect(screen.getByRole('region', { name: /^At home/ })).toBeTruthy();
});

test('the map shows what is planned, and a crisis chosen on it is chosen on the panel', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  await player.chooses('Contractors');
  await expect
    .poll(() => player.map.shown.at(-1)?.commitments)
    .toEqual([{ crisis: 'libya', points: 1, state: 'planned' }]);
  player.map.select('libya');
  await expect.poll(() => player.map.shown.at(-1)?.selected).toBe('libya');
});

test('a bet is one tap on a scale, can be taken back, and may be left unsaid', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  await player.presses('Go on');
  await player.findsHeading('What do you expect?');
  expect(await player.findsButton('Commit without saying')).toBeTruthy();
  await player.user.click(screen.getByRole('radio', { name: '70%' }));
  await screen.findByText(/You say 70%\./);
  await player.presses('Take back');
  await screen.findByText(/Nothing said yet\./);
  await player.user.click(screen.getByRole('radio', { name: '20%' }));
  await player.presses('Commit the order');
  await player.findsHeading('What happened');
});

test('from the bets a player can still go back to the plan', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  await player.chooses('Contractors');
  await player.presses('Go on');
  await player.presses('Back to the plan');
  await player.findsHeading('Give your orders');
  expect(player.stance('Contractors')).toHaveProperty('checked', true);
});

test('taking everything back leaves the focus where it is', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  await player.chooses('Contractors');
  const again = await player.findsButton('Start over');
  await player.user.click(again);
  expect(player.stance('Stand aside')).toHaveProperty('checked', true);
  expect(again.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(again);
});

test('from the second turn the briefing says what there is so far', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  expect(screen.queryByText('What counts, so far')).toBeNull();
  await player.playsTurn('Contractors');
  await player.findsButton('To the plan');
  const sum = screen.getByText('What counts, so far').parentElement?.textContent ?? '';
  expect(Number(/([\d.]+) of 100/.exec(sum)?.[1])).toBeGreaterThan(0);
});
