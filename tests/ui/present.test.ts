// The large screen for a class: what it leaves out, its switch, and the counting of hands.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { type Player, sitDown } from './player.js';

const files = /^(Save|Download|Export|Open a|Take in)/;

/** A teacher at the plan of the tutorial's first turn, ready to count. */
async function classPlans(): Promise<Player> {
  const player = await sitDown({ isPresenting: true });
  await player.opens('First orders');
  await player.plans();
  await screen.findByRole('heading', { name: 'Show of hands' });
  return player;
}

function counter(stance: string) {
  return within(screen.getByRole('group', { name: `Hands for ${stance}` }));
}

async function countsHands(player: Player, stance: string, hands: number): Promise<void> {
  for (let hand = 0; hand < hands; hand += 1)
    await player.user.click(counter(stance).getByRole('button', { name: 'One hand more' }));
}

test('the first screen leaves out kept games, files and the editor, and says so', async () => {
  const before = await sitDown();
  await before.playsFirstOrders();
  await before.goesAway();
  const player = await sitDown({ browser: before.browser, isPresenting: true });
  expect((await screen.findByText(/^This is the large screen/)).textContent).toContain('left out');
  expect(screen.queryByRole('heading', { name: 'Your games' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^(Debrief|Continue|Delete)/ })).toBeNull();
  expect(document.querySelector('input[type=file]')).toBeNull();
  expect(document.documentElement.classList.contains('present')).toBe(true);
  await player.goesAway();
  expect(document.documentElement.classList.contains('present')).toBe(false);
});

test('the debrief shows the questions without the answers, and no file can be saved', async () => {
  const before = await sitDown();
  await before.playsFirstOrders();
  await before.user.type(screen.getByLabelText(/At which point/), 'my own thought');
  await before.goesAway();
  await sitDown({ browser: before.browser, start: 'last-game', isPresenting: true });
  await screen.findByText(/At which point/);
  expect(document.body.textContent).not.toContain('my own thought');
  expect(document.querySelector('textarea')).toBeNull();
  expect(screen.queryByRole('button', { name: files })).toBeNull();
});

test('the share panel gives links, and no files', async () => {
  const player = await sitDown({ isPresenting: true });
  await player.opens('First orders');
  await player.presses('Share');
  await player.findsButton('Copy the link');
  expect(screen.queryByRole('button', { name: files })).toBeNull();
});

test('the switch in the settings makes the screen large, and is kept', async () => {
  const player = await sitDown();
  await player.presses('Settings');
  await player.user.click(await screen.findByRole('checkbox', { name: 'Large, for a projector' }));
  await screen.findByText(/^This is the large screen/);
  await player.goesAway();
  const later = await sitDown({ browser: player.browser });
  await screen.findByText(/^This is the large screen/);
  await later.presses('Settings');
  await later.user.click(await screen.findByRole('checkbox', { name: 'Large, for a projector' }));
  await expect.poll(() => document.querySelector('input[type=file]')).not.toBeNull();
});

test('nobody counts hands on a screen of one’s own', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  expect(screen.queryByRole('group', { name: /^Hands for/ })).toBeNull();
});

test('the stance with the most hands leads, in words, and goes into the draft on a press', async () => {
  const player = await classPlans();
  await countsHands(player, 'Contractors', 2);
  await countsHands(player, 'Old weapons only', 1);
  expect(counter('Contractors').getByText('leads')).toBeTruthy();
  expect(counter('Old weapons only').queryByText('leads')).toBeNull();
  expect(player.stance('Contractors')).toHaveProperty('checked', false);
  await player.presses('Take the leading stances');
  expect(player.stance('Contractors')).toHaveProperty('checked', true);
  await screen.findByText('1 desk has the leading stance in the draft.');
});

test('level stances are both marked, and neither is taken', async () => {
  const player = await classPlans();
  await countsHands(player, 'Contractors', 1);
  await countsHands(player, 'Old weapons only', 1);
  expect(screen.getAllByText('tied')).toHaveLength(2);
  await player.presses('Take the leading stances');
  expect(player.stance('Contractors')).toHaveProperty('checked', false);
  expect(player.stance('Old weapons only')).toHaveProperty('checked', false);
});

test('a count can be typed; a hand can be taken back; no count falls below nothing', async () => {
  const player = await classPlans();
  const field = counter('Contractors').getByRole('spinbutton', { name: 'Hands' });
  await player.user.clear(field);
  await player.user.type(field, '17');
  expect(field).toHaveProperty('value', '17');
  const less = counter('Contractors').getByRole('button', { name: 'One hand fewer' });
  await player.user.click(less);
  expect(field).toHaveProperty('value', '16');
  await player.user.clear(field);
  expect(field).toHaveProperty('value', '0');
  expect(less).toHaveProperty('disabled', true);
});

test('a leading stance that cannot go out is named', async () => {
  const player = await sitDown({ isPresenting: true });
  await player.opens('First orders');
  await player.playsTurn();
  await player.plans();
  await screen.findByRole('heading', { name: 'Show of hands' });
  await countsHands(player, 'Old jets', 3);
  await player.presses('Take the leading stances');
  await screen.findByText(/^0 desks have .* cannot go out as things stand: Old jets/);
});

test('counts outlast a look at the briefing, and are forgotten with the turn', async () => {
  const player = await classPlans();
  await countsHands(player, 'Contractors', 2);
  await player.presses('Back to the briefing');
  await player.plans();
  await screen.findByRole('heading', { name: 'Show of hands' });
  expect(counter('Contractors').getByRole('spinbutton')).toHaveProperty('value', '2');
  await player.commits();
  await player.hearsAll();
  await player.presses('To the next briefing');
  await player.plans();
  await screen.findByRole('heading', { name: 'Show of hands' });
  for (const field of screen.getAllByRole('spinbutton')) expect(field).toHaveProperty('value', '0');
});
