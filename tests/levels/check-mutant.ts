// What must hold of the checker's answer to any text at all.
import { expect } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { compileLevel, playPolicy, randomPolicy } from '../../src/rules/index.js';
import type { Library } from './small-level.js';

/** What came of a mutant, and how many milliseconds its check took. */
export interface CheckedMutant {
  readonly kind: 'level' | 'refused';
  readonly took: number;
}

/**
 * Checks a text: either a level that the rules can play, or problems with an error among them; each
 * problem with a line and a column that its file has.
 */
export function checkMutant(text: string, library?: Library): CheckedMutant {
  const started = performance.now();
  const parsed = parseLevel(text, library === undefined ? {} : { library });
  const took = performance.now() - started;
  const problems = parsed.kind === 'level' ? parsed.warnings : parsed.problems;
  for (const problem of problems) {
    const lines = (problem.file === undefined ? text : (library?.(problem.file) ?? '')).split('\n');
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 2);
    expect(problem.message).not.toBe('');
    expect(problem.expected).not.toBe('');
    expect(problem.found).not.toBe('');
  }
  if (parsed.kind === 'refused') {
    expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
    return { kind: 'refused', took };
  }
  expect(problems.every((problem) => problem.severity === 'warning')).toBe(true);
  expect(JSON.parse(JSON.stringify(parsed.level))).toEqual(parsed.level);
  const compiled = compileLevel(parsed.level);
  if (compiled.kind === 'refused')
    throw new Error(`not compiled: ${compiled.problems[0]?.expected}`);
  expect(playPolicy(compiled.tables, randomPolicy, 7).over).toBe(true);
  return { kind: 'level', took };
}

/** Everything that belongs to all objects: must be the same before and after. */
export function builtInNames(): readonly string[] {
  return [
    Object.prototype,
    Array.prototype,
    Function.prototype,
    String.prototype,
    Map.prototype,
  ].flatMap((prototype) => Reflect.ownKeys(prototype).map(String));
}
