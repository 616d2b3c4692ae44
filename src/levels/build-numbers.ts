// Numbers that have to fit one another: ranges, what starts inside them, words for their steps,
// weights that sum to 100.
import type { Build } from './build-parts.js';
import { type Cursor, field, isPresent, itemsOf, textsOf, wholeOf } from './cursor.js';
import { describeNode } from './wording.js';

export interface Range {
  readonly min: number;
  readonly max: number;
}

export function readRange(build: Build, cursor: Cursor): Range {
  const range = field(cursor, 'range');
  const [min, max] = itemsOf(range).map(wholeOf);
  if (min === undefined || max === undefined) return { min: 0, max: 0 };
  if (min < max) return { min, max };
  const expected = 'the lowest value, then a higher one: [0, 3]';
  const found = `[${min}, ${max}]`;
  build.problems.tell({ path: range.path, what: 'wrong range', expected, found });
  return { min, max: min };
}

/** A number that has to lie in a range; told only where the range itself is sound. */
export function readWithin(build: Build, cursor: Cursor, { min, max }: Range): number {
  const value = wholeOf(cursor);
  if (!isPresent(cursor) || min >= max || (value >= min && value <= max)) return value;
  build.problems.tell({
    path: cursor.path,
    what: 'number outside its range',
    expected: `a whole number from ${min} to ${max}`,
    found: describeNode(cursor.node),
  });
  return min;
}

export function readSteps(build: Build, cursor: Cursor, { min, max }: Range): readonly string[] {
  const steps = textsOf(cursor);
  const count = max - min + 1;
  if (steps.length > 0 && max > min && steps.length !== count) {
    build.problems.tell({
      path: cursor.path,
      what: 'wrong number of steps',
      expected: `${count} words, one for each value from ${min} to ${max}`,
      found: `${steps.length}`,
    });
  }
  return steps;
}

/** Weights have to sum to 100 (rule O1); silent where a weight is wrong in itself. */
export function checkSum(
  build: Build,
  cursor: Cursor,
  weights: readonly { readonly weight: number }[],
): void {
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  if (sum === 100 || cursor.node?.kind !== 'map' || build.problems.isTouched(cursor.path)) return;
  build.problems.tell({
    path: cursor.path,
    what: 'weights do not sum to 100',
    expected: 'weights that sum to 100',
    found: weights.length === 0 ? 'none' : `a sum of ${sum}`,
    hint: weights.length === 0 ? undefined : `${sum > 100 ? 'take' : 'add'} ${Math.abs(100 - sum)}`,
    at: 'key',
  });
}
