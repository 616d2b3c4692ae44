// Whatever is done to a level's text, the checker answers: a level that the rules can play, or
// problems with their places. Failing texts are pinned by fast-check's seed in its report.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { compileLevel, playPolicy, randomPolicy } from '../../src/rules/index.js';
import { mutantsOf } from './mutants.js';
import { smallLevel } from './small-level.js';

function checkMutant(text: string): void {
  const lines = text.split('\n').length;
  const parsed = parseLevel(text);
  const problems = parsed.kind === 'level' ? parsed.warnings : parsed.problems;
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.message).not.toBe('');
    expect(problem.expected).not.toBe('');
    expect(problem.found).not.toBe('');
  }
  if (parsed.kind === 'refused') {
    expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
    return;
  }
  expect(JSON.parse(JSON.stringify(parsed.level))).toEqual(parsed.level);
  const compiled = compileLevel(parsed.level);
  if (compiled.kind === 'refused')
    throw new Error(`not compiled: ${compiled.problems[0]?.expected}`);
  expect(playPolicy(compiled.tables, randomPolicy, 7).over).toBe(true);
}

describe('broken levels', () => {
  it('never crash the checker, and what passes can be played', () => {
    fc.assert(fc.property(mutantsOf(smallLevel), checkMutant), { numRuns: 400, seed: 2025 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of any text at all are refused with a place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkMutant), {
      numRuns: 300,
      seed: 2025,
    });
  });
});
