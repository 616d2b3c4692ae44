// What a teacher is told: one mistake at a time, with the exact line and column.
import { describe, expect, it } from 'vitest';
import { formMistakes } from './form-mistakes.js';
import { senseMistakes } from './sense-mistakes.js';
import { smallLevel, smallWith, told } from './small-level.js';

/** The line and column where a text stands in the changed level. */
function at(text: string, part: string, skip = 0): string {
  const index = text.indexOf(part) + skip;
  const before = text.slice(0, index).split('\n');
  return `small.yaml:${before.length}:${(before.at(-1) ?? '').length + 1}: `;
}

const mistakes = { ...formMistakes, ...senseMistakes };

describe('one mistake', () => {
  for (const [name, { change, place, message }] of Object.entries(mistakes)) {
    it(`${name}: told with its place, and first`, () => {
      const text = smallWith(change);
      const [part, skip = 0] = place;
      expect(told(text)[0]).toBe(at(text, part, skip) + message);
    });
  }
});

describe('columns inside texts', () => {
  const indent = ' '.repeat(14);
  const forms: Readonly<Record<string, readonly string[]>> = {
    plain: ['Island {wrong} there'],
    'in double quotes': [String.raw`"Is \"land\" \u00e9 {wrong} there"`],
    'in single quotes': ["'It''s {wrong} there'"],
    folded: ['>-', 'Island and', 'sea {wrong} there'],
    'folded with an empty line': ['>-', 'Island', '', 'and {wrong} there'],
    kept: ['|', 'Island and', 'sea {wrong} there'],
    'over several plain lines': ['Island and', 'sea {wrong} there'],
    'over several quoted lines': ['"Island and', 'sea {wrong} there"'],
  };
  for (const [name, lines] of Object.entries(forms)) {
    it(`are found in a text ${name}`, () => {
      const form = lines.join(`\n${indent}`);
      const text = smallWith(['"Walls for {stake + 1} years."', form]);
      expect(told(text).map((line) => line.split('error')[0])).toEqual([at(text, 'wrong')]);
    });
  }
});

describe('twenty mistakes', () => {
  it('are twenty problems, each in its line', () => {
    const picked = [
      'unknown key',
      'empty value',
      'word for a number',
      'unknown choice',
      'unknown name in a phrase',
      'unknown target',
      'minus without a blank',
      'unclear minus',
      'two equals signs',
      'unknown word form',
      'gap without an end',
      'unknown place',
      'unknown budget',
      'weights off',
      'start outside the range',
      'assumption off outside the range',
      'needs without a reason',
      'odds on the last outcome',
      'record with an unknown stance',
      'adviser without words',
    ];
    const text = smallWith(
      ...picked.flatMap((name) => {
        const change = mistakes[name]?.change;
        return change === undefined ? [] : [change];
      }),
    );
    const found = told(text);
    expect(found).toHaveLength(20);
    expect(found.every((line) => /^small\.yaml:\d+:\d+: error: /.test(line))).toBe(true);
  });

  it('of the right level is none', () => {
    expect(told(smallLevel)).toEqual([]);
  });
});
