// Level links: a level's text in the fragment of an address, and back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodeBytes } from '../../src/record/base64url.js';
import { decodeLevelText, encodeLevelText } from '../../src/record/index.js';
import { wordsOfCodecA } from '../../src/record/level-link-words.js';
import { hashText } from '../../src/rules/index.js';
import { listFiles, root } from '../house/sources.js';
import { hostileFragment } from './hostile-fragments.js';

const tenLines = `format: 1
id: fewer-points
extends: limits-of-alliance
title: Fewer points
about: The same nine turns with half the points, for our second lesson.
hypothetical: true
budgets:
  military:
    start: 3
    cap: 4
`;

/** A code with a fitting checksum over any data. */
function codeOf(data: Uint8Array, codec = 'a'): string {
  const text = encodeBytes(data);
  const hash = hashText(text);
  const bytes = new Uint8Array([24, 16, 8, 0].map((shift) => (hash >>> shift) & 0xff));
  return `${codec}${encodeBytes(bytes)}.${text}`;
}

const levels = listFiles('levels').map((path) => readFileSync(join(root, path), 'utf8'));

test('every shipped level, and any text, comes back as it was', () => {
  for (const text of levels) expect(decodeLevelText(encodeLevelText(text))).toEqual(of(text));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(decodeLevelText(`#own=${encodeLevelText(text)}`)).toEqual(of(text));
    }),
    { numRuns: 200, seed: 21, examples: [[''], ['\0'], ['\u{1f9ca}'], [tenLines]] },
  );
});

function of(text: string) {
  return { kind: 'text', text };
}

test('the longest level comes back; a mark of byte order does not', () => {
  const long = Array.from({ length: 16_384 }, (_, at) => `key-${hashText(String(at))}: ${at}`);
  const text = long.join('\n').slice(0, 262_144);
  expect(decodeLevelText(encodeLevelText(text))).toEqual(of(text));
  expect(decodeLevelText(encodeLevelText('\uFEFFformat: 1'))).toEqual(of('format: 1'));
});

test('the link of a ten-line level that builds on a shipped one stays below 400 characters', () => {
  const link = `https://games.university.example/worth-a-war/#own=${encodeLevelText(tenLines)}`;
  expect(link.length).toBeLessThanOrEqual(400);
});

test('a link carries only signs that every chat and every address bar leaves alone', () => {
  expect(encodeLevelText(levels.join(''))).toMatch(/^[A-Za-z0-9._-]+$/);
});

describe('a fragment that is none of ours', () => {
  const code = encodeLevelText(tenLines);

  test.each([
    ['nothing', '', 'no-level'],
    ['no codec', '#own=1.2', 'no-level'],
    ['a codec of later days', codeOf(new Uint8Array([1]), 'b'), 'newer'],
    ['one that was cut off', code.slice(0, -1), 'damaged'],
    ['one without its data', code.slice(0, 7), 'damaged'],
    ['a sign too many', `${code}%20`, 'damaged'],
    ['data that is not deflated', codeOf(new Uint8Array([255, 255, 255])), 'damaged'],
    ['no data', codeOf(new Uint8Array()), 'damaged'],
    ['a million and a half signs', `a${'A'.repeat(1_500_000)}`, 'too-large'],
  ])('%s is refused with its reason', (_, fragment, reason) => {
    expect(decodeLevelText(fragment)).toEqual({ kind: 'refused', reason });
  });

  test('any single sign altered is noticed', () => {
    fc.assert(
      fc.property(fc.nat({ max: code.length - 9 }), fc.constantFrom(...'AZaz09-_'), (at, sign) => {
        const place = at + 8;
        if (code[place] === sign) return;
        const altered = code.slice(0, place) + sign + code.slice(place + 1);
        expect(decodeLevelText(altered)).toEqual({ kind: 'refused', reason: 'damaged' });
      }),
      { numRuns: 500, seed: 22 },
    );
  });

  test('a small link that unpacks to thirty megabytes is stopped on its way', () => {
    const bomb = codeOf(deflateSync(new Uint8Array(30_000_000), { level: 1 }));
    expect(bomb.length).toBeLessThan(longestAddress);
    expect(decodeLevelText(bomb)).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  test('two thousand hostile fragments do no harm', () => {
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        expect(['text', 'refused']).toContain(decodeLevelText(fragment).kind);
      }),
      { numRuns: 2_000, seed: 23 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
const longestAddress = 200_000;

test('codec a is frozen: what was given out stays readable', () => {
  expect([wordsOfCodecA.length, hashText(wordsOfCodecA)]).toEqual(frozenWords);
  expect(decodeLevelText(frozenLink)).toEqual(of(tenLines));
});
const frozenWords = [1888, -1034654536];
const frozenLink =
  '#own=a56TqQg.Q1WclloOLKwhFRVCY05mbmYJsPpJ003MyckElSowo9xA6qEVG8zYkIxUYGEMrA_zgKU5tOoD154ZiTlpoMwMVQ_MLflFwJKuSKEYWKbmpYCrzvw8PQKxhjVsQYEOD1wA';
