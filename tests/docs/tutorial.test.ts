// The steps of docs/tutorial.md, done as a reader does them: each block replaces the sections of the level
// that it names. What the page says will be seen is held against what the check and the solver say.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import { compileSound } from '../../src/rules/index.js';
import { measureLesson } from '../../src/solver/index.js';

interface Block {
  /** What stands behind the word after the fence: `yaml places` → `places`. */
  readonly label: string;
  readonly language: string;
  readonly text: string;
}

const page = readFileSync('docs/tutorial.md', 'utf8');
const blocks: readonly Block[] = [...page.matchAll(/^```(\w+) ?([^\n]*)\n(.*?)^```$/gms)].map(
  ([, language = '', label = '', text = '']) => ({ language, label, text }),
);
const steps = blocks.filter(({ language }) => language === 'yaml');
const blank = readFileSync('levels/blank.yaml', 'utf8').replace(/^listed: false.*\n/m, '');

/** A file's text by its sections: a line that begins at the margin with a key, and what follows it. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^(?=[a-z$-]+:)/m);
  return new Map(parts.map((part) => [/^([a-z$-]+):/.exec(part)?.[1] ?? '', part]));
}

function apply(text: string, block: Block): string {
  return [...new Map([...sectionsOf(text), ...sectionsOf(block.text)]).values()].join('');
}

const linesOf = (label: string): readonly string[] =>
  (blocks.find((block) => block.label === label)?.text ?? '').trim().split('\n');

test('the page has its steps, and each changes the level', () => {
  expect(steps.length).toBeGreaterThanOrEqual(9);
  steps.reduce((text, step) => {
    const next = apply(text, step);
    expect(next).not.toBe(text);
    return next;
  }, blank);
});

test('after the places have changed, the check says just what the page says', () => {
  const last = steps.findIndex(({ label }) => label === 'places');
  const parsed = parseLevel(steps.slice(0, last + 1).reduce(apply, blank));
  const problems = parsed.kind === 'refused' ? parsed.problems : [];
  expect(problems.map(({ message }) => message)).toEqual(linesOf('after places'));
});

test('at the end the level is sound, without a warning, and meets its bars', () => {
  const parsed = parseLevel(steps.reduce(apply, blank));
  expect(parsed).toMatchObject({ kind: 'level', warnings: [] });
  if (parsed.kind !== 'level') return;
  expect(linesOf('check')).toEqual([`${parsed.level.id}.yaml: no errors`]);
  const { rows, unknown } = measureLesson(compileSound(parsed.level));
  expect(unknown).toEqual([]);
  expect(rows.filter(({ met }) => met !== true)).toEqual([]);
  expect(linesOf('lesson')).toEqual([`It meets all ${rows.length} bars that it names.`]);
});
