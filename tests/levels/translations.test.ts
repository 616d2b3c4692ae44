// Texts in several languages: what a translation may say, what it falls back to, what is missing.
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/levels/index.js';
import type { Level } from '../../src/rules/index.js';
import { bilingual } from './small-german.js';
import { type Library, problemsOf, smallLevel, smallWith, told } from './small-level.js';

function levelIn(language: string | undefined, text = bilingual, library?: Library): Level {
  const parsed = parseLevel(text, {
    ...(language === undefined ? {} : { language }),
    ...(library === undefined ? {} : { library }),
  });
  if (parsed.kind === 'refused') throw new Error(told(text, library).join('\n'));
  return parsed.level;
}

function fingerprintIn(language: string, text = bilingual): string | undefined {
  const parsed = parseLevel(text, { language });
  return parsed.kind === 'level' ? parsed.fingerprint : undefined;
}

describe('a level in another language', () => {
  it('has the texts of that language, and its own where that has none', () => {
    const level = levelIn('de');
    expect(level.language).toBe('de');
    expect(level.languages).toEqual(['en', 'de']);
    expect(level.title).toBe('Eine kleine Stufe');
    expect(level.about).toBe('Two turns on an island.');
    expect(level.places.map(({ name }) => name)).toEqual(['Capital', 'Insel']);
    expect(level.tracks[0]?.steps).toEqual(['nichts', 'ein Halt', 'eine Basis']);
    expect(level.turns.map(({ date }) => date)).toEqual(['Frühling', 'Summer']);
    expect(level.glossary).toEqual([{ term: 'Halt', meaning: 'Eine erste kleine Basis.' }]);
    expect(level.discussion).toEqual(['War es richtig?']);
    const groups = level.desks[0]?.stances[1]?.groups ?? [];
    expect(groups.map(({ because }) => because[0])).toEqual([
      { kind: 'text', text: 'Du hältst ' },
      { kind: 'text', text: 'The others notice.' },
    ]);
  });

  it('keeps everything but its texts, conditions of sentences among it', () => {
    const [own, other] = [levelIn('en'), levelIn('de')];
    expect(other.turns[0]?.brief[1]?.when).toEqual(own.turns[0]?.brief[1]?.when);
    expect(numbersOf(other)).toEqual(numbersOf(own));
    expect(JSON.stringify(other.turns[0]?.brief)).not.toBe(JSON.stringify(own.turns[0]?.brief));
  });

  it('is the same level: the fingerprint knows no language', () => {
    const own = fingerprintIn('en', smallLevel);
    expect(own).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintIn('de')).toBe(own);
    expect(fingerprintIn('fr')).toBe(own);
  });

  it('is chosen by the nearest tag, and is the file’s own where there is none', () => {
    const text = `${smallLevel}language: en-GB\ntranslations:\n  pt-BR: {title: Nível}\n  de: {title: Stufe}\n`;
    const given = ['de-AT', 'pt', 'PT-br', 'pt-PT', 'en', 'fr'].map((one) => levelIn(one, text));
    expect(given.map(({ language }) => language)).toEqual([
      'de',
      'pt-BR',
      'pt-BR',
      'pt-BR',
      'en-GB',
      'en-GB',
    ]);
  });

  it('names English where the file names no language', () => {
    expect(levelIn(undefined, smallLevel)).toMatchObject({ language: 'en', languages: ['en'] });
  });
});

/** Everything that is no text. */
function numbersOf(level: Level): unknown {
  const texts = ['name', 'title', 'about', 'say', 'because', 'locked', 'steps', 'seat', 'date'];
  const others = ['told', 'question', 'term', 'meaning', 'discussion', 'language', 'reflection'];
  const left = new Set([...texts, ...others]);
  return JSON.parse(JSON.stringify(level, (key, value) => (left.has(key) ? undefined : value)));
}

describe('a mistake in a translation', () => {
  const mistakes: Readonly<Record<string, readonly [line: string, message: string]>> = {
    'a number': [
      'budgets: {military: {cap: 9}}',
      '_:26: error: translations > de > budgets > military > cap: unknown key (expected one of name, about, because, found "cap"; a translation changes texts only)',
    ],
    'a condition': [
      'turns: {first: {brief: [Eins., {when: stake = 1, say: Zwei.}]}}',
      '_:36: error: translations > de > turns > first > brief > 2: wrong value (expected a text of 1 to 2000 characters, found keys with values',
    ],
    'a part that the level has not': [
      'desks: {iland.arms: {name: Waffen}}',
      '_:13: error: translations > de > desks > iland.arms: nothing to translate (expected the name of a part of this level that has a text, found "iland.arms"; did you mean "island.arms"?)',
    ],
    'a text that the level has not': [
      'desks: {island.arms: {stances: {send: {locked: Nein.}}}}',
      '_:44: error: translations > de > desks > island.arms > stances > send > locked: nothing to translate (expected the name of a part of this level that has a text, found "locked")',
    ],
    'a turn that the level has not': [
      'turns: {third: {title: Drei}}',
      '_:13: error: translations > de > turns > third: nothing to translate (expected the name of a part of this level that has a text, found "third")',
    ],
    'a list that is too short': [
      'tracks: {stake: {steps: [nichts, viel]}}',
      '_:22: error: translations > de > tracks > stake > steps: wrong number of texts (expected 3, one for each in the file; ~ for one not yet translated, found 2)',
    ],
    'a gap that cannot be read': [
      'budgets: {military: {because: "Du hast {militar}."}}',
      '_:45: error: translations > de > budgets > military > because: unknown name (expected a track, a budget, an assumption or "turn", found "militar"; did you mean "military"?)',
    ],
    'an empty text': [
      'title: ""',
      '_:12: error: translations > de > title: wrong value (expected a text of 1 to 80 characters, found ""',
    ],
  };
  for (const [name, [line, message]] of Object.entries(mistakes)) {
    it(`is told with its place: ${name}`, () => {
      const before = smallLevel.split('\n').length;
      const whole = `${smallLevel}translations:\n  de:\n    ${line}\n`;
      expect(told(whole)[0]).toContain(`small.yaml:${message.replace(/^_/, String(before + 2))}`);
    });
  }

  it('is told for each language at once, whichever is asked for', () => {
    const text = `${smallLevel}translations:\n  de: {budgets: {military: {because: "{x}"}}}\n  fr: {turns: {first: {title: 3}}}\n`;
    const parsed = parseLevel(text, { language: 'en' });
    expect(parsed.kind).toBe('refused');
    expect(told(text).filter((line) => line.includes('error')).length).toBe(2);
  });

  it('is a translation into the file’s own language, or a tag that is none', () => {
    expect(told(`${smallLevel}translations: {en: {title: Again}}\n`)).toEqual([
      expect.stringContaining('translations > en: no translation (expected languages other than'),
    ]);
    expect(told(`${smallLevel}translations: {German: {title: Stufe}}\n`)[0]).toContain(
      'wrong form of a name (expected the short name of a language',
    );
  });
});

describe('what is not translated', () => {
  it('is a warning with its path and language', () => {
    const text = smallWith(['desks:\n', 'translations: {de: {}}\ndesks:\n']);
    expect(told(text)).toEqual([
      expect.stringMatching(
        /^small\.yaml:\d+:16: warning: translations > de: not translated into de \(expected \d+ texts, found nothing, so that the file’s own are shown\)$/,
      ),
    ]);
  });

  it('is told by part while few are missing, by section when many are', () => {
    const list = told(bilingual);
    expect(list.length).toBeGreaterThan(5);
    expect(list.length).toBeLessThan(20);
    expect(list.every((line) => line.includes(': warning: translations > de > '))).toBe(true);
    const desks = list.find((line) => line.includes('> desks'));
    expect(desks).toMatch(/expected 11 texts, .*; the first is desks > island\.arms > name\)$/);
  });

  it('is nothing where all is translated', () => {
    const whole = wholeTranslation(levelIn('en', smallLevel));
    const missing = (texts: object) =>
      told(`${smallLevel}translations: {de: ${JSON.stringify(texts)}}\n`).filter(
        (line) => !line.includes('other figures'),
      );
    expect(missing(whole)).toEqual([]);
    const { title, ...rest } = whole;
    expect(missing(rest)).toEqual([
      expect.stringContaining('translations > de > title: not translated into de (expected a text'),
    ]);
    expect(title).toBe('X');
  });
});

/** The translation of the small level, each text an X. */
function wholeTranslation(level: Level) {
  const of = <One extends { readonly id: string }>(
    all: readonly One[],
    make: (one: One) => unknown,
  ) => Object.fromEntries(all.map((one) => [one.id, make(one)]));
  const named = () => ({ name: 'X', about: 'X' });
  const then = (groups: readonly unknown[]) => ({ then: groups.map(() => 'X') });
  const rule = (one: { readonly groups: readonly unknown[] }) => ({
    name: 'X',
    ...then(one.groups),
  });
  return {
    ...{ title: 'X', about: 'X', seat: 'X' },
    places: of(level.places, () => ({ name: 'X' })),
    assumptions: of(level.assumptions, named),
    budgets: of(level.budgets, () => ({ ...named(), because: 'X' })),
    tracks: of(level.tracks, ({ steps }) => ({
      ...named(),
      ...(steps.length > 0 ? { steps: steps.map(() => 'X') } : {}),
    })),
    interests: of(level.interests, named),
    catastrophe: { name: 'X', because: 'X' },
    crises: of(level.crises, named),
    desks: of(level.desks, ({ stances }) => ({
      name: 'X',
      stances: of(stances, ({ groups, needs }) => ({
        ...{ ...named(), hint: 'X' },
        ...(needs === undefined ? {} : { locked: 'X' }),
        ...(groups.length > 0 ? then(groups) : {}),
      })),
    })),
    reactions: of(level.reactions, rule),
    events: of(level.events, ({ outcomes }) => ({
      ...{ name: 'X', bet: { question: 'X' } },
      outcomes: of(outcomes, (one) => (one.groups.length > 0 ? rule(one) : { name: 'X' })),
    })),
    closing: of(level.closing, rule),
    'at-end': of(level.atEnd, rule),
    turns: of(level.turns, ({ brief, record }) => ({
      ...{ date: 'X', title: 'X', brief: brief.map(() => 'X') },
      ...(record === undefined ? {} : { record: { told: 'X' } }),
    })),
    advisers: of(level.advisers, ({ lines }) => ({ name: 'X', lines: lines.map(() => 'X') })),
    claims: of(level.claims, () => ({ text: 'X', test: 'X' })),
    readings: of(level.readings, named),
    glossary: { foothold: 'X' },
    reflection: { why: 'X' },
    'leaves-out': ['X'],
    discussion: ['X'],
  };
}

describe('translations and levels that extend one another', () => {
  const library: Library = (id) => (id === 'small' ? bilingual : undefined);
  const head = 'format: 1\nid: other\nextends: small\n';

  it('inherit, override and add texts', () => {
    const text = `${head}translations:\n  de: {seat: Der Hafen}\n  fr: {title: Un niveau}\n`;
    expect(levelIn('de', text, library)).toMatchObject({
      title: 'Eine kleine Stufe',
      seat: 'Der Hafen',
      languages: ['en', 'de', 'fr'],
    });
    expect(levelIn('fr', text, library).title).toBe('Un niveau');
  });

  it('do not tell an old text in place of a new one', () => {
    const text = `${head}title: Changed\ntracks: {stake: {steps: [low, middle, high]}}\n`;
    const level = levelIn('de', text, library);
    expect(level.title).toBe('Changed');
    expect(level.tracks[0]?.steps).toEqual(['low', 'middle', 'high']);
    const warnings = problemsOf(text, library).map(({ path }) => path.join(' '));
    expect(warnings).toContain('translations de title');
  });

  it('forget the translation of what is taken away', () => {
    const text = `${head}glossary:\n  foothold:\n`;
    expect(levelIn('de', text, library).glossary).toEqual([]);
  });
});
