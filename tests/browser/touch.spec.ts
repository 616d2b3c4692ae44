// For fingers: on a telephone whatever is pressed is at least 44 pixels high and wide.
import { expect, test } from './game-test.js';
import { Player, screens } from './player.js';
import { smallTargets } from './targets.js';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const screen of screens) {
  test(`the ${screen} screen has targets for fingers`, async ({ page }) => {
    const player = new Player(page);
    await player.goesTo(screen);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await smallTargets(page, 44)).toEqual([]);
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
