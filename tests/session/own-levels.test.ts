// Own levels of this browser: kept, listed, forgotten; what lies damaged in storage is passed over.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { createOwnLevels, type KeptLevel } from '../../src/session/index.js';

const level = (id: string, updated: number): KeptLevel => ({
  id,
  title: id,
  text: `id: ${id}\n`,
  created: 1,
  updated,
});

test('the latest comes first, and a reload finds them all', async () => {
  const kept = createOwnLevels('own-levels-list');
  expect(await kept.save(level('one', 1))).toBe(true);
  expect(await kept.save({ ...level('two', 3), seed: 7, language: 'de' })).toBe(true);
  expect(await kept.save(level('three', 2))).toBe(true);
  const again = createOwnLevels('own-levels-list');
  expect((await again.list()).map(({ id }) => id)).toEqual(['two', 'three', 'one']);
  expect(await again.find('two')).toEqual({ ...level('two', 3), seed: 7, language: 'de' });
  expect(await again.find('four')).toBeUndefined();
});

test('one is removed, then all', async () => {
  const kept = createOwnLevels('own-levels-clear');
  await kept.save(level('one', 1));
  await kept.save(level('two', 2));
  expect(await kept.remove('one')).toBe(true);
  expect((await kept.list()).map(({ id }) => id)).toEqual(['two']);
  await kept.clear();
  expect(await kept.list()).toEqual([]);
});

test('what is no level is passed over', async () => {
  const name = 'own-levels-damaged';
  const kept = createOwnLevels(name);
  await kept.save(level('one', 1));
  const database = await openDB(name, 1);
  await database.put('levels', { id: 3, text: 'x' }, 'bad');
  await database.put('levels', 'text', 'worse');
  database.close();
  expect((await kept.list()).map(({ id }) => id)).toEqual(['one']);
  expect(await kept.find('bad')).toBeUndefined();
});
