// Reads a shipped level for a benchmark, from the files, as the command line does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLevel } from '../src/levels/index.js';
import { compileSound, type Level, type Tables } from '../src/rules/index.js';

/** `npm run bench` runs in the root of the repository. */
const folder = join(process.cwd(), 'levels');

export function readShippedLevel(id: string): Level {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const texts = new Map(
    names.map((name) => [name.replace('.yaml', ''), readFileSync(join(folder, name), 'utf8')]),
  );
  const read = parseLevel(texts.get(id) ?? '', { library: (other) => texts.get(other) });
  if (read.kind === 'refused') throw new Error(`${id}: ${read.problems[0]?.message}`);
  return read.level;
}

export function readShippedTables(id: string): Tables {
  return compileSound(readShippedLevel(id));
}
