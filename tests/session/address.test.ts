// The address of the page: what it asks for, in the fragment or in the query, and what means nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryWithoutLink, readAddress } from '../../src/session/address.js';
import { root } from '../house/sources.js';

function read(address: string) {
  const { hash, search } = new URL(address, 'https://games.example/worth-a-war/');
  return readAddress({ hash, search });
}

const nothing = { map: 'auto', isPresenting: false, problems: [] };

test.each([
  ['./', nothing],
  ['./#main', nothing],
  ['./#level=first-orders&seed=7', { ...nothing, link: '#level=first-orders&seed=7' }],
  [
    './?level=first-orders&seed=7&map=svg',
    { ...nothing, link: '#level=first-orders&seed=7', map: 'svg' },
  ],
  ['./?level=one#level=two', { ...nothing, link: '#level=two' }],
  ['./#own=a123456.x&lang=de', { ...nothing, link: '#own=a123456.x&lang=de', language: 'de' }],
  ['./?lang=de', { ...nothing, language: 'de' }],
  ['./#edit', { ...nothing, edit: '' }],
  ['./#edit=first-orders', { ...nothing, edit: 'first-orders' }],
  ['./?present', { ...nothing, isPresenting: true }],
  ['./?present=1', { ...nothing, isPresenting: true }],
  ['./?present=0', nothing],
  ['./?course=12&utm_source=mail', nothing],
])('%s', (address, expected) => {
  expect(read(address)).toEqual(expected);
});

test.each([
  ['./?map=globe', 'map'],
  ['./?present=perhaps', 'present'],
  ['./?seed=7', 'seed'],
  ['./?orders=a=b', 'orders'],
])('%s asks for something unknown, and says for what', (address, key) => {
  expect(read(address).problems.map(({ path }) => path)).toEqual([[key]]);
});

test('what a link was made of leaves the query, all else stays', () => {
  expect(queryWithoutLink('?level=a&map=svg&seed=1&course=2&set=x:1&orders=a=b')).toBe(
    '?map=svg&course=2',
  );
  expect(queryWithoutLink('?level=a')).toBe('');
});

test('docs/links.md has every part of an address in its tables', () => {
  const told = readFileSync(join(root, 'docs/links.md'), 'utf8');
  const keys = ['level', 'seed', 'set', 'orders', 'lang', 'own', 'edit', 'map', 'present'];
  expect(keys.filter((key) => !told.includes(`\n| \`${key}\` |`))).toEqual([]);
});

test('any address at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (hash, search) => {
      expect(readAddress({ hash: `#${hash}`, search: `?${search}` }).map).toMatch(/^(auto|svg)$/);
    }),
    { numRuns: 500, seed: 31 },
  );
});
