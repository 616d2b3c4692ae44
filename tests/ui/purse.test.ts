// The purse shows what a choice would leave, before it is made.
import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { type Player, sitDown } from './player.js';

const figure = (): string | null =>
  screen.getByRole('region', { name: 'The purse' }).querySelector('.purse-figures')?.textContent ??
  null;

function card(name: string): Element {
  const found = screen.getByRole('radio', { name: new RegExp(`^${name}`) }).closest('.option');
  if (found === null) throw new Error(`no card of ${name}`);
  return found;
}

async function atThePlan(): Promise<Player> {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  return player;
}

test('looking at a stance shows what would be left, looking away what is', async () => {
  const player = await atThePlan();
  expect(figure()).toBe('2/2');
  await player.user.hover(card('Contractors'));
  await expect.poll(figure).toBe('2 → 1/2');
  await player.user.unhover(card('Contractors'));
  await expect.poll(figure).toBe('2/2');
});

test('once it is chosen the purse stands at what is left', async () => {
  const player = await atThePlan();
  await player.user.hover(card('Contractors'));
  await player.chooses('Contractors');
  await expect.poll(figure).toBe('1/2');
  await player.user.hover(card('Stand aside'));
  await expect.poll(figure).toBe('1 → 2/2');
});
