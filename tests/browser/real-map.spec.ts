// The map that Phaser draws, where there is WebGL: it comes after the screen, and breaks nothing.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { Player } from './player.js';

// The browser of the tests may have no graphics card.
const withPhaser = './?map=phaser';

test('the screen stands before Phaser, and Phaser then draws the map', async ({ page }) => {
  await page.goto(withPhaser);
  await new Player(page).presses('Play First orders');
  await page.getByRole('heading', { level: 1, name: 'A march on Tripoli' }).waitFor();
  await expect(page.locator('.map-host canvas')).toBeVisible({ timeout: 30_000 });
});

test('Phaser draws the map in another light without being started again', async ({ page }) => {
  await page.goto(withPhaser);
  await new Player(page).presses('Play First orders');
  const canvas = page.locator('.map-host canvas');
  await expect(canvas).toBeVisible({ timeout: 30_000 });
  await canvas.evaluate((element) => element.setAttribute('data-first', ''));
  const brightness = (): Promise<number> => brightnessOf(page, canvas);
  await expect.poll(brightness).toBeGreaterThan(150);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(brightness).toBeLessThan(100);
  await expect(page.locator('.map-host canvas[data-first]')).toHaveCount(1);
});

test('a graphics card that is lost leaves a map that can be read, and one quiet line', async ({
  page,
}) => {
  await page.goto(withPhaser);
  const player = new Player(page);
  await player.presses('Play First orders');
  const canvas = page.locator('.map-host canvas');
  await expect(canvas).toBeVisible({ timeout: 30_000 });
  await canvas.evaluate((element: HTMLCanvasElement) =>
    (element.getContext('webgl2') ?? element.getContext('webgl'))
      ?.getExtension('WEBGL_lose_context')
      ?.loseContext(),
  );
  const line = page.getByText('The map is drawn without a graphics card.');
  await expect(line).toBeVisible();
  await expect(canvas).toHaveCount(0);
  await expect(page.locator('.map-host svg[role="img"]')).toBeVisible();
  await player.presses('To the plan');
  await expect(line).toHaveCount(0);
  await page.getByRole('radio').nth(1).check();
  await expect(page.locator('.map-host svg[role="img"] text').first()).toBeVisible();
});

test('without a graphics card the map is drawn as SVG', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('./');
  await new Player(page).presses('Play First orders');
  await expect(page.getByText('The map is drawn without a graphics card.')).toBeVisible();
  await expect(page.locator('.map-host svg[role="img"]')).toBeVisible();
});

/** Of what is seen there, from 0 to 255. */
async function brightnessOf(page: Page, part: Locator): Promise<number> {
  const picture = (await part.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]), { resizeWidth: 8, resizeHeight: 8 });
    const context = new OffscreenCanvas(8, 8).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = [...(context?.getImageData(0, 0, 8, 8).data ?? [])];
    return data.reduce((sum, value, index) => sum + (index % 4 === 3 ? 0 : value), 0) / (64 * 3);
  }, picture);
}
