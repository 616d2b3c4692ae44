// The repository works on any computer: it names no path of the machine it was written on, and its lock
// file no registry (npm asks the one that is configured).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMissing } from '../../scripts/complete-lock.mjs';
import { listFiles, root } from './sources.js';

const madeByTools = ['node_modules', 'dist', 'test-results', '.git'];
const isText =
  /\.(tsx?|m?js|jsonc?|css|html|ya?ml|md|svg|txt|sh)$|(^|\/)(\.gitignore|\.npmrc|LICENSE|run)$/;

const files = readdirSync(root)
  .filter((name) => !madeByTools.includes(name))
  .flatMap((name) => (statSync(join(root, name)).isDirectory() ? listFiles(name) : [name]))
  .filter((path) => isText.test(path) && path !== 'tests/house/portable.test.ts');

test('no file names a path of somebody’s computer', () => {
  expect(files.length).toBeGreaterThan(0);
  const foreign = /(^|[\s"'`(=:])\/(work|tmp|root|home|Users)\/|[A-Z]:\\Users/m;
  expect(files.filter((path) => foreign.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test('the lock file names no registry', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved"/);
  expect(lock).not.toMatch(/https?:\/\/[^"]*(registry|npm|mirror|localhost)[^"]*\.tgz/);
});

test('the lock file serves every kind of computer (else: npm run mend:lock)', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(findMissing(packages).map(({ name }) => name)).toEqual([]);
});
