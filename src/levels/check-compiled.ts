// Asks the rules to compile the level and puts what they find beside the other problems. A level with
// mistakes is compiled too, because what only a compiler sees should be told with the rest; findings
// about a part that is already known to be wrong would only be echoes and are left out.
import { compileLevel, type Interest, type Level, namesIn } from '../rules/index.js';
import { limits } from './limits.js';
import { listsOf, phrasesOf } from './phrases-of.js';
import type { ProblemList } from './problems.js';
import type { Path } from './source.js';

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
    const what = whatOf(String(section));
    const closer = closerPath(level, path);
    const words = closer === path ? expected : expected.replace(' it ', ` "${String(id)}" `);
    problems.tell({ path: closer, what, expected: words, found, hint, at: 'part' });
  });
}

/** A mistake of a whole is told at the part that it must come from, where there is only one. */
function closerPath(level: Level, path: Path): Path {
  const [section, id] = path;
  const event = level.events.find((one) => one.id === id);
  if (section === 'events' && event !== undefined && path.at(-1) === 'outcomes') {
    const stated = event.outcomes.filter(({ odds }) => odds !== undefined);
    const [first] = stated;
    return first === undefined || stated.length > 1 ? path : [...path, first.id, 'odds'];
  }
  const interest = level.interests.find((one) => one.id === id);
  if (section !== 'interests' || interest === undefined) return path;
  return overshootOf(level, interest) ?? path;
}

/** The one change of an interest that is far larger than all others: most likely a slip. */
function overshootOf(level: Level, { id, weight }: Interest): Path | undefined {
  const found = listsOf(level).flatMap(({ path, groups }) =>
    groups.flatMap(({ effects }, group) =>
      effects.flatMap(({ target, amount }, effect) =>
        target === id && amount.kind === 'number'
          ? [{ size: amount.value, path: [...path, group, 'effects', effect] }]
          : [],
      ),
    ),
  );
  const [first, second] = found.sort((one, other) => other.size - one.size);
  const isFar = first !== undefined && first.size >= 3 * (second?.size ?? 0);
  return isFar && first.size * 4 > weight ? first.path : undefined;
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
