// A second telling kept as its differences from the first.
import { expect, test } from 'vitest';
import { type Data, overlay, overlayOf } from '../../src/session/overlay.js';

const base: Data = {
  title: 'First',
  turns: 3,
  brief: [
    {
      say: [
        { kind: 'text', text: 'One ' },
        { kind: 'word', track: 1 },
      ],
    },
    { say: [] },
  ],
};

const others: Readonly<Record<string, Data>> = {
  'the same': base,
  'a text': { title: 'Second', turns: 3, brief: [{ say: [] }, { say: [] }] },
  'a longer sentence': {
    title: 'First',
    turns: 3,
    brief: [
      {
        say: [
          { kind: 'word', track: 1 },
          { kind: 'text', text: ' is ' },
          { kind: 'word', track: 1 },
        ],
      },
      { say: [] },
    ],
  },
  'a sentence with its parts in another order': {
    title: 'First',
    turns: 3,
    brief: [
      {
        say: [
          { kind: 'word', track: 1 },
          { kind: 'text', text: ' one' },
        ],
      },
      { say: [] },
    ],
  },
};

for (const [name, other] of Object.entries(others)) {
  test(`comes back whole: ${name}`, () => {
    const changes = overlayOf(base, other);
    expect(changes === undefined ? base : overlay(base, changes)).toEqual(other);
  });
}

test('holds nothing that is alike', () => {
  expect(overlayOf(base, base)).toBeUndefined();
  expect(overlayOf(base, { ...base, title: 'Second' })).toEqual({ title: 'Second' });
});
