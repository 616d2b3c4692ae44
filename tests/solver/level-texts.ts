// Levels for the tests of the search: a file's data turned into tables through the one reader of levels.
import { parseLevel } from '../../src/levels/index.js';
import { compileSound, type Level, type Tables } from '../../src/rules/index.js';

/** A level file as plain data. JSON is YAML, so the reader takes it as it is. */
export type LevelData = Readonly<Record<string, unknown>>;

export function readLevelData(data: LevelData): Level {
  const read = parseLevel(JSON.stringify(data));
  if (read.kind === 'level') return read.level;
  throw new Error(
    read.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}

/** The tables of a level's data, or nothing where the compiler refuses it. */
export function tablesOf(data: LevelData): Tables {
  return compileSound(readLevelData(data));
}

/** What every level file needs besides its rules. */
export const frame = {
  format: 1,
  id: 'tiny',
  title: 'Tiny',
  about: 'A level for a test.',
  minutes: 1,
  hypothetical: true,
  seat: 'Somewhere',
  foresight: 'exact',
  bets: false,
  capital: 'home',
  places: { home: { name: 'Home', at: [0, 0], kind: 'capital' } },
} as const;
