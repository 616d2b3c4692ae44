// The map that Phaser draws, where there is WebGL: it comes after the screen, and breaks nothing.
import { expect, test } from './game-test.js';
import { Player } from './player.js';

test('the screen stands before Phaser, and Phaser then draws the map', async ({ page }) => {
  await page.goto('./');
  await new Player(page).presses('Play First orders');
  await page.getByRole('heading', { level: 1, name: 'A march on Tripoli' }).waitFor();
  await expect(page.locator('.map-host canvas')).toBeVisible({ timeout: 30_000 });
});
