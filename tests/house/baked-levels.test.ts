// What the build puts into the game is what the files say: nothing is lost on the way through JSON, and
// every level that is no fragment is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bakedLevels } from 'virtual:levels';
import { expect, test } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { shippedLevelTexts } from '../../src/session/index.js';
import { listFiles, root } from './sources.js';

const texts = new Map(
  listFiles('levels')
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [
      path.replace('levels/', '').replace('.yaml', ''),
      readFileSync(join(root, path), 'utf8'),
    ]),
);

test('every level file is in the game, fragments apart', () => {
  const playable = [...texts].filter(([, text]) => !/^fragment:\s*true\s*$/m.test(text));
  expect(playable.length).toBeGreaterThan(0);
  expect(bakedLevels.map(({ id }) => id)).toEqual(playable.map(([id]) => id));
});

test('the texts of all files can be had, fragments too', async () => {
  expect(await shippedLevelTexts()).toEqual(texts);
});

test.each(bakedLevels)('$id is in the game as its file says', async ({ id, title, load }) => {
  const read = parseLevel(texts.get(id) ?? '', { library: (other) => texts.get(other) });
  if (read.kind === 'refused') throw new Error('A refused level is in the game.');
  const baked = await load();
  expect(baked.level).toEqual(read.level);
  expect(baked.fingerprint).toBe(read.fingerprint);
  expect(title).toBe(read.level.title);
});
