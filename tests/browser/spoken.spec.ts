// By keyboard and ear alone: the focus stays beside what goes away, and what is done is said.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { Player } from './player.js';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

async function pressesOn(target: Locator, ...keys: readonly string[]): Promise<void> {
  await target.focus();
  for (const key of keys) await target.page().keyboard.press(key);
}

const said = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);

test('a bet that is taken back leaves the focus in its question', async ({ page }) => {
  await new Player(page).goesTo('bet');
  const question = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .first();
  await pressesOn(question.getByRole('radio').first(), 'Space');
  await pressesOn(question.getByRole('button', { name: 'Take back' }), 'Enter');
  await expect(question.getByRole('radio').first()).toBeFocused();
  await expect(question.getByRole('status')).toHaveText('Nothing said yet.');
});

test('a speed is chosen without leaving the list of speeds', async ({ page }) => {
  const player = new Player(page);
  await player.goesTo('facts');
  const speed = page.getByRole('combobox', { name: 'Speed' });
  await speed.focus();
  await speed.selectOption('instant');
  await said(page, 'All is told.');
  await expect(speed).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'To the next briefing' })).toBeFocused();
  await expect(speed).toHaveCount(0);
});

test('the button that tells all gives the focus to the way on', async ({ page }) => {
  await new Player(page).goesTo('facts');
  await pressesOn(page.getByRole('button', { name: 'Tell all' }), 'Enter');
  await expect(page.getByRole('button', { name: 'To the next briefing' })).toBeFocused();
  await said(page, 'All is told.');
});

test('the best order that is shown is said, and the focus stays at its turn', async ({ page }) => {
  await new Player(page).goesTo('debrief');
  const turn = page.getByRole('article', { name: /points given up/ }).first();
  await pressesOn(turn.getByRole('button', { name: 'Show the best order' }), 'Enter');
  await expect(turn.getByRole('button', { name: 'Put it back on the board' })).toBeFocused();
  await expect(turn.getByRole('status')).toHaveText('The best order stands beside yours.');
});

test('the buttons of the map keep the focus at either end, and how close it is is said', async ({
  page,
}) => {
  await new Player(page).goesTo('plan');
  const [closer, further] = ['Closer', 'Further away'].map((name) =>
    page.getByRole('button', { name }),
  ) as [Locator, Locator];
  await pressesOn(closer, ...Array.from({ length: 8 }, () => 'Enter'));
  await expect(closer).toBeFocused();
  await expect(closer).toBeDisabled();
  await said(page, /^The map is at [2-9]\d\d percent\.$/);
  await pressesOn(further, ...Array.from({ length: 8 }, () => 'Enter'));
  await expect(further).toBeFocused();
  await said(page, 'The map is at 100 percent.');
  await page.getByRole('heading', { level: 1 }).focus();
  await expect(further).toBeHidden();
});

test('Undo says which order is given again', async ({ page }) => {
  const player = new Player(page);
  await player.goesTo('plan');
  await pressesOn(player.stance('Stand aside'), 'ArrowDown', 'ArrowDown');
  await expect(player.stance('Contractors')).toBeChecked();
  await pressesOn(page.getByRole('button', { name: 'Undo' }), 'Enter');
  await said(page, 'Arms in Libya: Old weapons only.');
});

test('a stance that is not open says why when it is asked for', async ({ page }) => {
  const player = new Player(page);
  await page.goto(
    './?map=svg#level=first-orders&seed=7&orders=libya.arms=stand-aside,libya.talks=say-nothing,home=keep-reserve',
  );
  await player.arrivesAt('second briefing');
  await player.presses('To the plan');
  const jets = player.stance('Old jets');
  await pressesOn(jets, 'Space');
  await expect(jets).not.toBeChecked();
  await said(page, /^Not open\./);
});
