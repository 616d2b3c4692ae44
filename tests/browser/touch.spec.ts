// For fingers: on a telephone whatever is pressed is at least 44 pixels high and wide.
import type { Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { Player, screens } from './player.js';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const screen of screens) {
  test(`the ${screen} screen has targets for fingers`, async ({ page }) => {
    const player = new Player(page);
    await player.goesTo(screen);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('on a telephone the desks of a crisis fold away under its name', async ({ page }) => {
  const player = new Player(page);
  await player.goesTo('plan');
  const libya = page.getByRole('button', { name: 'Libya', exact: true });
  await expect(libya).toHaveAttribute('aria-expanded', 'true');
  await libya.tap();
  await expect(player.stance('Contractors')).toBeHidden();
  await expect(page.getByText('Stand aside and Say nothing')).toBeVisible();
  await libya.tap();
  await expect(player.stance('Contractors')).toBeVisible();
});

/** What is pressed and is too small; a label belongs to its field, and words in a sentence stay words. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 43.5;
    const pressed = 'button, a[href], input, select, summary, textarea';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => element.checkVisibility() && !element.matches('.skip, .spoken'))
      .filter(
        (element) => element.closest('p, li, small')?.tagName !== 'P' || element.matches('button'),
      )
      .flatMap((element) => {
        const isTick = element.matches('[type="radio"], [type="checkbox"]');
        const target = isTick ? (element.closest('label') ?? element) : element;
        const { width, height } = target.getBoundingClientRect();
        if (width >= least && height >= least) return [];
        const words = (element.textContent || element.getAttribute('aria-label')) ?? '';
        return `${element.tagName} “${words.trim()}” ${width.toFixed(0)} × ${height.toFixed(0)}`;
      });
  });
}
