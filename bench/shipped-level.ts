// Reads a shipped level for a benchmark, from the files, as the command line does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLevel } from '../src/levels/index.js';
import { compileSound, type Level, type Tables } from '../src/rules/index.js';

/** `npm run bench` runs in the root of the repository. */
const folder = join(process.cwd(), 'levels');

/** The text of every file in `levels/` by its id, parts of levels too. */
export function shippedTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.map((name) => [name.replace('.yaml', ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

export function readShippedLevel(id: string): Level {
  const texts = shippedTexts();
  const read = parseLevel(texts.get(id) ?? '', { library: (other) => texts.get(other) });
  if (read.kind === 'refused') throw new Error(`${id}: ${read.problems[0]?.message}`);
  return read.level;
}

export function readShippedTables(id: string): Tables {
  return compileSound(readShippedLevel(id));
}
