// A level of somebody's own, from a link: shown with what differs, played, brought back by a reload, and
// taken to another browser as a record.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { formatOwnLink } from '../../src/record/index.js';
import { expect, test } from './game-test.js';
import { Player } from './player.js';

const own = `format: 1
id: small-purse
extends: first-orders
title: A smaller purse
about: First orders with one point less of each kind.
budgets:
  military: {start: 1}
  diplomatic: {start: 1}
`;

async function opensTheLink(page: Page, level = own): Promise<void> {
  await page.goto(`./?map=svg${formatOwnLink({ text: level, seed: 7 })}`);
}

test('a link in a fresh browser: difference, play, reload, record, another browser', async ({
  page,
  browser,
}) => {
  await opensTheLink(page);
  await expect(page.getByRole('heading', { level: 1, name: 'A smaller purse' })).toBeFocused();
  await expect(page.getByText('The authors of this game have not checked it.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: /^What differs from “First orders”/ }),
  ).toContainText('Military points at the start: 2 → 1');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'A smaller purse' })).toBeVisible();
  const player = new Player(page);
  await player.presses('Play');
  await player.arrivesAt('briefing');
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.getByText('Own level: not checked by the authors of the game.')).toBeVisible();
  await player.presses('To the plan');
  await player.chooses('Contractors');
  await page.waitForTimeout(200);
  await page.reload();
  await expect(player.heading('plan')).toBeVisible();
  await expect(player.stance('Contractors')).toBeChecked();
  await player.presses('Go on');
  await player.presses('Commit without saying');
  await player.presses('Tell all');
  await player.presses('Leave');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as a file: A smaller purse/ }).click();
  const record = await readFile(await (await download).path());

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto('./?map=svg');
  await elsewhere.getByLabel('Open a saved game file').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: record,
  });
  await expect(
    elsewhere.getByRole('heading', { level: 1, name: 'The line between Sirte and Jufra' }),
  ).toBeVisible();
  await expect(elsewhere.getByText('Own level: not checked')).toBeVisible();
  await other.close();
});

test('a level with mistakes says where they are, and goes to the editor or back', async ({
  page,
}) => {
  await opensTheLink(page, own.replace('{start: 1}', '{start: many}'));
  await expect(page.getByText(/^Line 7, column 21/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
  await new Player(page).presses('Back');
  await expect(page.getByRole('heading', { level: 1, name: 'Worth a War?' })).toBeVisible();
});

test('a link that was cut off says so', async ({ page }) => {
  await page.goto(`./${formatOwnLink({ text: own }).slice(0, -3)}`);
  await expect(page.getByText(/This link is cut off or altered/)).toBeVisible();
});

test('a file dropped on the first page is shown like a link', async ({ page }) => {
  await page.goto('./?map=svg');
  await page.getByRole('heading', { name: 'Worth a War?' }).waitFor();
  const data = await page.evaluateHandle((level) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([level], 'purse.yaml'));
    return transfer;
  }, own);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText('A level from a file')).toBeVisible();
});

test('text of a level is text: markup and directions change nothing', async ({ page }) => {
  const hostile = own
    .replace('A smaller purse', '"<img src=x onerror=alert(1)> \\u202Eesrup"')
    .replace('about: First', 'about: <b>First</b>');
  await opensTheLink(page, hostile);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror');
  await expect(page.locator('main img, main b')).toHaveCount(0);
});

test('the share panel gives a link that opens the same situation', async ({ page, browser }) => {
  const player = new Player(page);
  await player.goesTo('facts');
  await player.presses('Tell all');
  await player.presses('To the next briefing');
  await player.presses('Share');
  await expect(page.getByRole('img', { name: /^QR code of the link/ })).toBeVisible();
  await page
    .getByRole('combobox')
    .selectOption({ label: 'at turn 2, after the orders of this game' });
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/orders=/);
  const link = await field.inputValue();
  expect(await new AxeBuilder({ page }).analyze().then((one) => one.violations)).toEqual([]);
  await player.presses('Show it large');
  await expect(page.getByRole('dialog', { name: 'QR code for the class' })).toBeVisible();
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await expect(
    elsewhere.getByRole('heading', { level: 1, name: 'The line between Sirte and Jufra' }),
  ).toBeVisible();
  await other.close();
});

for (const [width, height] of [
  [360, 640],
  [1280, 800],
] as const) {
  test(`the page of a shared level fits ${width} × ${height}, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await opensTheLink(page);
    await page.getByRole('heading', { level: 1, name: 'A smaller purse' }).waitFor();
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('an address that asks for something unknown is told so', async ({ page }) => {
  await page.goto('./?map=globe&seed=3');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('auto or svg');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('level=');
});
