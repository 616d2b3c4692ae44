// `npm run new:level`: what it makes can be played at once, and it never writes over anything.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';

const folder = mkdtempSync(join(tmpdir(), 'waw-levels-'));
cpSync('levels', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function make(...args: readonly string[]) {
  const command = ['scripts/new-level.mjs', ...args, '--folder', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const read = (id: string): string => readFileSync(join(folder, `${id}.yaml`), 'utf8');
const library = (id: string): string => read(id);

test('a new level is sound, has its own name, and is offered', () => {
  expect(make('two-harbours')).toMatchObject({ status: 0 });
  const parsed = parseLevel(read('two-harbours'), { library });
  expect(parsed).toMatchObject({ kind: 'level', warnings: [] });
  if (parsed.kind !== 'level') return;
  expect(parsed.level).toMatchObject({ id: 'two-harbours', title: 'Two harbours' });
  expect(parsed.level.listed).toBeUndefined();
});

test('the comments of the blank level come with it', () => {
  make('with-comments');
  const comments = (text: string): number => text.split('#').length;
  expect(comments(read('with-comments'))).toBeGreaterThan(60);
});

test('a level can begin as a change of another', () => {
  expect(make('less-money', '--extends', 'first-orders')).toMatchObject({ status: 0 });
  expect(parseLevel(read('less-money'), { library })).toMatchObject({
    kind: 'level',
    level: { id: 'less-money', capital: 'moscow' },
  });
});

test.each([
  [[], /one name/],
  [['Two Harbours'], /lower-case words joined by hyphens/],
  [['../out'], /lower-case words joined by hyphens/],
  [['first-orders'], /there already/],
  [['other', '--extends', 'nowhere'], /no level "nowhere"/],
  [['other', '--wrong'], /--wrong/],
])('%j is refused in words', (args, words) => {
  const before = read('first-orders');
  const made = make(...args);
  expect(made.status).toBe(2);
  expect(made.stderr).toMatch(words);
  expect(read('first-orders')).toBe(before);
});
