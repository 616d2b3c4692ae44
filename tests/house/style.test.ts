// Habits that the linter does not know: a comment that says what a file answers for, no word that gets
// past the compiler.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf, listFiles, readSources, root, visit } from './sources.js';

const sources = readSources();

test('every file begins by saying what it answers for', () => {
  const files = ['src', 'scripts', 'tests', 'bench'].flatMap(listFiles);
  const silent = files
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
    .filter((path) => !/^(\/\/|\/\*)/.test(readFileSync(join(root, path), 'utf8')));
  expect(silent).toEqual([]);
});

test('nothing gets past the compiler: no any, no !, no cast, no silenced check', () => {
  const found = sources.flatMap((source) => {
    const places: string[] = [];
    const note = (what: string, start: number): void => {
      places.push(`${source.path}:${lineOf(source, start)}: ${what}`);
    };
    visit(source, {
      TSAnyKeyword: ({ start }) => note('any', start),
      TSNonNullExpression: ({ start }) => note('!', start),
      TSTypeAssertion: ({ start }) => note('a cast', start),
      TSAsExpression({ typeAnnotation, start }) {
        if (!isConst(source.text.slice(typeAnnotation.start, typeAnnotation.end)))
          note('a cast', start);
      },
    });
    for (const { index } of source.text.matchAll(/@ts-(ignore|expect-error|nocheck)|biome-ignore/g))
      note('a silenced check', index);
    return places;
  });
  expect(found).toEqual([]);
});

test('no file of the page waits while it is loaded: what it waits for may wait for it', () => {
  const ofPage = sources.filter(({ room }) => room !== 'cli');
  const found = ofPage.flatMap((source) => {
    let depth = 0;
    const places: string[] = [];
    const enter = (): void => {
      depth += 1;
    };
    const leave = (): void => {
      depth -= 1;
    };
    visit(source, {
      FunctionDeclaration: enter,
      'FunctionDeclaration:exit': leave,
      FunctionExpression: enter,
      'FunctionExpression:exit': leave,
      ArrowFunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
      AwaitExpression({ start }) {
        if (depth === 0) places.push(`${source.path}:${lineOf(source, start)}`);
      },
    });
    return places;
  });
  expect(found).toEqual([]);
});

function isConst(type: string): boolean {
  return type === 'const';
}
