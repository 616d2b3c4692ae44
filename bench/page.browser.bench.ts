// How soon the built game answers on a school's computer, and what it costs while nothing happens.
import { openBrowser } from './browser.js';
import { report } from './measure.js';

const slow = await openBrowser('school');
const started = performance.now();
await slow.page.goto(slow.address, { waitUntil: 'commit' });
await slow.page.getByRole('heading', { level: 1 }).waitFor();
report('school computer, title on the screen', performance.now() - started, 'ms');
await slow.page.keyboard.press('r');
await slow.page.getByRole('dialog').waitFor();
report('school computer, title answers', performance.now() - started, 'ms');
await slow.page.keyboard.press('Escape');
const chosen = performance.now();
await slow.page.getByRole('button', { name: /The limits of alliance/ }).click();
await slow.page.getByRole('heading', { level: 1, name: /Damascus/ }).waitFor();
report('school computer, first turn on the board', performance.now() - chosen, 'ms');
await slow.page.locator('.map svg, .map canvas, svg[role=img]').first().waitFor();
report('school computer, map drawn', performance.now() - chosen, 'ms');
await slow.close();

const quick = await openBrowser('this');
await quick.page.goto(`${quick.address}?map=phaser`);
await quick.page.waitForTimeout(2000);
report('title at rest', (await quick.coreShare(5)) * 100, '% of a core');
await quick.page.getByRole('button', { name: /The limits of alliance/ }).click();
await quick.page.locator('canvas').waitFor();
await quick.page.waitForTimeout(3000);
report('game at rest, Phaser asleep', (await quick.coreShare(10)) * 100, '% of a core');
await quick.close();
