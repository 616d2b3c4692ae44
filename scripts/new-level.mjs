// `npm run new:level -- NAME [--extends LEVEL]`: a level to start from, in levels/NAME.yaml. Without
// --extends it is a copy of the blank level with its comments; with it, a short file that changes another.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const nameForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Anything wrong is told in a sentence; nothing is written then. */
class Refusal extends Error {}

try {
  const file = createLevel(process.argv.slice(2));
  console.log(`${file} is ready.`);
  console.log(`Check it:   npm run -s waw -- check ${file} --lesson`);
  console.log('Play it:    npm run dev');
  console.log(
    'What stands where is told in docs/levels.md; docs/tutorial.md goes through it step by step.',
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function createLevel(args) {
  const { values, positionals } = readArguments(args);
  const folder = values.folder ?? fileURLToPath(new URL('../levels', import.meta.url));
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    throw new Refusal('Give the level one name: npm run new:level -- my-level');
  }
  if (!nameForm.test(name) || name.length > 40) {
    throw new Refusal(
      `"${name}" cannot be a level's name. Use lower-case words joined by hyphens, such as "two-harbours".`,
    );
  }
  const file = join(folder, `${name}.yaml`);
  if (existsSync(file)) throw new Refusal(`${file} is there already. Nothing was changed.`);
  const base = values.extends;
  if (base !== undefined && !existsSync(join(folder, `${base}.yaml`))) {
    throw new Refusal(`There is no level "${base}" in ${folder} to build on.`);
  }
  const blank = readFileSync(join(folder, 'blank.yaml'), 'utf8');
  const text = base === undefined ? fromBlank(blank, name) : fromBase(base, name);
  writeFileSync(file, text, { flag: 'wx' });
  return file;
}

function readArguments(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { extends: { type: 'string' }, folder: { type: 'string' } },
    });
  } catch (error) {
    throw new Refusal(`${error.message}\nnpm run new:level -- NAME [--extends LEVEL]`);
  }
}

/** The copy has its own name, and is offered on the first page. */
function fromBlank(blank, name) {
  return blank
    .replace(/^id: blank\b/m, `id: ${name}`)
    .replace(/^title: A blank level\b/m, `title: ${titleOf(name)}`)
    .replace(/^listed: false.*\n/m, '');
}

function fromBase(base, name) {
  return `# yaml-language-server: $schema=./level.schema.json
# ${titleOf(name)}: like ${base}, with the changes below. Everything that does not stand here is as there.
format: 1
id: ${name}
extends: ${base}
title: ${titleOf(name)}
about: What is different in this level, in one sentence.

# Changes go below, under the same keys as in levels/${base}.yaml. For example:
# budgets:
#   military: {start: 4}
`;
}

function titleOf(name) {
  const words = name.split('-').join(' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
