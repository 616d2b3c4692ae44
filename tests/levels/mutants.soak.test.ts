// Ten thousand broken levels, a new seed each time unless SOAK_SEED names one; only in `npm run soak`.
// Prints how many were tried, what came of them, and the longest single check.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInNames, checkMutant } from './check-mutant.js';
import { mutantsOf } from './mutants.js';
import { levelText } from './shipped.js';
import { smallLevel } from './small-level.js';
import { treeMutantsOf } from './tree-mutants.js';

const { SOAK_SEED } = process.env;
const seed = Number(SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** How many mutants of which text: the large ones take most of the time. */
const shares: readonly (readonly [name: string, text: string, runs: number])[] = [
  ['small', smallLevel, 3_000],
  ['first-orders', levelText('first-orders') ?? '', 1_000],
  ['june-2025', levelText('june-2025') ?? '', 500],
  ['three-fires', levelText('three-fires') ?? '', 250],
  ['limits-of-alliance', levelText('limits-of-alliance') ?? '', 250],
];

it.each(shares)('mutants of %s are all answered', { timeout: 3_600_000 }, (name, text, runs) => {
  const before = builtInNames();
  for (const [kind, mutants] of [
    ['lines', mutantsOf(text)],
    ['parts', treeMutantsOf(text)],
  ] as const) {
    let levels = 0;
    let longest = 0;
    const property = fc.property(mutants, (mutant) => {
      const { kind: answer, took } = checkMutant(mutant, levelText);
      if (answer === 'level') levels += 1;
      longest = Math.max(longest, took);
    });
    fc.assert(property, { numRuns: runs, seed });
    const answers = `${levels} still levels, ${runs - levels} refused`;
    console.log(
      `${name}, ${kind}: ${runs} mutants (seed ${seed}), ${answers}, longest check ${longest.toFixed(1)} ms`,
    );
  }
  expect(builtInNames()).toEqual(before);
  expect('polluted' in {}).toBe(false);
});
