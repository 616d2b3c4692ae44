// Whatever is done to a level's text, the checker answers: a level that the rules can play, or
// problems with their places. Failing texts are pinned by fast-check's seed in its report. Ten thousand
// more are tried by `npm run soak`.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { builtInNames, checkMutant } from './check-mutant.js';
import { mutantsOf } from './mutants.js';
import { levelText } from './shipped.js';
import { smallLevel, smallWith } from './small-level.js';
import { partsOf, taints, treeMutantsOf } from './tree-mutants.js';

describe('broken levels', () => {
  it('never crash the checker, and what passes can be played', () => {
    const property = fc.property(mutantsOf(smallLevel), (text) => void checkMutant(text));
    fc.assert(property, { numRuns: 400, seed: 2025 });
  });

  it('of any text at all are refused with a place', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(any, (text) => void checkMutant(text)),
      { numRuns: 300, seed: 2025 },
    );
  });

  it('whose parts are lost, doubled, retyped, swapped or tainted are answered as well', () => {
    const before = builtInNames();
    const small = fc.property(treeMutantsOf(smallLevel), (text) => void checkMutant(text));
    fc.assert(small, { numRuns: 300, seed: 2025 });
    const child = treeMutantsOf(levelText('no-ukraine-war') ?? '');
    const extending = fc.property(child, (text) => void checkMutant(text, levelText));
    fc.assert(extending, { numRuns: 20, seed: 2025 });
    expect(builtInNames()).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('with HTML or strange signs in a text keep it as the text that it is', () => {
    const texts = partsOf(smallLevel).filter(({ isText }) => isText).length;
    expect(texts).toBeGreaterThan(80);
    for (const taint of taints.filter((one) => !/[{\0\u0085\uD800]/u.test(one))) {
      const text = smallWith(['about: Ships go out.', `about: "Ships ${taint} go out."`]);
      const parsed = parseLevel(text);
      const stance = parsed.kind === 'level' ? parsed.level.desks[0]?.stances[1] : undefined;
      expect(stance?.about, taint).toBe(`Ships ${taint} go out.`);
    }
  });
});
