// Pages in other languages, by the two pseudo-languages: long words and a page from right to left. Nothing
// scrolls sideways, nothing is cut off, axe finds nothing wrong; and the language can be changed in a game.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { misfits } from './misfits.js';

const sizes = [
  [360, 640],
  [1366, 768],
] as const;

const screens = ['title', 'briefing', 'plan', 'bet', 'facts', 'debrief'] as const;
type Screen = (typeof screens)[number];

for (const language of ['en-XA', 'ar-XB']) {
  test(`in ${language} every screen fits, with nothing cut off, and axe finds nothing`, async ({
    page,
  }) => {
    // A fact that fades in while axe looks would be too pale for a moment.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./?map=svg&lang=${language}`);
    for (const screen of screens) {
      await arrivesAt(page, screen);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        expect(await misfits(page), `${screen} at ${width} × ${height}`).toEqual([]);
      }
      expect(await accessFaults(page), screen).toEqual([]);
      await goesOn(page, screen);
    }
  });
}

test('the page says in which language it is, and which way it is written', async ({ page }) => {
  await page.goto('./?map=svg&lang=ar-XB');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
  await page.goto('./?map=svg');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the map is not mirrored where the page is', async ({ page }) => {
  await page.goto('./?map=svg');
  await toThePlan(page);
  const before = await placesOnTheMap(page);
  expect(before.length).toBeGreaterThan(1);
  await page.goto('./?map=svg&lang=ar-XB');
  await arrivesAt(page, 'plan');
  expect(await placesOnTheMap(page)).toEqual(before);
});

test('a change of language in the settings loses nothing of the plan', async ({ page }) => {
  await page.goto('./?map=svg&lang=en-XA');
  await toThePlan(page);
  const chosen = page.getByRole('radio', { name: /ñtráçtörš/ });
  await page.locator('label').filter({ has: chosen }).click();
  await page.keyboard.press('s');
  await page.getByRole('combobox').selectOption('en');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: /^Contractors/ })).toBeChecked();
  expect(page.url()).not.toContain('lang=');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Give your orders' })).toBeVisible();
});

test('a link names the situation and the language', async ({ page }) => {
  await page.goto('./?map=svg#level=first-orders&seed=7&lang=en-XA');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\[.*\]$/);
  expect(page.url()).toContain('lang=en-XA');
});

async function toThePlan(page: Page): Promise<void> {
  await arrivesAt(page, 'title');
  await goesOn(page, 'title');
  await arrivesAt(page, 'briefing');
  await goesOn(page, 'briefing');
  await arrivesAt(page, 'plan');
}

async function arrivesAt(page: Page, screen: Screen): Promise<void> {
  await expect(page.locator(`.screen-${screen} h1`)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Whatever the language: the button that leads on. */
async function goesOn(page: Page, screen: Screen): Promise<void> {
  if (screen === 'debrief') return;
  if (screen === 'title') await page.locator('.level-card .main-button').first().click();
  else if (screen !== 'facts') await page.locator('main .main-button').last().click();
  else {
    await page.locator('.bar-tools button').nth(5).click();
    await page.locator('dialog .danger').click();
  }
}

/** The map's symbols from west to east, by their order in the picture. */
async function placesOnTheMap(page: Page): Promise<readonly number[]> {
  const circles = page.locator('.map-host svg circle[cx]');
  await expect(circles.first()).toBeAttached();
  const across = await circles.evaluateAll((all) =>
    all.map((one) => Number(one.getAttribute('cx'))),
  );
  return across.map((_, index) => index).toSorted((a, b) => (across[a] ?? 0) - (across[b] ?? 0));
}

async function accessFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
