// Dragging counters from the purse: with the mouse onto the map and onto a card, with a finger, and never by
// accident.
import type { Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { Player } from './player.js';

type Spot = readonly [x: number, y: number];

async function planning(page: Page): Promise<Player> {
  const player = new Player(page);
  await player.goesTo('plan');
  // The map is drawn and the part that listens has come.
  await expect(page.locator('.map-host svg').first()).toBeVisible();
  await expect(page.getByText('Points can also be dragged')).toHaveCount(1);
  return player;
}

async function middleOf(page: Page, selector: string, nth = 0): Promise<Spot> {
  const spots: Spot[] = [];
  // A mark that is being drawn anew has no box for a moment.
  await expect(async () => {
    const box = await page.locator(selector).nth(nth).boundingBox({ timeout: 1000 });
    if (box === null) throw new Error(`${selector} is not in sight`);
    spots.push([box.x + box.width / 2, box.y + box.height / 2]);
  }).toPass({ timeout: 10_000 });
  return spots[0] as Spot;
}

/** Takes a point up from the purse: military points are the first line of it. */
async function takes(page: Page, line = 0): Promise<void> {
  const [x, y] = await middleOf(page, '.purse-line', line);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 20, { steps: 3 });
}

async function goesOver(page: Page, [x, y]: Spot): Promise<void> {
  await page.mouse.move(x, y, { steps: 5 });
}

/** Where a stance can be taken hold of by its card. */
async function cardOf(player: Player, stance: string): Promise<Spot> {
  const card = player.page.locator('.option').filter({ has: player.stance(stance) });
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (box === null) throw new Error(`${stance} is not in sight`);
  return [box.x + box.width / 2, box.y + 30];
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('a counter put on the sign of a crisis orders there, and undo takes it back', async ({
    page,
  }) => {
    const player = await planning(page);
    await takes(page);
    await expect(page.locator('.drag-ring')).toHaveCount(1);
    await goesOver(page, await middleOf(page, '.drag-ring'));
    await expect(page.locator('.drag-note')).toContainText('Libya: to “Old weapons only”');
    await page.mouse.up();
    await expect(player.stance('Old weapons only')).toBeChecked();
    await expect(page.getByText('“Old weapons only” is chosen. Undo takes it back.')).toBeVisible();
    await expect(page.locator('.drag-layer')).toHaveCount(0);
    await player.presses('Undo');
    await expect(player.stance('Stand aside')).toBeChecked();
  });

  test('a counter put on a card orders that stance', async ({ page }) => {
    const player = await planning(page);
    await takes(page);
    await goesOver(page, await cardOf(player, 'Contractors'));
    await page.mouse.up();
    await expect(player.stance('Contractors')).toBeChecked();
  });

  test('Escape, or letting go beside everything, changes nothing', async ({ page }) => {
    const player = await planning(page);
    const card = await cardOf(player, 'Contractors');
    await takes(page);
    await goesOver(page, card);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(player.stance('Stand aside')).toBeChecked();
    await takes(page);
    await goesOver(page, await middleOf(page, 'h1'));
    await page.mouse.up();
    await expect(player.stance('Stand aside')).toBeChecked();
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  test('an empty purse gives no counter', async ({ page }) => {
    const player = await planning(page);
    await player.chooses('Cover at the UN');
    await player.chooses('Send oil envoys');
    await expect(page.locator('.purse-line').nth(1)).toContainText('0/2');
    await takes(page, 1);
    await goesOver(page, await cardOf(player, 'Fill the stores'));
    await expect(page.locator('.drag-layer')).toHaveCount(0);
    await page.mouse.up();
    await expect(player.stance('Send oil envoys')).toBeChecked();
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a counter follows it onto the map, and the page stays where it is', async ({ page }) => {
    const player = await planning(page);
    const from = await middleOf(page, '.purse-line');
    const touch = await touching(page);
    await touch.down(from);
    await touch.move([from[0], from[1] - 30]);
    await expect(page.locator('.drag-ring')).toHaveCount(1);
    await touch.move(await middleOf(page, '.drag-ring'));
    await touch.up();
    await expect(player.stance('Old weapons only')).toBeChecked();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('held at the edge of the plan it scrolls there, and can be put on what comes', async ({
    page,
  }) => {
    const player = await planning(page);
    const touch = await touching(page);
    const [x, y] = await middleOf(page, '.purse-line');
    await touch.down([x, y]);
    await touch.move([180, y - 50]);
    const card = page.locator('.option').filter({ has: player.stance('Contractors') });
    await expect
      .poll(async () => ((await card.boundingBox())?.y ?? Infinity) < y - 200, { intervals: [50] })
      .toBe(true);
    // Away from the edge it stands still.
    await touch.move([180, y - 160]);
    await touch.move(await cardOf(player, 'Contractors'));
    await touch.up();
    await expect(player.stance('Contractors')).toBeChecked();
  });

  test('a finger that is put on the plan scrolls it, and takes nothing', async ({ page }) => {
    const player = await planning(page);
    const touch = await touching(page);
    await touch.down([180, 560]);
    for (const y of [520, 460, 400, 340, 280]) await touch.move([180, y]);
    await touch.up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expect(player.stance('Stand aside')).toBeChecked();
  });
});

/** A finger, as the browser itself sees one. */
async function touching(page: Page) {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at[0], y: at[1] }],
    });
  return {
    down: (at: Spot) => send('touchStart', at),
    move: (at: Spot) => send('touchMove', at),
    up: () => send('touchEnd'),
  };
}
