// How soon the built game answers on a school's computer, and what it costs while nothing happens.
import { openBrowser } from './browser.js';
import { report } from './measure.js';

const slow = await openBrowser('school');
const started = performance.now();
await slow.page.goto(slow.address, { waitUntil: 'commit' });
await slow.page.getByRole('heading', { level: 1 }).waitFor();
report('school computer, title on the screen', performance.now() - started, 'ms');
await slow.close();

const quick = await openBrowser('this');
await quick.page.goto(quick.address);
await quick.page.waitForTimeout(2000);
report('title at rest', (await quick.coreShare(5)) * 100, '% of a core');
await quick.close();
