// What docs/translating.md tells a translator to do is done here, with a made-up language: the file that the
// command writes is translated as the page shows, passes the type check, and is spoken; and a file that lacks
// a sentence does not pass.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { newLanguage } from '../../scripts/new-language.mjs';
import { text } from '../../src/text/index.js';
import { spokenIn } from '../../src/text/languages.js';
import { english, speak } from '../../src/text/locale.js';
import type { Texts } from '../../src/text/texts.js';
import { root } from '../house/sources.js';
import { differences } from './shapes.js';

afterEach(() => speak(english));

const folder = join(root, 'test-results', 'translating');

/** Puts a language file where the compiler and the test can read it. */
function put(tag: string, source: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${tag}.ts`);
  writeFileSync(file, source.replace('../translating.js', '../../src/text/translating.js'));
  return file;
}

/** What the type check says of the file; empty when it passes. */
function typeCheck(file: string): string {
  const config = `${file}.tsconfig.json`;
  const settings = { extends: '../../tsconfig.browser.json', include: [], files: [file] };
  const compilerOptions = { incremental: false, tsBuildInfoFile: undefined };
  writeFileSync(config, JSON.stringify({ ...settings, compilerOptions }));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' }).stdout;
}

/** The lines that the page shows: first as they are written, then as they are translated. */
function exampleOfThePage(): readonly (readonly [string, string])[] {
  const page = readFileSync(join(root, 'docs', 'translating.md'), 'utf8');
  const [before = '', after = ''] = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, block = '']) => block,
  );
  const lines = (block: string) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.trim());
  return lines(before).map((line, index) => [line, lines(after)[index] ?? ''] as const);
}

test('the example of the page, in the file that the command writes, is a language', async () => {
  let source = newLanguage('eo');
  const example = exampleOfThePage();
  expect(example.length).toBeGreaterThan(2);
  for (const [before, after] of example) {
    expect(source).toContain(before);
    source = source.replace(before, after);
  }
  const file = put('eo', source);
  expect(typeCheck(file)).toBe('');
  const { texts }: { readonly texts: Texts } = await import(/* @vite-ignore */ file);
  expect(differences({ ...text }, texts.main)).toEqual([]);
  speak(spokenIn('eo', texts));
  expect(text.frame.close).toBe('Fermi');
  expect(text.title.gameTurn(1, 3)).toBe('1 el 3 turoj ludita');
  expect(text.frame.rules).toBe('Rules');
});

test('a language that lacks a sentence does not pass the type check', () => {
  const source = newLanguage('eo');
  const lacking = source.replace("    close: 'Close',\n", '');
  expect(lacking).not.toBe(source);
  expect(typeCheck(put('lacking', lacking))).toMatch(/'close' is missing/);
});
