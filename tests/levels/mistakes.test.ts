// Mistakes as teachers make them, one at a time in the tutorial level: each is told first, in its line
// and column, and where a better word is proposed that word mends the level.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../src/levels/index.js';
import { slips } from './mistakes/form.js';
import { nameMistakes } from './mistakes/names.js';
import { numberMistakes } from './mistakes/numbers.js';
import { senseOfLevels } from './mistakes/sense.js';
import { problemsOf } from './small-level.js';

const shipped = readFileSync(join(import.meta.dirname, '../../levels/first-orders.yaml'), 'utf8');
/** Without its plain edition, in which every mistake in a name would stand a second time. */
const tutorial = shipped.replace(/^translations:\n(?:[ ].*\n|\n)*/m, '');
const mistakes = { ...slips, ...nameMistakes, ...numberMistakes, ...senseOfLevels };

function changed([from, to]: readonly [string, string]): string {
  if (!tutorial.includes(from)) throw new Error(`the tutorial does not hold: ${from}`);
  return tutorial.replace(from, () => to);
}

function placeOf(text: string, [part, skip = 0]: readonly [part: string, skip?: number]): string {
  if (!text.includes(part)) throw new Error(`the changed tutorial does not hold: ${part}`);
  const before = text.slice(0, text.indexOf(part) + skip).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** The text with the word that is proposed in place of the one that was found there. */
function mended(text: string, { line, column, hint, found }: Problem): string | undefined {
  const meant = /did you mean "([^"]+)"/.exec(hint ?? '')?.[1];
  const wrong = /^"([^"]+)"$/.exec(found)?.[1];
  if (meant === undefined || wrong === undefined) return undefined;
  const lines = text.split('\n');
  const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);
  const start = text.indexOf(wrong, at);
  return text.slice(0, start) + meant + text.slice(start + wrong.length);
}

describe('a mistake of a teacher', () => {
  it('is none in the tutorial as it is', () => {
    expect(problemsOf(tutorial)).toEqual([]);
  });

  for (const [name, { change, place, says }] of Object.entries(mistakes)) {
    it(`${name}: told first, in its place`, () => {
      const text = changed(change);
      const [first] = problemsOf(text);
      expect(first && formatProblem('tutorial.yaml', first)).toContain(says);
      expect(first && `${first.line}:${first.column}`).toBe(placeOf(text, place));
    });
  }

  const proposed = Object.entries(mistakes).filter(([, { change }]) =>
    problemsOf(changed(change)).some(({ hint }) => hint?.includes('did you mean')),
  );
  for (const [name, { change }] of proposed) {
    it(`${name}: mended by what is proposed`, () => {
      const text = changed(change);
      const better = problemsOf(text).flatMap((problem) => mended(text, problem) ?? []);
      expect(better.some((one) => problemsOf(one).length === 0)).toBe(true);
    });
  }
});
