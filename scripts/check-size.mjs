// Holds the weight of the built game: what a browser must fetch before the first screen answers, the whole
// game, and apart from it what levels from files and links need, and the instructor's pages. Counted in bytes after gzip, as servers send it.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtGame } from './serve.mjs';
import { weightLimits as limits } from './weight-limits.mjs';

const kB = 1000;
const fonts = ['.woff', '.woff2', '.ttf', '.otf'];

const all = readdirSync(builtGame, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name).slice(builtGame.length + 1))
  .filter((name) => !fonts.includes(extname(name)))
  .map((name) => ({ name, size: gzipSync(readFileSync(join(builtGame, name))).length }));
const apart = ['instructor', 'own-levels'];
const inFolder = (folder) => all.filter(({ name }) => name.startsWith(`${folder}${sep}`));
const [instructors, ownLevels] = apart.map(inFolder);
const files = all.filter(({ name }) => !apart.includes(name.split(sep)[0]));
if (instructors.length === 0 || ownLevels.length === 0)
  throw new Error('There are no pages of instructors or own levels: the check is blind.');

// The builder writes the entry and everything that it imports at once into the page.
const page = readFileSync(join(builtGame, 'index.html'), 'utf8');
const first = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name]) => name);
if (first.some((name) => apart.includes(name.split('/')[0])))
  throw new Error('The page fetches at once what few players need.');
if (first.length === 0) throw new Error('The built page names no script: the check is blind.');

const sum = (list) => list.reduce((total, { size }) => total + size, 0);
const held = [
  hold(
    'scripts before the first screen',
    sum(files.filter(({ name }) => first.includes(name.split(sep).join('/')))),
    limits.firstScripts,
  ),
  hold('the whole game without fonts', sum(files), limits.wholeGame),
  hold('for levels from files and links', sum(ownLevels), limits.ownLevels),
  hold("the instructor's pages", sum(instructors), limits.instructor),
];
if (held.includes(false)) {
  for (const { name, size } of all.toSorted((one, other) => other.size - one.size).slice(0, 12))
    console.log(`  ${(size / kB).toFixed(1)} kB ${name}`);
  process.exitCode = 1;
}

function hold(what, size, limit) {
  console.log(`${what}: ${(size / kB).toFixed(1)} of ${limit / kB} kB`);
  return size <= limit;
}
