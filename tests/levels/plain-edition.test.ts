// The plain edition of a level: shorter, simpler words in the same language, laid over its usual texts.
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import type { Level } from '../../src/rules/index.js';
import { bilingual } from './small-german.js';
import { problemsOf, smallLevel, told } from './small-level.js';

const plain = `translations:
  en-simple:
    about: Two turns.
    turns: {first: {brief: [An island., ~]}}
`;
const both = `${bilingual}  de-simple: {seat: Die Stadt}\n  en-simple: {seat: The town}\n`;

function levelIn(language: string | undefined, text: string): Level {
  const parsed = parseLevel(text, language === undefined ? {} : { language });
  if (parsed.kind === 'refused') throw new Error(told(text).join('\n'));
  return parsed.level;
}

function firstBrief({ turns }: Level) {
  return turns[0]?.brief.map(({ say }) => JSON.stringify(say));
}

describe('a plain edition', () => {
  it('has its own texts, and the usual ones where it has none', () => {
    const [usual, simple] = [levelIn('en', smallLevel), levelIn('en-simple', smallLevel + plain)];
    expect(simple.about).toBe('Two turns.');
    expect(simple.title).toBe(usual.title);
    expect(firstBrief(simple)?.[0]).toContain('An island.');
    expect(firstBrief(simple)?.[1]).toBe(firstBrief(usual)?.[1]);
  });

  it('is the same language and the same game', () => {
    const parsed = ['en', 'en-simple'].map((language) =>
      parseLevel(smallLevel + plain, { language }),
    );
    const marks = parsed.map((one) =>
      one.kind === 'level' ? [one.level.language, one.fingerprint] : [],
    );
    expect(marks[1]).toEqual(marks[0]);
    expect(marks[0]?.[0]).toBe('en');
  });

  it('is given only to those who want it', () => {
    expect(levelIn('en', smallLevel + plain).about).toBe('Two turns on an island.');
    expect(levelIn('en-GB', smallLevel + plain).about).toBe('Two turns on an island.');
    expect(levelIn(undefined, smallLevel + plain).about).toBe('Two turns on an island.');
    expect(levelIn('en', `language: de\n${smallLevel}${plain}`).language).toBe('de');
  });

  it('lies over its own language, and is that of the language that is told', () => {
    expect(levelIn('de-simple', both)).toMatchObject({
      seat: 'Die Stadt',
      title: 'Eine kleine Stufe',
      language: 'de',
    });
    expect(levelIn('de-AT-simple', both).seat).toBe('Die Stadt');
    expect(levelIn('fr-simple', both)).toMatchObject({ seat: 'The town', language: 'en' });
    expect(levelIn('de-simple', bilingual).seat).toBe('Die Hauptstadt');
  });
});

describe('the check of a plain edition', () => {
  it('tells how much of the level it has', () => {
    const parsed = parseLevel(smallLevel + plain);
    expect(parsed.kind === 'level' ? parsed.plain : undefined).toMatchObject([
      { tag: 'en-simple', told: 2 },
    ]);
    const [report] = parsed.kind === 'level' ? parsed.plain : [];
    expect(report?.texts).toBeGreaterThan(30);
    expect(report?.plainWords).toBeLessThan(report?.usualWords ?? 0);
  });

  it('names each long sentence, in usual and in plain words, and nothing that is only untold', () => {
    const long =
      'one two three four five six seven eight nine ten eleven twelve thirteen more and more';
    const usual = smallLevel.replace('Two turns on an island.', `${long}.`);
    expect(told(`${usual}translations: {en-simple: {title: Small}}\n`)).toEqual([
      expect.stringContaining(
        'translations > en-simple > about: no plain text (expected at most 15',
      ),
    ]);
    expect(told(`${smallLevel}translations: {en-simple: {about: ${long}.}}\n`)).toEqual([
      expect.stringContaining('translations > en-simple > about: long sentence'),
    ]);
  });

  it('names figures that are not those of the usual text', () => {
    const one = (because: string) =>
      told(
        `${smallLevel}translations:\n  en-simple: {budgets: {military: {because: "${because}"}}}\n`,
      );
    expect(one('You have {military}.')).toEqual([]);
    expect(one('You have some.')).toEqual([
      expect.stringContaining(
        'other figures than in the text it stands for (expected {military}, found none)',
      ),
    ]);
    expect(one('You have {military} of {stake}.')).toHaveLength(1);
  });

  it('is no language that a file can be written in', () => {
    expect(told(`language: en-simple\n${smallLevel}`)[0]).toContain('language: wrong value');
  });

  it('needs its language beside it', () => {
    const paths = problemsOf(`${smallLevel}translations: {de-simple: {seat: Die Stadt}}\n`);
    expect(paths.map(({ path }) => path.join(' '))).toEqual(['translations de-simple']);
  });
});
