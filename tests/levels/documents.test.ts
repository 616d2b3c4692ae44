// The examples of docs/levels.md work, and it names every key: whole levels are read as they stand,
// parts as changes to the level with which the page begins.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyHelp, parseLevel } from '../../src/levels/index.js';
import { root } from '../house/sources.js';
import { told } from './small-level.js';

const page = readFileSync(join(root, 'docs/levels.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
const isWhole = (text: string) => /^format:/m.test(text);

const library = (id: string) =>
  examples.find((text) => isWhole(text) && new RegExp(`^id: ${id}$`, 'm').test(text));

describe('docs/levels.md', () => {
  it('begins with a whole level that has nothing wrong with it', () => {
    expect(examples.length).toBeGreaterThan(5);
    expect(told(examples[0] ?? '')).toEqual([]);
  });

  it.each(examples.map((text, index) => [index + 1, text] as const))(
    'has example %i',
    (_, text) => {
      const head = isWhole(text) ? '' : 'format: 1\nid: changed\nextends: harbour\n';
      const parsed = parseLevel(head + text, { library });
      const problems = parsed.kind === 'level' ? [] : told(head + text, library);
      const isPart = /^fragment: true$/m.test(text);
      if (isPart) expect(problems.join()).toContain('only a part of a level');
      else expect(problems).toEqual([]);
    },
  );

  it('names every key of the format', () => {
    const code = [...page.matchAll(/`[^`\n]+`|^```yaml\n.*?^```$/gms)].join('\n');
    const keys = new Set(Object.values(keyHelp).flatMap((section) => Object.keys(section)));
    const silent = [...keys].filter((key) => !wordIn(code, key));
    expect(silent).toEqual([]);
  });
});

function wordIn(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w-])${word.replace('$', '\\$')}(?![\\w-])`).test(text);
}
