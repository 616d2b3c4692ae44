// Giving a situation away, and looking at what somebody else gave: links, files, mistakes.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { formatOwnLink } from '../../src/record/index.js';
import { sitDown } from './player.js';

const own = `format: 1
id: small-purse
extends: first-orders
title: A smaller purse
about: First orders with one point less of each kind.
budgets:
  military: {start: 1}
  diplomatic: {start: 1}
`;

async function linkField(): Promise<HTMLTextAreaElement> {
  const field = await screen.findByRole('textbox', { name: 'Link' });
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('the link is in no field');
  return field;
}

test('a level from a link says whose it is and what differs, then plays', async () => {
  const player = await sitDown();
  await player.follows(formatOwnLink({ text: own, seed: 7 }));
  await player.findsHeading('A smaller purse');
  expect(screen.getByText(/The authors of this game have not checked it/)).toBeTruthy();
  const differences = screen.getByRole('region', { name: 'What differs from “First orders”' });
  const points = within(differences).getByRole('region', { name: 'Points' });
  expect(points.textContent).toContain('Military points at the start: 2 → 1');
  await player.presses('Play');
  await player.findsButton('To the plan');
  expect(screen.getByText('Own level: not checked by the authors of the game.')).toBeTruthy();
  await player.presses('Leave');
  const games = await screen.findByRole('region', { name: 'Your games' });
  expect(games.textContent).toContain('A smaller purse');
  expect(games.textContent).toContain('own level');
});

test('a level file with mistakes lists them with line and column', async () => {
  const player = await sitDown();
  const file = new File([own.replace('start: 1', 'start: many')], 'purse.yaml');
  await player.user.upload(screen.getByLabelText(/Open a level file/), file);
  await player.findsHeading('A level with mistakes');
  expect(screen.getByText('Line 7, column 21')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
  await player.presses('Back');
  await player.findsHeading('Worth a War?');
});

test('a long list of differences is folded', async () => {
  const player = await sitDown();
  const text = `format: 1\nid: other\nextends: first-orders\ntitle: Other\nabout: Other.\nminutes: 9\nhypothetical: true\nseat: Elsewhere\nforesight: exact\nbets: false\nglossary: {new: A word.}\n`;
  await player.follows(formatOwnLink({ text }));
  const rest = await screen.findByText(/^\d more$/);
  expect(rest.closest('details')?.open).toBe(false);
});

test('a damaged link says so and what to do', async () => {
  const player = await sitDown();
  await player.follows(formatOwnLink({ text: own }).slice(0, -4));
  await player.findsHeading('This link cannot be read');
  expect(screen.getByText(/ask for the level as a file/)).toBeTruthy();
});

test('a situation is given away with its luck, or without, or from a turn', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.playsTurn('Contractors');
  await player.presses('Share');
  const field = await linkField();
  expect(field.value).toMatch(/#level=first-orders&seed=7$/);
  await player.user.click(screen.getByRole('checkbox', { name: /same luck/ }));
  await expect.poll(() => field.value).toMatch(/#level=first-orders$/);
  await player.user.click(screen.getByRole('checkbox', { name: /^In this language/ }));
  await expect.poll(() => field.value).toMatch(/#level=first-orders&lang=en$/);
  await player.user.selectOptions(screen.getByRole('combobox'), '1');
  await expect.poll(() => field.value).toMatch(/seed=7&orders=libya.arms=contractors,.*&lang=en$/);
  expect(screen.getByRole('img', { name: /^QR code of the link to “First orders”/ })).toBeTruthy();
  expect(screen.getByText(/^\d+ characters\.$/)).toBeTruthy();
});

test('a level of one’s own is given away whole; a long link warns', async () => {
  const player = await sitDown();
  const words = Array.from({ length: 220 }, (_, at) => `w${(at * 7919) % 10_007}`).join(' ');
  await player.follows(formatOwnLink({ text: own.replace(/about: .*/, `about: ${words}`) }));
  await player.presses('Play');
  await player.findsButton('To the plan');
  await player.presses('Share');
  expect((await linkField()).value).toMatch(/#own=a/);
  expect(screen.getByText(/long for a QR code/)).toBeTruthy();
  expect(await player.findsButton('Save the level as a file')).toBeTruthy();
});
