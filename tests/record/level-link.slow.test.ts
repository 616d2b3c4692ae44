// The soak of level links: a hundred thousand hostile fragments.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLevelText } from '../../src/record/index.js';
import { hostileFragment } from './hostile-fragments.js';

test('a hundred thousand hostile fragments do no harm', () => {
  const reasons = new Set<string>();
  fc.assert(
    fc.property(hostileFragment, (fragment) => {
      const decoded = decodeLevelText(fragment);
      reasons.add(decoded.kind === 'text' ? 'text' : decoded.reason);
    }),
    { numRuns: 100_000, seed: 24 },
  );
  expect(reasons).toEqual(new Set(['text', 'no-level', 'newer', 'damaged']));
  expect(Object.keys(Object.prototype)).toEqual([]);
});
