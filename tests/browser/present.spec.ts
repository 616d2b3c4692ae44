// The large screen for a projector in the built game: it fits the sizes that projectors have, axe finds nothing
// wrong, nothing private is on it, and a class's hands fill the draft.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { byKeyboard, Player } from './player.js';

const sizes = [
  [1366, 768],
  [1920, 1080],
] as const;

/** The first plan of the tutorial before a class. */
async function planBeforeClass(page: Page): Promise<Player> {
  const player = new Player(page);
  await page.goto('./?map=svg&present');
  await player.presses('Play First orders');
  await player.arrivesAt('briefing');
  await player.presses('To the plan');
  await player.arrivesAt('plan');
  await expect(page.getByRole('heading', { name: 'Show of hands' })).toBeVisible();
  await player.settles();
  return player;
}

function oneMore(page: Page, stance: string) {
  const counter = page.getByRole('group', { name: `Hands for ${stance}` });
  return counter.getByRole('button', { name: 'One hand more' });
}

for (const [width, height] of sizes) {
  test(`every screen is large at ${width} × ${height}, fits, and axe finds nothing wrong`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    // A colour on its way to another is judged by where it stands.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./?map=svg&present');
    await page.getByText('This is the large screen').waitFor();
    await fits(page);
    const player = await planBeforeClass(page);
    await oneMore(page, 'Contractors').click();
    await fits(page);
    await player.presses('Go on');
    await player.arrivesAt('bet');
    await fits(page);
    await player.presses('Commit without saying');
    await player.arrivesAt('facts');
    await player.presses('Tell all');
    await fits(page);
    await player.presses('To the next briefing');
    await player.playsTheLastTurn();
    await fits(page);
  });
}

test('map and purse stand side by side with the orders, in sight while the orders scroll', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await planBeforeClass(page);
  await page.getByRole('button', { name: 'Take the leading stances' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('region', { name: 'The purse' })).toBeInViewport({ ratio: 1 });
  const map = await page.getByRole('region', { name: 'Map' }).boundingBox();
  expect(map?.width).toBeGreaterThan(600);
  expect(map?.height).toBeGreaterThan(400);
});

test('nothing private is on the first screen, and no file is given away in the debrief', async ({
  page,
}) => {
  await new Player(page).goesTo('debrief');
  await page.goto('./?map=svg&present');
  await expect(page.getByText('Written answers are not shown')).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByText('This is the large screen').waitFor();
  await expect(page.getByRole('button', { name: /^(Debrief|Delete|Save|Export)/ })).toHaveCount(0);
  await expect(page.locator('input[type=file]')).toHaveCount(0);
});

test('hands counted by keyboard alone fill the draft', async ({ page }) => {
  await planBeforeClass(page);
  const press = byKeyboard(page);
  const plus = oneMore(page, 'Contractors');
  await press(plus);
  await press(plus);
  await expect(
    page.getByRole('group', { name: 'Hands for Contractors' }).getByText('leads'),
  ).toBeVisible();
  await press(page.getByRole('button', { name: 'Take the leading stances' }));
  await expect(page.getByRole('radio', { name: /^Contractors/ })).toBeChecked();
  await expect(page.getByText(/Military points: 1 left of 2/)).toHaveCount(1);
});

test('the switch in the settings makes the screen large and small again', async ({ page }) => {
  const player = new Player(page);
  await player.opensThePage();
  const type = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const usual = await type();
  await page.keyboard.press('s');
  await page.getByRole('checkbox', { name: 'Large, for a projector' }).check();
  await expect.poll(type).not.toBe(usual);
  await page.reload();
  await expect.poll(type).not.toBe(usual);
  await page.keyboard.press('s');
  await page.getByRole('checkbox', { name: 'Large, for a projector' }).uncheck();
  await expect.poll(type).toBe(usual);
});

test('the address does not bring the large screen back once it was switched off', async ({
  page,
}) => {
  await page.goto('./?map=svg&present');
  await page.getByText('This is the large screen').waitFor();
  await page.keyboard.press('s');
  await page.getByRole('checkbox', { name: 'Large, for a projector' }).uncheck();
  await page.reload();
  await expect(page.locator('input[type=file]')).toHaveCount(2);
});

/** Nothing to scroll sideways, type larger than usual, nothing that axe finds wrong. */
async function fits(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return { beyond: scrollWidth - clientWidth, type };
  });
  expect(seen.beyond).toBe(0);
  expect(seen.type).toBeGreaterThan(22);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((one) => `${id}: ${one.html}`))).toEqual(
    [],
  );
}
