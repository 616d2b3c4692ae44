// What the map costs the page while facts are told, and while it is brought closer and moved: the page's own work a
// frame, and the longest piece of it in which nothing else is answered.
import type { CDPSession, Page } from '@playwright/test';
import { openBrowser } from './browser.js';
import { report } from './measure.js';

const large = { width: 1920, height: 1080 };
/** A piece of work of the page that takes longer is told by the browser as a long task, in milliseconds. */
const longTask = 50;
const seconds = 10;

for (const [name, query] of [
  ['SVG', '?map=svg'],
  ['Phaser', '?map=phaser'],
] as const) {
  const game = await openBrowser('this');
  const { page } = game;
  await page.setViewportSize(large);
  if (name === 'Phaser') await page.addInitScript(withoutDrawing);
  await page.goto(`${game.address}${query}#level=limits-of-alliance&seed=7`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
  await press('To the plan');
  await page
    .locator(name === 'SVG' ? '.map-host svg' : 'canvas')
    .first()
    .waitFor();
  await page.waitForTimeout(3000);
  await watchTasks(page);
  await page.locator('label', { hasText: 'Air campaign' }).click();
  await press('Go on');
  await press('Commit without saying');
  const told = await worked(page, devtools, () => page.waitForTimeout(seconds * 1000));
  report(`${name}, facts are told at 1080p`, told.frames / seconds, 'frames a second');
  report(`${name}, facts are told: the page's work a frame`, told.ms / told.frames, 'ms');
  await press('Tell all');
  const moved = await worked(page, devtools, () => zoomsAndPans(page));
  report(
    `${name}, brought closer and moved: the page's work a frame`,
    moved.ms / moved.frames,
    'ms',
  );
  report(`${name}, longest frame of it`, moved.longest, 'ms');
  report(
    `${name}, longest task of all that (${longTask} ms: none was longer)`,
    await longest(page),
    'ms',
  );
  await game.close();
}

/** A computer without a graphics card draws WebGL in the page's own time, which no player's does: left out. */
function withoutDrawing(): void {
  for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of [
      'clear',
      'drawArrays',
      'drawElements',
      'flush',
      'texImage2D',
      'texSubImage2D',
    ])
      Object.defineProperty(context.prototype, name, { value: () => undefined });
  }
}

async function zoomsAndPans(page: Page): Promise<void> {
  const box = await page.locator('.map-host').boundingBox();
  if (box === null) throw new Error('the map is not in sight');
  const at = (right: number, down: number) => [box.x + right, box.y + down] as const;
  await page.mouse.move(...at(300, 300));
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(800);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(...at(300 + 4 * step, 300 + 2 * step));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(800);
}

/** Frames that were drawn meanwhile, the longest, and the time that the page itself worked, in milliseconds. */
async function worked(page: Page, devtools: CDPSession, act: () => Promise<void>) {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { frames });
  });
  const before = await taskSeconds(devtools);
  await act();
  const ms = 1000 * ((await taskSeconds(devtools)) - before);
  const frames = await page.evaluate((): number[] =>
    Object.assign([], Reflect.get(window, 'frames')),
  );
  return { frames: frames.length, longest: Math.max(...frames.slice(1)), ms };
}

async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    const watch = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    watch.observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
}

async function longest(page: Page): Promise<number> {
  const tasks = await page.evaluate((): number[] =>
    Object.assign([], Reflect.get(window, 'tasks')),
  );
  return Math.max(longTask, ...tasks);
}
