// Where the cursor stands, for completion.
import { expect, test } from 'vitest';
import { cursorPlace } from '../../src/instructor/code/place.js';

/** The place of the sign | in a text. */
function placeOf(text: string) {
  const lines = text.slice(0, text.indexOf('|')).split('\n').toReversed();
  return cursorPlace((back) => lines[back]);
}

test('a key at the top of the file, and one in a section', () => {
  expect(placeOf('title: x\nfor|')).toEqual({ path: [], kind: 'key', word: 'for' });
  expect(placeOf('budgets:\n  military:\n    start: 2\n    ca|')).toEqual({
    path: ['budgets', 'military'],
    kind: 'key',
    word: 'ca',
  });
});

test('a value behind a key, and one in brackets', () => {
  expect(placeOf('id: x\nforesight: ad|').path).toEqual(['foresight']);
  const text =
    'desks:\n  home:\n    stances:\n      hold:\n        name: x\n        claims: [H2, P|';
  expect(placeOf(text)).toEqual({
    path: ['desks', 'home', 'stances', 'hold', 'claims'],
    kind: 'value',
    word: 'P',
  });
});

test('inside the items of a list', () => {
  const list = 'turns:\n  - id: one\n    date: x\n    brief:\n      - A.\n    re|';
  expect(placeOf(list)).toEqual({ path: ['turns', 0], kind: 'key', word: 're' });
  expect(placeOf('turns:\n  - id: one\n  - |').path).toEqual(['turns', 0]);
});
