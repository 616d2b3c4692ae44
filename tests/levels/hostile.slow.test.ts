// Files that were made to hurt: too large, too deep, multiplying, reaching for what is not theirs.
import { describe, expect, it } from 'vitest';
import { levelLimits, parseLevel } from '../../src/levels/index.js';
import { problemsOf, smallLevel, smallWith, told } from './small-level.js';

const bomb = [...'abcdefghi'].map((name, index) => {
  const before = [...'abcdefghi'][index - 1];
  const item = before === undefined ? 'x' : `*${before}`;
  return `${name}: &${name} [${Array.from({ length: 9 }, () => item).join(', ')}]`;
});

const refused: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'a million stances': [
    `desks:\n${'  a: {name: b}\n'.repeat(1_000_000)}`,
    'small.yaml:1:1: error: file too large (expected at most 262144 characters, found 15000007)',
  ],
  'twenty thousand brackets': [
    '['.repeat(20_000),
    'small.yaml:1:33: error: nested too deep (expected at most 32 brackets or dashes inside one another, found more)',
  ],
  'twenty thousand dashes': [
    '- '.repeat(20_000),
    'small.yaml:1:65: error: nested too deep (expected at most 32 brackets or dashes inside one another, found more)',
  ],
  'a hundred steps of indentation': [
    Array.from({ length: 100 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
    'small.yaml:34:34: error: a > a > a > a > a > a > … > a > a > a > a > a: nested too deep (expected at most 32 steps inward, found more)',
  ],
  'aliases that multiply': [
    bomb.join('\n'),
    'file too full (expected at most 60000 values, found more)',
  ],
  'an alias of itself': [
    'a: &a [*a]',
    'nested too deep (expected at most 32 steps inward, found more)',
  ],
  'another version of YAML': [
    '%YAML 1.1\n---\na: yes',
    'small.yaml:1:1: error: wrong version of YAML (expected YAML 1.2, found another version; take out the line with %YAML)',
  ],
  'two documents': [
    'a: 1\n---\nb: 2',
    'small.yaml:2:1: error: second document (expected one level in a file, found another after ---; take out the line ---)',
  ],
  nothing: [
    '',
    'small.yaml:1:1: error: no level here (expected keys with values, such as "format: 1", found nothing)',
  ],
  'a text that is no YAML': ['a: "b\n\tc: [', 'missing sign'],
};

describe('a hostile file', () => {
  for (const [name, [text, message]] of Object.entries(refused)) {
    it(`is refused: ${name}`, () => {
      const found = told(text);
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]).toContain(message);
    });
  }

  it('is refused by its size without being read', () => {
    const text = 'x'.repeat(levelLimits.fileSize + 1);
    expect(problemsOf(text)).toHaveLength(1);
  });

  it('cannot reach JavaScript’s own names', () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    for (const key of keys) {
      for (const [from, to] of [
        ['tracks:\n', `tracks:\n  ${key}: {polluted: true}\n`],
        ['claims:\n', `${key}: {polluted: true}\nclaims:\n`],
        ['      wait: {', `      ${key}: {polluted: true}\n      wait: {`],
      ] as const) {
        const found = told(smallWith([from, to]));
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(`${key}: forbidden key (expected another word, found "${key}")`);
      }
      expect(told(smallWith(['needs: stake >= 1', `needs: ${key} >= 1`]))[0]).toContain(
        'unknown name',
      );
      expect(told(smallWith(['[stake +1, position', `[${key} +1, position`]))[0]).toContain(
        'effects > 1: ',
      );
      expect(told(smallWith(['crisis: island', `crisis: ${key}`]))[0]).toContain('crisis: ');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('cannot bring infinite numbers or tags', () => {
    const text = smallWith(['minutes: 5', 'minutes: .inf'], ['Lives.', '!!js/function evil']);
    const found = told(text);
    expect(found.some((line) => line.includes('minutes: not a finite number'))).toBe(true);
    expect(found.some((line) => line.includes('leaves-out > 1: tag'))).toBe(true);
  });

  it('cannot run anything in a phrase', () => {
    const phrases = [
      'constructor.constructor("return 1")()',
      'stake[0]',
      'this',
      '"text" = 1',
      '[1, 2]',
      'stake ? 1 : 2',
      'stake = 1; escalation = 2',
      'stake escalation',
      'alert(1, 2)',
      'stake.length',
      '`x`',
      'stake => 1',
      'min(stake)',
      'max()',
      'stake +',
      '(stake',
      'stake)',
      '1e9',
      '0x10',
      '1.5',
      'and stake',
      'stake and',
      'not',
      '99999',
      '0 < stake < 3',
      '∞',
    ];
    for (const phrase of phrases) {
      const text = smallWith(['needs: stake >= 1', `needs: '${phrase}'`]);
      const found = told(text);
      expect(found.length, phrase).toBeGreaterThan(0);
      expect(
        found.every((line) => line.includes('fortify > needs: ')),
        phrase,
      ).toBe(true);
    }
  });

  it('has its texts kept to a length, and its words made visible in messages', () => {
    const long = told(smallWith(['[Lives.]', `[${'x'.repeat(2_001)}]`]));
    expect(long).toHaveLength(1);
    expect(long[0]).toContain('of 2001 characters');
    const turned = told(smallWith(['capital: capital', 'capital: "\u202Ecapital\u0007"']));
    expect(turned[0]).toContain('found "\\u202ecapital\\u0007"');
  });

  it('cannot make the rules fill endless tables', () => {
    const effects = Array.from(
      { length: 2_000 },
      (_, index) => `escalation + stake * ${index % 900}`,
    );
    const text = smallWith(
      ['range: [0, 3], start: 0, map', 'range: [0, 1000], start: 0, map'],
      [
        'effects: [escalation +1]',
        `effects: [${effects.map((one) => `${one} + escalation`).join(', ')}]`,
      ],
    );
    expect(told(text)[0]).toContain('level too large');
  });

  it('does not drown its reader', () => {
    const text = smallWith(['[Lives.]', `[${'1, '.repeat(15_000)}]`]);
    const found = problemsOf(text);
    expect(found).toHaveLength(levelLimits.problems + 1);
    expect(found.at(-1)?.message).toContain('more problems');
  });

  it('may be close to the size limit and right', () => {
    const entries = Array.from(
      { length: 2_000 },
      (_, index) => `term ${index}: "${'word '.repeat(20)}"`,
    );
    const text = smallWith(['glossary: {', `glossary: {${entries.join(', ')}, `]);
    expect(text.length).toBeGreaterThan(200_000);
    expect(parseLevel(text).kind).toBe('level');
    expect(parseLevel(smallLevel).kind).toBe('level');
  });
});
