// Asks the rules to compile the level and puts what they find beside the other problems. A level with
// mistakes is compiled too, because what only a compiler sees should be told with the rest; findings
// about a part that is already known to be wrong would only be echoes and are left out.
import { compileLevel, type Level, namesIn } from '../rules/index.js';
import { limits } from './limits.js';
import { phrasesOf } from './phrases-of.js';
import type { ProblemList } from './problems.js';

export function checkCompiled(
  level: Level,
  problems: ProblemList,
  unsure: ReadonlySet<string>,
): void {
  if (isTooWide(level, problems)) return;
  const compiled = compileLevel(level);
  if (compiled.kind === 'compiled') return;
  const touched = compiled.problems.map(({ path }) => problems.isTouched(path));
  compiled.problems.forEach(({ path, expected, found, hint }, index) => {
    const [section, id] = path;
    if (touched[index] || (section === 'interests' && unsure.has(String(id)))) return;
    problems.tell({ path, what: whatOf(String(section)), expected, found, hint, at: 'part' });
  });
}

function whatOf(section: string): string {
  switch (section) {
    case 'interests':
      return 'points out of bounds';
    case 'events':
      return 'wrong odds';
    default:
      return 'cannot be compiled';
  }
}

/** Lookup tables are small unless a level was made to hurt; those are refused before they are built. */
function isTooWide(level: Level, problems: ProblemList): boolean {
  const spans = new Map<string, number>();
  for (const { id, min, max } of level.tracks) spans.set(id, max - min + 1);
  for (const { id, cap } of level.budgets) spans.set(id, cap + 1);
  const rows = phrasesOf(level).reduce((total, phrase) => {
    const names = namesIn(phrase);
    const turns = names.includes('turn') ? level.turns.length : 1;
    return total + turns * names.reduce((size, name) => size * (spans.get(name) ?? 1), 1);
  }, 0);
  if (rows <= limits.tableRows) return false;
  problems.tell({
    path: ['tracks'],
    what: 'level too large',
    expected: `phrases with at most ${limits.tableRows} combinations of values together`,
    found: `${rows}`,
    hint: 'smaller ranges, or fewer tracks in one phrase',
    at: 'key',
  });
  return true;
}
