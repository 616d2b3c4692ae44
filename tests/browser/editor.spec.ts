// A teacher at the level editor of the built page: opens a level, breaks and mends it, changes it with a
// form, tries it out from its middle, comes back, reloads. Nothing is lost on the way.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './game-test.js';

/** Opens a level of the game in one of the two ways. */
async function opens(
  page: Page,
  id: string,
  way: 'Change a few things' | 'Copy it whole',
): Promise<void> {
  await page.goto(`./?map=svg#edit=${id}`);
  await page.getByRole('button', { name: way }).click();
  await expect(page.getByText('The level can be played.')).toBeVisible();
}

function code(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Text of the level/ });
}

test('open, break a line, see the mark, mend it', async ({ page }) => {
  await opens(page, 'first-orders', 'Copy it whole');
  await code(page).getByText('advisers').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(page.getByText('1 problem to mend before it can be played.')).toBeVisible();
  const problem = page.getByRole('list', { name: 'Check' }).getByRole('listitem');
  await expect(problem).toContainText('foresight');
  await expect(page.locator('.cm-lint-marker-error')).toHaveCount(1);
  await page.getByRole('button', { name: /^Line \d+$/ }).click();
  await expect(code(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(page.getByText('The level can be played.')).toBeVisible();
  await expect(page.locator('.cm-lint-marker-error')).toHaveCount(0);
});

test('a slider writes one line, the level is played from turn 2, and nothing is lost on the way back', async ({
  page,
}) => {
  await opens(page, 'first-orders', 'Change a few things');
  const slider = page.getByRole('slider', { name: 'American doubt over Libya' });
  await slider.focus();
  await slider.press('ArrowLeft');
  await expect(code(page)).toContainText('value: 1');
  await expect(page.getByText('changed here, was 2')).toBeVisible();
  await page.getByRole('tab', { name: 'Try it out' }).click();
  await page.getByLabel('Begin at turn').selectOption('2');
  await page.getByLabel('as in the record').check();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'The line between Sirte and Jufra' }),
  ).toBeVisible();
  await expect(page.getByText('Russia holds a foothold.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the editor' }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect(code(page)).toContainText('value: 1');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(code(page)).toContainText('value: 1');
  await page.getByRole('button', { name: 'Take back American doubt over Libya: it was 2' }).click();
  await expect(code(page)).not.toContainText('assumptions');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(code(page)).toContainText('value: 1');
});

test('the file that is saved is the hand-written one, but for the change', async ({ page }) => {
  await page.goto('./?map=svg#edit');
  const written =
    '# by hand\nformat: 1\nid: mine   # kept\nextends: "first-orders"\n\ntitle: \'Mine\'\n# the end\n';
  await page.getByLabel('Text of a level, or a link').fill(written);
  await page.getByRole('button', { name: 'Open this text' }).click();
  await page.getByRole('checkbox', { name: /^Ask players/ }).uncheck();
  await expect(code(page)).toContainText('bets: false');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('mine.yaml');
  const stream = await download.createReadStream();
  let saved = '';
  for await (const piece of stream) saved += String(piece);
  expect(saved.replace('bets: false\n', '')).toBe(written);
});

test('does it teach: sentences, bars and what random play never meets, which leads to its line', async ({
  page,
}) => {
  await opens(page, 'first-orders', 'Copy it whole');
  await page.getByRole('tab', { name: 'Does it teach?' }).click();
  await page.getByRole('button', { name: 'Does it teach?' }).click();
  await expect(page.getByText('It meets the one bar that it names.')).toBeVisible();
  await expect(page.getByText(/^Best play is worth \d/)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'click-through' })).toBeVisible();
  await page.getByRole('button', { name: 'Random test' }).click();
  const first = page
    .getByRole('table', { name: /^How many of 1000/ })
    .getByRole('row')
    .nth(1);
  await expect(first).toContainText('never');
  await first.getByRole('button').click();
  await expect(code(page)).toBeFocused();
  await page.getByRole('button', { name: 'Simple changes' }).focus();
  await page.getByRole('checkbox', { name: /^Ask players/ }).uncheck();
  await expect(code(page)).not.toContainText('bets: true');
  await page.keyboard.press('Control+z');
  await page.getByRole('tab', { name: 'Does it teach?' }).click();
  await expect(page.getByText('Never met: 1 part')).toBeVisible();
});

test('the link of a short level is short, and opens in the editor again when it is pasted', async ({
  page,
}) => {
  await opens(page, 'first-orders', 'Change a few things');
  await page.getByRole('tab', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link.length).toBeLessThan(400);
  await page.getByRole('link', { name: 'All levels' }).click();
  await page.getByLabel('Text of a level, or a link').fill(link);
  await page.getByRole('button', { name: 'Open this text' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'First orders, my version' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'All levels' }).click();
  await expect(
    page.getByRole('button', { name: 'Go on with First orders, my version' }),
  ).toHaveCount(2);
});

test('the keyboard alone: into the text, out of it again', async ({ page }) => {
  await opens(page, 'first-orders', 'Change a few things');
  await code(page).focus();
  await page.keyboard.press('Tab');
  await expect(code(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(code(page)).not.toBeFocused();
});

test('a level that is gone, and one that never was, are told and not a blank page', async ({
  page,
}) => {
  await page.goto('./?map=svg#edit=own.nothing');
  await expect(page.getByText('This level is not in this browser.')).toBeVisible();
  await page.goto('./?map=svg#edit=no-such-level');
  await expect(page.getByText('There is no level “no-such-level” here.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the game' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Worth a War?' })).toBeVisible();
});

for (const [name, viewport] of [
  ['a laptop', { width: 1366, height: 768 }],
  ['a telephone', { width: 360, height: 740 }],
] as const) {
  test(`accessible on ${name}: every page of the editor`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('./?map=svg#edit');
    await page.getByRole('button', { name: 'Use First orders' }).waitFor();
    await isAccessible(page);
    await page.getByRole('button', { name: 'Use First orders' }).click();
    await isAccessible(page);
    await page.getByRole('button', { name: 'Change a few things' }).click();
    await expect(page.getByText('The level can be played.')).toBeVisible();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await isAccessible(page);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(viewport.width);
  });
}

async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    // No colour on its way to another is measured.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(faults, colorScheme).toEqual([]);
  }
}
