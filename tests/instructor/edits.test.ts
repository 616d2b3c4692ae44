// Forms change the text by the smallest edit: everything else stays byte for byte.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setValue, type TextChange, type Written } from '../../src/instructor/outline/edits.js';
import {
  nodeAt,
  type OutlineNode,
  type OutlinePath,
  plainOf,
} from '../../src/instructor/outline/outline.js';
import { readOutline } from '../../src/instructor/outline/read-outline.js';
import { removeFromList, removeValue } from '../../src/instructor/outline/removals.js';

const shipped = (id: string): string =>
  readFileSync(new URL(`../../levels/${id}.yaml`, import.meta.url), 'utf8');
const handWritten = shipped('first-orders');

function read(text: string): Written {
  const outline = readOutline(text);
  if (outline.kind === 'broken') throw new Error(`no outline, broken at ${outline.at}:\n${text}`);
  return { text, root: outline.root };
}

function apply(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
}

function edited(text: string, path: OutlinePath, value: Parameters<typeof setValue>[2]): string {
  return apply(text, setValue(read(text), path, value));
}

function plainAt(text: string, path: OutlinePath): unknown {
  const node = nodeAt(read(text).root, path);
  return node === undefined ? undefined : plainOf(node);
}

describe('one value', () => {
  test('a hand-commented file changes in one line only', () => {
    const text = edited(handWritten, ['budgets', 'military', 'start'], 3);
    const before = handWritten.split('\n');
    const changed = text.split('\n').flatMap((line, index) => (line === before[index] ? [] : line));
    expect(changed).toEqual(['    start: 3']);
    expect(text.length).toBe(handWritten.length);
  });

  test('quotes stay as they were, and come where they are needed', () => {
    const text = 'a: "one"\nb: \'two\'\nc: three # here\nd: {e: four, f: 5}\n';
    expect(edited(text, ['a'], 'plain')).toContain('a: "plain"');
    expect(edited(text, ['b'], "it's")).toContain("b: 'it''s'");
    expect(edited(text, ['c'], 'a: b')).toContain('c: "a: b" # here');
    expect(edited(text, ['d', 'e'], 'x, y')).toContain('d: {e: "x, y", f: 5}');
    expect(edited(text, ['c'], 'true')).toContain('c: "true" # here');
  });

  test('a folded text stays folded', () => {
    const text = 'about: >-\n  one\n  two\n# kept\nid: x\n';
    const long = 'word '.repeat(40).trim();
    const after = edited(text, ['about'], long);
    expect(plainAt(after, ['about'])).toBe(long);
    expect(after).toMatch(/^about: >-\n {2}word/);
    expect(after).toContain('\n# kept\nid: x\n');
  });

  test('what is there already changes nothing', () => {
    expect(setValue(read(handWritten), ['title'], 'First orders')).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is written where it belongs', () => {
    const text = '# a file of mine\nformat: 1\nid: mine\nextends: first-orders # the base\n';
    const once = edited(text, ['budgets', 'military', 'start'], 3);
    expect(once).toBe(`${text}budgets:\n  military:\n    start: 3\n`);
    const twice = edited(once, ['budgets', 'military', 'cap'], 5);
    expect(twice).toBe(`${text}budgets:\n  military:\n    start: 3\n    cap: 5\n`);
    const head = edited(twice, ['bets'], false);
    expect(head).toBe(`${text}bets: false\nbudgets:\n  military:\n    start: 3\n    cap: 5\n`);
  });

  test('goes into brackets where brackets are', () => {
    expect(edited('a: {b: 1} # c\n', ['a', 'd'], 'x')).toBe('a: {b: 1, d: x} # c\n');
    expect(edited('a: {}\n', ['a', 'd'], 'x')).toBe('a: {d: x}\n');
    expect(edited('a: [x]\n', ['a', 1], 'y')).toBe('a: [x, y]\n');
    expect(edited('a:\nb: 1\n', ['a', 'd'], 'x')).toBe('a:\n  d: x\nb: 1\n');
  });

  test('a list of parts is written on lines', () => {
    const turns = [{ id: 'one', brief: ['It begins now.'] }];
    const text = edited('id: mine\n', ['turns'], turns);
    expect(text).toBe('id: mine\nturns:\n  - id: one\n    brief:\n      - It begins now.\n');
    expect(plainAt(text, ['turns'])).toEqual(turns);
  });
});

describe('taking away', () => {
  test('an override goes with the parts that held nothing else', () => {
    const text = '# mine\nid: mine\nbudgets:\n  military:\n    start: 3\n    cap: 5\nbets: true\n';
    const once = apply(text, removeValue(read(text), ['budgets', 'military', 'start']));
    expect(once).toBe('# mine\nid: mine\nbudgets:\n  military:\n    cap: 5\nbets: true\n');
    const twice = apply(once, removeValue(read(once), ['budgets', 'military', 'cap']));
    expect(twice).toBe('# mine\nid: mine\nbets: true\n');
  });

  test('items of both kinds of lists', () => {
    const text = 'a: [x, y, z]\nb:\n  - one\n  # about two\n  - two\nc: {d: 1, e: 2}\n';
    const without = (path: OutlinePath) => apply(text, removeFromList(read(text), path));
    expect(without(['a', 0])).toContain('a: [y, z]');
    expect(without(['a', 2])).toContain('a: [x, y]');
    expect(without(['b', 0])).toContain('b:\n  # about two\n  - two\n');
    expect(without(['b', 1])).toContain('b:\n  - one\n  # about two\nc:');
    expect(apply(text, removeValue(read(text), ['c', 'e']))).toContain('c: {d: 1}');
  });
});

/** Every single value of a file, by its path. */
function scalarPaths(node: OutlineNode, path: OutlinePath = []): readonly OutlinePath[] {
  if (node.kind === 'scalar') return [path];
  if (node.kind === 'list')
    return node.items.flatMap((one, index) => scalarPaths(one, [...path, index]));
  return node.entries.flatMap(({ key, value }) => scalarPaths(value, [...path, key]));
}

/** The comments of a file; none of the shipped texts holds this sign after a blank. */
function comments(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /(?:^|\s)(#\s.*)$/.exec(line)?.[1] ?? []);
}

test('any value anywhere: it is read back, all else means the same, every comment is kept', () => {
  const commented = handWritten.replace(
    'foresight: advisers',
    'foresight: advisers # may be exact',
  );
  const written = read(commented);
  const paths = scalarPaths(written.root);
  const before = plainOf(written.root);
  const values = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.lorem(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      const after = apply(commented, setValue(written, path, value));
      expect(plainAt(after, path)).toEqual(value);
      const back = apply(
        after,
        setValue(read(after), path, plainOf(nodeAt(written.root, path) ?? written.root)),
      );
      expect(plainOf(read(back).root)).toEqual(before);
      expect(comments(back)).toEqual(comments(commented));
    }),
    { numRuns: 30, seed: 4 },
  );
});

test('each shipped level has an outline that says what the file says', () => {
  for (const id of ['limits-of-alliance', 'june-2025', 'three-fires', 'no-ukraine-war', 'article'])
    expect(plainAt(shipped(id), ['id'])).toBe(id);
});
