// The plain edition in the built game: switched on in the settings, told on the first screen and in the briefing,
// kept by the browser, shown to a class; and no language of its own.
import type { Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { Player } from './player.js';

const usual = 'In April Khalifa Haftar’s forces marched on Tripoli';
const plain = 'In April, General Khalifa Haftar’s army marched on Tripoli. It has not won.';

function says(page: Page, words: string) {
  return page.getByText(new RegExp(words.replaceAll('’', "['’]").replaceAll('.', '\\.')));
}

async function switches(player: Player): Promise<void> {
  await player.presses('Settings');
  // The first screen has the switch too, behind the dialog.
  const settings = player.page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('checkbox', { name: 'Shorter, simpler words' }).click();
  await player.presses('Close');
}

test('shorter, simpler words are told at once, and again after a reload', async ({ page }) => {
  const player = new Player(page);
  await player.opensThePage();
  await player.presses('Play First orders');
  await player.arrivesAt('briefing');
  await expect(says(page, usual)).toBeVisible();
  await switches(player);
  await expect(says(page, plain)).toBeVisible();
  // It has no plain text of its own: the place's name is told as usual.
  await expect(page.getByRole('heading', { name: 'A march on Tripoli' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(says(page, plain)).toBeVisible();
  await switches(player);
  await expect(says(page, usual)).toBeVisible();
});

test('the first screen and the large screen tell them too; the address cannot take them for a language', async ({
  page,
}) => {
  const player = new Player(page);
  await player.opensThePage();
  await switches(player);
  await expect(says(page, 'Two turns and one country.')).toBeVisible();
  await page.goto('./?map=svg&present&lang=en-simple');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveCount(0);
  await player.presses('Play First orders');
  await player.arrivesAt('briefing');
  await expect(says(page, plain)).toBeVisible();
});
