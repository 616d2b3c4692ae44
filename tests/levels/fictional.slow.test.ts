// Made-up names: whatever a player reads in a level comes from its texts, and every text can be another.
// Proven with the shipped levels, all of whose texts are replaced by made-up words, and with a level
// that gives every country and sea on the map another name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/levels/extends.js';
import { parseLevel } from '../../src/levels/index.js';
import { fileTexts } from '../../src/levels/schema.js';
import { plainData } from '../../src/levels/source.js';
import type { Level } from '../../src/rules/index.js';
import { listFiles, root } from '../house/sources.js';
import { retell } from './retell.js';
import { shippedIds } from './shipped.js';
import { smallLevel } from './small-level.js';

const library = (id: string) => readFileSync(join(root, `levels/${id}.yaml`), 'utf8');

interface Packed {
  readonly labels: readonly { readonly name: string }[];
  readonly countries: readonly { readonly name: string }[];
}
const geography: Packed = JSON.parse(
  readFileSync(join(root, 'assets/geography/geography.json'), 'utf8'),
);
const printed = [...geography.labels, ...geography.countries].map(({ name }) => name);
const actors = [
  'Kremlin',
  'Moscow',
  'Washington',
  'Tehran',
  'Damascus',
  'Ankara',
  'Putin',
  'Assad',
];
const real = new RegExp(`\\b(${[...new Set([...printed, ...actors])].join('|')})`, 'i');

/** Keys of a level under which names stand that no player reads. */
const unread = new Set([
  ...['id', 'target', 'track', 'from', 'to', 'on', 'order', 'bar', 'interest'],
  ...['claims', 'upholds', 'breaks', 'tags', 'temptation', 'crisis', 'capital', 'place', 'budget'],
]);

/** Every text that a player can read. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return unread.has(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) =>
    Array.isArray(value) ? textsIn(one, key) : textsIn(one, inner),
  );
}

const phrases = new Set(['when', 'needs', 'odds', 'amount', 'income', 'shown', 'expression']);

function realNames(level: Omit<Level, 'map'>): readonly string[] {
  const told = JSON.stringify(level, (key, value) => (phrases.has(key) ? undefined : value));
  return textsIn(JSON.parse(told)).filter((one) => real.test(one));
}

describe('a level under made-up names', () => {
  it.each(shippedIds())('%s has no text that cannot be another', (id) => {
    const file = readFile(library(id), { library });
    if (file.kind === 'refused') throw new Error('The level cannot be read.');
    const said = retell(fileTexts, plainData(file.root), () => 'Zembla');
    const text = `format: 1\nid: made-up\nextends: ${id}\ntranslations: {art: ${JSON.stringify(said)}}\n`;
    const parsed = parseLevel(text, { library, language: 'art' });
    if (parsed.kind === 'refused') throw new Error(parsed.problems[0]?.message);
    expect(parsed.warnings.filter(({ message }) => message.includes('not translated'))).toEqual([]);
    expect(parsed.level.title).toBe('Zembla');
    expect(realNames(parsed.level)).toEqual([]);
  });

  it('is one that the test would know from one with real names', () => {
    const parsed = parseLevel(library('limits-of-alliance'), { library });
    expect(parsed.kind === 'level' && realNames(parsed.level).length).toBeGreaterThan(100);
  });

  it('can give every country and sea on the map another name, and speaks of none otherwise', () => {
    const names = Object.fromEntries(printed.map((name, index) => [name, `Land ${index}`]));
    const text = `${smallLevel}map: {names: ${JSON.stringify(names)}}\n`;
    const parsed = parseLevel(text);
    if (parsed.kind === 'refused') throw new Error(parsed.problems[0]?.message);
    const { map, ...level } = parsed.level;
    expect(Object.keys(map?.names ?? {})).toHaveLength(new Set(printed).size);
    expect(Object.values(map?.names ?? {}).some((name) => real.test(name))).toBe(false);
    expect(realNames(level)).toEqual([]);
  });

  it('is not given away by the game: its own sentences name no country, the first screen apart', () => {
    const files = listFiles('src/text').filter((path) => !path.endsWith('/title.ts'));
    expect(files.length).toBeGreaterThan(3);
    const found = files.flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .filter((line) => real.test(line.replace('Script=Syriac', '')))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
