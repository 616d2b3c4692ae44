// What is one key away: rules, glossary, log, settings.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { sitDown } from './player.js';

test('R opens the rules with the interests of this game, and Close gives the focus back', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  const before = document.activeElement;
  await player.user.keyboard('r');
  const rules = await screen.findByRole('dialog', { name: 'Rules in short' });
  expect(within(rules).getAllByText(/^up to \d+$/).length).toBeGreaterThan(3);
  await player.user.click(within(rules).getByRole('button', { name: 'Close' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(before);
});

test('G explains the words of the level', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.user.keyboard('g');
  const glossary = await screen.findByRole('dialog', { name: 'Glossary' });
  expect(within(glossary).getByText('Foothold')).toBeTruthy();
});

test('L shows one’s own orders so far, with their price and what was expected', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.playsTurn('Contractors');
  await player.user.keyboard('l');
  const log = within(await screen.findByRole('dialog', { name: 'Your log' }));
  expect(log.getByText('Contractors')).toBeTruthy();
  expect(log.getByText('Spent: Military points 1')).toBeTruthy();
});

test('letters typed into an answer open nothing', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  await player.user.type(screen.getByLabelText(/At which point/), 'regular glass');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('single letters can be switched off, and stay off', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.presses('Settings');
  await player.user.click(await screen.findByRole('checkbox', { name: /^Single letters/ }));
  await player.presses('Close');
  await player.user.keyboard('r');
  expect(screen.queryByRole('dialog')).toBeNull();
  await player.goesAway();
  const later = await sitDown({ browser: player.browser });
  await later.presses('Settings');
  expect(await screen.findByRole('checkbox', { name: /^Single letters/ })).toHaveProperty(
    'checked',
    false,
  );
});

test('words of the level are explained where they are used, once the settings ask for it', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  expect(screen.queryByRole('note', { name: 'Words used here' })).toBeNull();
  await player.presses('Settings');
  await player.user.click(await screen.findByRole('checkbox', { name: /^Explain a situation/ }));
  await player.presses('Close');
  const [note] = await screen.findAllByRole('note', { name: 'Words used here' });
  expect(note?.textContent).toMatch(/Contractors\s*Armed men paid by a firm/);
});
