// For those who read with more space between letters and lines, or who enlarge the page and go by keyboard:
// nothing is cut off (WCAG 1.4.12), and what has the focus is in sight (2.4.11).
import type { Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { misfits } from './misfits.js';
import { Player, screens } from './player.js';

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };
/** 1280 by 800 at 200 percent, and 1280 by 1024 at 400 percent. */
const enlarged = [
  { width: 640, height: 400 },
  { width: 320, height: 256 },
];

for (const screen of screens) {
  test(`with wider letters and lines nothing on the ${screen} screen is cut off`, async ({
    page,
  }) => {
    const player = new Player(page);
    await player.goesTo(screen);
    if (screen === 'facts') await player.presses('Tell all');
    await spaceOut(page);
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      expect(await misfits(page), `${size.width} wide`).toEqual([]);
    }
  });

  test(`on the ${screen} screen whatever Tab reaches is in sight, enlarged`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const player = new Player(page);
    await player.goesTo(screen);
    if (screen === 'facts') await player.presses('Tell all');
    for (const size of enlarged) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      const { hidden, seen } = await tabThrough(page);
      expect(seen, 'stops').toBeGreaterThan(3);
      expect(hidden, `${size.width} × ${size.height}`).toEqual([]);
    }
  });
}

test('the note of a place can be gone over with the pointer, and Escape takes it away', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  const player = new Player(page);
  await player.goesTo('plan');
  const map = page.locator('.map-host');
  const note = map.locator('div[aria-hidden="true"]').filter({ hasText: 'Libya' });
  const word = await map.locator('svg text', { hasText: 'Libya' }).first().boundingBox();
  if (word === null) throw new Error('the map does not write Libya');
  // The sign stands on one side of its name.
  for (let x = word.x - 40; x < word.x + word.width + 40 && !(await note.isVisible()); x += 8) {
    await page.mouse.move(x, word.y + word.height / 2);
  }
  await expect(note).toBeVisible();
  const box = await note.boundingBox();
  if (box === null) throw new Error('the note is not in sight');
  await page.mouse.move(box.x + box.width - 8, box.y + box.height - 6, { steps: 8 });
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

/** As WCAG 1.4.12 has it; by a sheet, because the page takes no other styles. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Goes once round by Tab: how many stops there were, and those of which nothing was to be seen. */
async function tabThrough(page: Page) {
  const hidden: string[] = [];
  let seen = 0;
  await page.locator('.skip').focus();
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === undefined) break;
    seen += 1;
    if (!stop.isSeen) hidden.push(stop.name);
  }
  return { hidden, seen };
}

/** Whether any of a grid of points on what has the focus shows it; nothing when the round is done. */
function lookAtFocus() {
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement) || focus.matches('body, .skip')) return undefined;
  const shown = focus instanceof HTMLInputElement ? (focus.labels?.[0] ?? focus) : focus;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = parts.some((across) =>
    parts.some((down) => {
      const there = document.elementFromPoint(left + width * across, top + height * down);
      return there !== null && (shown.contains(there) || there.contains(shown));
    }),
  );
  return {
    isSeen,
    name: `${focus.tagName} ${focus.textContent || focus.getAttribute('aria-label')}`,
  };
}
