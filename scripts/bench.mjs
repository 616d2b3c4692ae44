// `npm run bench [-- name …]`: runs bench/*.bench.ts one after the other, each in its own process, and
// prints their lines `name: value unit`. Those named *.browser.bench.ts get the built game and a browser.
// A machine that is busy with something else falsifies them.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './bundle-for-node.mjs';
import { openGame } from './open-game.mjs';

const wanted = process.argv.slice(2);
const found = readdirSync(fileURLToPath(new URL('../bench', import.meta.url)))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(`${name}.`)));
if (found.length === 0) throw new Error('There is no such benchmark in bench/.');

const game = found.some(needsBrowser) ? await openGame({ build: true }) : undefined;
for (const file of found) {
  const bundle = await bundleForNode({
    entry: `bench/${file}`,
    sources: ['src', 'bench', 'levels', 'tests/browser'],
    // Node itself cannot import the folders of this package.
    inside: ['boardgame.io'],
  });
  if ((await run(bundle)) !== 0) process.exitCode = 1;
}
await game?.close();

function needsBrowser(file) {
  return file.endsWith('.browser.bench.ts');
}

function run(bundle) {
  const child = spawn(process.execPath, [bundle], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, ...game?.env },
  });
  return new Promise((done) => {
    child.once('exit', (code) => done(code ?? 1));
  });
}
