// The shipped levels for tests: read from their files through the same door as everything else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, parseLevel } from '../../src/levels/index.js';
import type { Level } from '../../src/rules/index.js';

const folder = join(import.meta.dirname, '../../levels');

/** The text of a level's file, for `extends`; nothing where there is no such file. */
export function levelText(id: string): string | undefined {
  try {
    return readFileSync(join(folder, `${id}.yaml`), 'utf8');
  } catch {
    return undefined;
  }
}

/** Ids of the files in `levels/`, fragments left out. */
export function shippedIds(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .filter((id) => !/^fragment: true$/m.test(levelText(id) ?? ''))
    .sort();
}

/** Everything wrong with a shipped level; an empty list when it is sound. */
export function problemsOf(id: string): readonly Problem[] {
  const parsed = parseLevel(levelText(id) ?? '', { library: levelText });
  return parsed.kind === 'refused' ? parsed.problems : [];
}

/** A shipped level; throws with its first problem where it is not sound. */
export function shippedLevel(id: string): Level {
  const parsed = parseLevel(levelText(id) ?? '', { library: levelText });
  if (parsed.kind === 'level') return parsed.level;
  const [first] = parsed.problems;
  throw new Error(`${id}.yaml:${first?.line}:${first?.column}: ${first?.message}`);
}
