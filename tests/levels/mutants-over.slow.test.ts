// Whatever is done to a level that stands on another and speaks two languages, or to the level under it,
// the checker answers: a level in each of its languages, or problems with their places.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { mutantsOf } from './mutants.js';
import { bilingual } from './small-german.js';

const over = `format: 1
id: other
extends: small
language: en
title: Changed
map: {view: [0, 30, 30, 60], names: {France: Westland, Spain: ""}, labels: true}
glossary:
  foothold:
  harbour: {term: Harbour, meaning: A place for ships.}
interests:
  position: {before: safety}
desks:
  island.arms:
    stances:
      fortify: ~
      rest: {after: wait, name: Rest, about: Sit down., hint: Nothing., turns: 1}
turns:
  second: {title: Once more, brief: [{when: stake >= 1, say: "{stake:word}"}]}
translations:
  de:
    title: Verändert
    turns: {second: {brief: ["{stake:word}"]}}
    glossary: {harbour: {term: Hafen, meaning: Ein Ort.}}
    map: {names: {France: Westland}}
  fr: {desks: {island.arms: {stances: {rest: {name: Repos}}}}}
`;

function check(text: string, base: string): void {
  const lines = Math.max(...[text, base].map((one) => one.split('\n').length));
  const parsed = parseLevel(text, { library: () => base, language: 'de' });
  const problems = parsed.kind === 'level' ? parsed.warnings : parsed.problems;
  for (const { line, column, message } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
  }
  if (parsed.kind === 'refused') {
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  const own = parseLevel(text, { library: () => base });
  expect(own).toMatchObject({ kind: 'level', fingerprint: parsed.fingerprint });
  expect(parsed.level.languages).toContain(parsed.level.language);
  expect(JSON.parse(JSON.stringify(parsed.level))).toEqual(parsed.level);
}

it('the level that is mutated stands on a sound one and is sound', () => {
  check(over, bilingual);
  const parsed = parseLevel(over, { library: () => bilingual, language: 'de' });
  expect(parsed).toMatchObject({ kind: 'level', level: { language: 'de', title: 'Verändert' } });
});

it('a broken level over another never crashes the checker', () => {
  const property = fc.property(mutantsOf(over), (text) => check(text, bilingual));
  fc.assert(property, { numRuns: 300, seed: 2025 });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('a level over a broken one never crashes the checker', () => {
  const property = fc.property(mutantsOf(bilingual), (base) => check(over, base));
  fc.assert(property, { numRuns: 200, seed: 2025 });
});
