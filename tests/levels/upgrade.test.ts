// The way from older formats to today's, proven with formats that never were: the game has had one.
import { expect, test } from 'vitest';
import { formatProblem, parseLevel } from '../../src/levels/index.js';
import type { MapNode } from '../../src/levels/source.js';
import { type Upgrade, upgradeFile } from '../../src/levels/upgrade.js';
import { smallLevel, smallWith } from './small-level.js';

/** A made-up older form, in which a key had another name. */
function renames(from: number, old: string, now: string): Upgrade {
  const change = (root: MapNode): MapNode => ({
    ...root,
    entries: new Map([...root.entries].map(([key, entry]) => [key === old ? now : key, entry])),
  });
  return { from, tells: `"${now}" was called "${old}"`, change };
}

const formats = { current: 1, upgrades: [renames(0, 'heading', 'title')] };
const old = smallWith(['format: 1', 'format: 0'], ['title: A small', 'heading: A small']);

function parse(text: string, library?: (id: string) => string | undefined) {
  const parsed = parseLevel(text, { formats, ...(library === undefined ? {} : { library }) });
  const problems = parsed.kind === 'level' ? parsed.warnings : parsed.problems;
  return { parsed, told: problems.map((one) => formatProblem('small.yaml', one)) };
}

test('an older file is read, and a warning says what changed', () => {
  const { parsed, told } = parse(old);
  const today = parseLevel(smallLevel);
  expect(told).toEqual([
    'small.yaml:1:9: warning: format: older format (expected format 1, found format 0, read as 1; "title" was called "heading")',
  ]);
  expect(parsed.kind === 'level' && parsed.level).toEqual(today.kind === 'level' && today.level);
});

test('a mistake in an older file is told where it was written', () => {
  const { told } = parse(old.replace('heading: A small level', 'heading: 7'));
  expect(told.join('\n')).toContain('small.yaml:3:10: error: title: wrong value (expected a text');
});

test('an older file may be extended by one of today, and the warning is told under its name', () => {
  const text = 'format: 1\nid: other\nextends: small\ntitle: Mine\n';
  const { parsed, told } = parse(text, () => old);
  expect(parsed.kind === 'level' && parsed.level.title).toBe('Mine');
  expect(told).toEqual([expect.stringMatching(/^small\.yaml:1:9: warning: format: older format/)]);
});

test('steps follow one another, and the file ends in today’s format', () => {
  const steps = [renames(1, 'two', 'three'), renames(0, 'one', 'two')];
  const one = { kind: 'scalar', value: 0, place: place() } as const;
  const root: MapNode = {
    kind: 'map',
    place: place(),
    entries: new Map([
      ['format', { keyPlace: place(), value: one }],
      ['one', { keyPlace: place(), value: one }],
    ]),
  };
  const upgraded = upgradeFile(root, { current: 2, upgrades: steps });
  if (upgraded.kind === 'refused') throw new Error(upgraded.problem.message);
  expect([...upgraded.root.entries.keys()]).toEqual(['format', 'three']);
  expect(upgraded.root.entries.get('format')?.value).toMatchObject({ value: 2 });
  expect(upgraded.problems.map(({ hint }) => hint)).toEqual([
    '"two" was called "one"; "three" was called "two"',
  ]);
});

function place() {
  return { source: { name: undefined, depth: 0, text: '', lineStarts: [0] }, start: 0, end: 0 };
}

test('a newer file gets one clear word, whatever else is in it, and under its own name', () => {
  const { told } = parse('format: 3\nnew-key: 1\n');
  expect(told).toEqual([
    'small.yaml:1:9: error: format: this file was written for a newer game (expected format 1, which this game reads, found format 3; open it with a newer version of the game)',
  ]);
  const over = parse('format: 1\nid: other\nextends: small\n', () => 'format: 3\n');
  expect(over.told[0]).toMatch(
    /^small\.yaml:1:9: error: format: this file was written for a newer/,
  );
});

test('a format that never was is a mistake', () => {
  expect(parse(smallWith(['format: 1', 'format: one'])).told).toEqual([
    'small.yaml:1:9: error: format: wrong value (expected format: 1, the one that this game reads, found "one")',
  ]);
  const none = parseLevel(smallWith(['format: 1', 'format: 0']));
  expect(none.kind).toBe('refused');
});
