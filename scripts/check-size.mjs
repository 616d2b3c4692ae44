// Holds the weight of the built game: what a browser must fetch before the first screen answers, and
// the whole game. Counted in bytes after gzip, as servers send it.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtGame } from './serve.mjs';
import { weightLimits as limits } from './weight-limits.mjs';

const kB = 1000;
const fonts = ['.woff', '.woff2', '.ttf', '.otf'];

const files = readdirSync(builtGame, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name).slice(builtGame.length + 1))
  .filter((name) => !fonts.includes(extname(name)) && !name.startsWith(`instructor${sep}`))
  .map((name) => ({ name, size: gzipSync(readFileSync(join(builtGame, name))).length }));

// The builder writes the entry and everything that it imports at once into the page.
const page = readFileSync(join(builtGame, 'index.html'), 'utf8');
const first = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name]) => name);
if (first.length === 0) throw new Error('The built page names no script: the check is blind.');

const sum = (list) => list.reduce((total, { size }) => total + size, 0);
const held = [
  hold(
    'scripts before the first screen',
    sum(files.filter(({ name }) => first.includes(name.split(sep).join('/')))),
    limits.firstScripts,
  ),
  hold('the whole game without fonts', sum(files), limits.wholeGame),
];
if (held.includes(false)) {
  for (const { name, size } of files.toSorted((one, other) => other.size - one.size).slice(0, 12))
    console.log(`  ${(size / kB).toFixed(1)} kB ${name}`);
  process.exitCode = 1;
}

function hold(what, size, limit) {
  console.log(`${what}: ${(size / kB).toFixed(1)} of ${limit / kB} kB`);
  return size <= limit;
}
