// Every screen at the sizes people have: nothing to scroll sideways, nothing that axe finds wrong.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './game-test.js';
import { Player, screens } from './player.js';
import { smallTargets } from './targets.js';

// 640 by 400 is 1280 by 800 at 200 percent; 320 wide is 1280 at 400 percent.
const sizes = [
  [360, 640],
  [390, 844],
  [320, 640],
  [640, 400],
  [768, 1024],
  [1280, 800],
  [1366, 768],
  [1920, 1080],
] as const;

for (const screen of screens) {
  test(`the ${screen} screen fits every size, and axe finds nothing wrong`, async ({ page }) => {
    // Four looks of axe at a whole screen take most of a minute on a busy computer.
    test.slow();
    const player = new Player(page);
    await player.goesTo(screen);
    if (screen === 'facts') await player.presses('Tell all');
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      expect(await sideways(page), `at ${width} × ${height}`).toEqual([]);
      expect(await smallTargets(page, 24), `at ${width} × ${height}`).toEqual([]);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const light = colorScheme === 'dark' ? 'night' : 'day';
      await expect(page.locator('html')).toHaveAttribute('data-theme', light);
      for (const [width, height] of [sizes[1], sizes[5]]) {
        await page.setViewportSize({ width, height });
        expect(await accessFaults(page), `${colorScheme}, ${width} × ${height}`).toEqual([]);
      }
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await hiddenWords(page)).toEqual([]);
  });
}

for (const screen of ['briefing', 'plan', 'bet', 'facts'] as const) {
  test(`on a desktop the map fills the height beside the ${screen} screen`, async ({ page }) => {
    const player = new Player(page);
    await player.goesTo(screen);
    const map = await page.getByRole('region', { name: 'Map' }).boundingBox();
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeCloseTo(800, -1);
    const way = page.getByRole('button', { name: /^(To the plan|Go on|Commit|Tell all)/ }).last();
    await expect(way).toBeInViewport();
  });
}

for (const [key, name] of [
  ['l', 'Your log'],
  ['r', 'Rules in short'],
  ['g', 'Glossary'],
  ['s', 'Settings'],
] as const) {
  test(`the dialog “${name}” fits a phone, and axe finds nothing wrong`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await new Player(page).goesTo('plan');
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    expect(await sideways(page)).toEqual([]);
    expect(await accessFaults(page)).toEqual([]);
  });
}

/** What sticks out to the right of the page, widest containers first; empty when nothing does. */
async function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 5);
  });
}

/** Words in the colour of the ground that the browser lays under words in forced colours. */
async function hiddenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ground = document.createElement('p');
    Object.assign(ground.style, { color: 'Canvas', forcedColorAdjust: 'none' });
    document.body.append(ground);
    const hidden = getComputedStyle(ground).color;
    ground.remove();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode;
      if (parentElement === null || !textContent?.trim()) continue;
      const style = getComputedStyle(parentElement);
      const isForced = style.getPropertyValue('forced-color-adjust') !== 'none';
      if (isForced && style.color === hidden) found.push(textContent);
    }
    return found;
  });
}

async function accessFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
