// Links: a situation as the fragment of an address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLink, parseLink } from '../../src/record/index.js';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const order = fc
  .uniqueArray(fc.tuple(word, word), { minLength: 1, maxLength: 4, selector: ([desk]) => desk })
  .map((pairs) => pairs.map(([desk, stance]) => `${desk}=${stance}`).join(' '));

test('a link read back is the same situation', () => {
  const situation = fc.record({
    level: word,
    seed: fc.nat({ max: 2 ** 31 - 1 }),
    assumptions: fc.dictionary(word, fc.integer({ min: -9, max: 9 }), { maxKeys: 3 }),
    orders: fc.array(order, { maxLength: 9 }),
  });
  fc.assert(
    fc.property(situation, (one) => {
      expect(parseLink(formatLink(one))).toEqual({ kind: 'situation', situation: one });
    }),
    { numRuns: 200, seed: 14 },
  );
});

test('a link with a level alone begins it', () => {
  expect(parseLink('#level=first-orders')).toEqual({
    kind: 'situation',
    situation: { level: 'first-orders', assumptions: {}, orders: [] },
  });
});

test('each wrong part is named', () => {
  const parsed = parseLink('#seed=-1&level=A&luck=3&set=x:1.5&seed=2');
  const paths = parsed.kind === 'refused' ? parsed.problems.map((one) => one.path[0]) : [];
  expect(new Set(paths)).toEqual(new Set(['level', 'luck', 'set', 'seed']));
});

test('hostile links are refused, and quickly', () => {
  expect(parseLink(`#level=a&orders=${'x'.repeat(30_000)}`).kind).toBe('refused');
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(['situation', 'refused']).toContain(parseLink(`#level=a&${text}`).kind);
    }),
    { numRuns: 1_000, seed: 15 },
  );
});
