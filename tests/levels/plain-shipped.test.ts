// The plain editions of the levels that come with the game: complete where sentences are long, never longer than
// the usual texts, and with the same figures.
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import type { Level, Template } from '../../src/rules/index.js';
import { levelText, problemsOf, shippedIds } from './shipped.js';

/** All that are offered on the first screen. */
const levels = shippedIds().filter((id) => id !== 'blank');

function read(id: string, language: string) {
  const parsed = parseLevel(levelText(id) ?? '', { library: levelText, language });
  if (parsed.kind === 'refused') throw new Error(problemsOf(id)[0]?.message);
  return parsed;
}

/** Every text of a level in the order of its data; a sentence with gaps is one text. */
function textsOf(level: Level): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(level, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    if (!isTemplate(value)) return value;
    texts.push(value.map((part) => (part.kind === 'text' ? part.text : '0')).join(''));
    return undefined;
  });
  return texts;
}

function isTemplate(value: unknown): value is Template {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(
    (part) =>
      typeof part === 'object' &&
      ['text', 'value', 'word'].includes(part.kind) &&
      !('name' in part),
  );
}

describe.each(levels)('the plain edition of %s', (id) => {
  it('has no long sentence, lacks no figure, and is shorter than the usual words', () => {
    const { warnings, plain } = read(id, 'en');
    const ofPlain = warnings.filter(({ path }) => path[1] === 'en-simple');
    expect(ofPlain.map(({ path, message }) => `${path.join(' ')}: ${message}`)).toEqual([]);
    expect(plain.map(({ tag }) => tag)).toEqual(['en-simple']);
    expect(plain[0]?.plainWords).toBeLessThan(0.72 * (plain[0]?.usualWords ?? 0));
  });

  it('says nothing at greater length than the usual words', () => {
    const [usual, simple] = [textsOf(read(id, 'en').level), textsOf(read(id, 'en-simple').level)];
    expect(simple).toHaveLength(usual.length);
    const longer = simple.filter((text, index) => text.length > (usual[index]?.length ?? 0));
    expect(longer).toEqual([]);
  });

  it('is the same game', () => {
    expect(read(id, 'en-simple').fingerprint).toBe(read(id, 'en').fingerprint);
  });
});
