// How fast the built game's worker finds best play in a real browser: the first time, which includes its
// start and the compiling of its code, and again when it is warm.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../src/rules/index.js';
import { openBrowser } from './browser.js';
import { report } from './measure.js';
import { readShippedLevel } from './shipped-level.js';

const folder = 'assets';
const name = readdirSync(join(process.cwd(), 'dist', folder)).find((file) =>
  file.startsWith('best-play-worker-'),
);
if (name === undefined) throw new Error('The built game has no worker for best play.');
const script = `${folder}/${name}`;

const { page, address, close } = await openBrowser('this');
await page.goto(address);
await measure('flagship', readShippedLevel('limits-of-alliance'));
await measure('tutorial', readShippedLevel('first-orders'));
await close();

async function measure(title: string, level: Level): Promise<void> {
  const times = await page.evaluate(timesInWorker, { script, level, again: 8 });
  const [first = 0, ...others] = times;
  report(`browser, ${title}, first time with the worker's start`, first, 'ms');
  report(`browser, ${title}, best of ${others.length} when warm`, Math.min(...others), 'ms');
}

/** Runs in the page. */
function timesInWorker(asked: {
  readonly script: string;
  readonly level: Level;
  readonly again: number;
}): Promise<readonly number[]> {
  const started = performance.now();
  const worker = new Worker(new URL(asked.script, document.baseURI), { type: 'module' });
  const subject = { key: 'bench', level: asked.level, assumptions: {} };
  const times: number[] = [];
  let began = started;
  const ask = (): void => {
    worker.postMessage({ kind: 'open', subject });
    worker.postMessage({ kind: 'ask', id: times.length, question: { kind: 'solve' } });
  };
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker failed')));
    worker.addEventListener('message', ({ data }) => {
      if (data.kind === 'progress') return;
      if (data.kind !== 'answer') reject(new Error('no answer'));
      times.push(performance.now() - began);
      if (times.length > asked.again) {
        worker.terminate();
        resolve(times);
        return;
      }
      began = performance.now();
      ask();
    });
    ask();
  });
}
