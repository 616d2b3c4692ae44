// What is offered while typing: keys of the section, words of a choice, names of the level's own parts.
import { expect, test } from 'vitest';
import { optionsAt } from '../../src/instructor/code/complete.js';

const names = (section: string): readonly string[] =>
  new Map([
    ['places', ['moscow', 'tripoli']],
    ['tracks', ['stake']],
    ['budgets', ['military']],
    ['assumptions', ['drain']],
    ['claims', ['H2']],
  ]).get(section) ?? [];

function labels(path: readonly (string | number)[], kind: 'key' | 'value'): readonly string[] {
  return optionsAt({ path, kind, word: '' }, names).map(({ label }) => label);
}

test('keys of the section', () => {
  expect(labels([], 'key')).toContain('foresight');
  expect(labels(['desks', 'home', 'stances', 'hold'], 'key')).toContain('hint');
});

test('words of a choice', () => {
  expect(labels(['foresight'], 'value')).toEqual(['advisers', 'ranges', 'exact']);
});

test('names of the level', () => {
  expect(labels(['capital'], 'value')).toEqual(['moscow', 'tripoli']);
  expect(labels(['desks', 'home', 'stances', 'go', 'needs'], 'value')).toEqual([
    'stake',
    'military',
    'drain',
  ]);
  expect(labels(['desks', 'home', 'stances', 'go', 'price'], 'key')).toEqual(['military']);
  expect(labels(['claims', 'H2', 'text'], 'value')).toEqual([]);
});
