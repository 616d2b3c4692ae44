// What the schema knows at a place, for completion.
import { expect, test } from 'vitest';
import { knownKeys } from '../../src/levels/index.js';

test('keys of a section, of parts with names of their own, of items of a list', () => {
  expect(knownKeys([]).keys).toContain('foresight');
  expect(knownKeys(['budgets', 'military']).keys).toContain('cap');
  expect(knownKeys(['desks', 'home', 'stances', 'hold', 'then', 0]).keys).toContain('because');
  expect(knownKeys(['turns', 0, 'brief', 0]).keys).toEqual(['when', 'say']);
  expect(knownKeys(['places']).keys).toEqual([]);
});

test('the words of a choice', () => {
  expect(knownKeys(['foresight']).choices).toEqual(['advisers', 'ranges', 'exact']);
  expect(knownKeys(['bets']).choices).toEqual(['true', 'false']);
  expect(knownKeys(['nothing', 'here'])).toEqual({ keys: [], choices: [] });
});
