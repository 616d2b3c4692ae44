// The page's colours: each in the one file for it, readable on its ground by day and by night, and told so in
// docs/art.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contrastOf, contrastTable, pairs, tokensOf } from '../../scripts/contrast.mjs';
import { listFiles, root } from './sources.js';

const lights = ['day', 'night'] as const;

describe.each(lights)('by %s', (light) => {
  const tokens: Readonly<Record<string, string>> = tokensOf(light);

  it.each(pairs)('%s on %s has a contrast of %s: %s', (text, ground, least) => {
    expect(contrastOf(tokens[String(text)], tokens[String(ground)])).toBeGreaterThanOrEqual(
      Number(least),
    );
  });
});

test('night names every colour that day names, or means the same', () => {
  const onlyByDay = Object.entries(tokensOf('day')).filter(
    ([name, color]) => tokensOf('night')[name] === color,
  );
  // The squares of a QR code are black on white in any light; the date in the bar is brass on black in both.
  expect(onlyByDay.map(([name]) => name).toSorted()).toEqual([
    'bar-brass',
    'code-ground',
    'code-squares',
  ]);
});

test('forced colours give every token a colour of the computer', () => {
  const css = readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8');
  const forced = css.slice(css.indexOf('@media (forced-colors: active)'));
  const kept = Object.keys(tokensOf('day')).filter((name) => !forced.includes(`--${name}: `));
  // A QR code is read by a camera.
  expect(kept).toEqual(['code-ground', 'code-squares']);
  expect(forced).not.toMatch(/#[0-9a-f]|rgb/);
});

test('every token that is asked for exists', () => {
  const texts = listFiles('src')
    .filter((name) => /\.(css|tsx?)$/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
  const named = (pattern: RegExp): readonly string[] =>
    [...texts.matchAll(pattern)].map(([, name = '']) => name);
  const made = new Set(named(/(?<!\w)(--[a-z][a-z0-9-]*)['"]?(?=:|,)/g));
  const asked = named(/var\((--[a-z][a-z0-9-]*)\)/g);
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((name) => !made.has(name))).toEqual([]);
});

test('docs/art.md holds the contrasts as they are', () => {
  // Mend: put what `npm run -s contrast` prints in place of the table.
  expect(readFileSync(join(root, 'docs/art.md'), 'utf8')).toContain(contrastTable());
});

test('no other file names a colour', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(ui|map|instructor)\b.*\.(css|tsx?)$/.test(name))
    .filter((name) => !name.endsWith('tokens.css'));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    readFileSync(join(root, 'src', name), 'utf8')
      .split('\n')
      .filter((line) =>
        /#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl)a?\(/i.test(
          line.replace(/url\([^)]*\)/g, ''),
        ),
      )
      .filter((line) => !/private|this\.#|^\s*(?:\/\/|\*|\/\*)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
