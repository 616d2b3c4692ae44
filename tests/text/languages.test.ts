// The languages of the interface: each has every sentence, and the one that is spoken writes figures, counts
// and lists in its own way.
import { afterEach, expect, test } from 'vitest';
import * as room from '../../src/text/index.js';
import { isolate, pickLanguage, speakLanguage, text } from '../../src/text/index.js';
import { interfaceLanguages, spokenIn } from '../../src/text/languages.js';
import { english, isTranslated, speak, spoken } from '../../src/text/locale.js';
import type { Texts } from '../../src/text/texts.js';
import {
  formatDecimals,
  formatList,
  formatPercent,
  formatSigned,
  numberOf,
  plural,
  pluralOf,
} from '../../src/text/translating.js';
import { differences } from './shapes.js';

const { debriefText } = room;

/** All tables of the room by the part that a language file calls them. */
const tables = {
  main: text,
  debrief: room.debriefText,
  lesson: room.lessonText,
  review: room.reviewText,
  report: room.reportText,
  plain: room.plainText,
  drag: room.dragText,
  present: room.presentText,
  share: room.shareText,
  shared: room.sharedText,
  editor: room.editorText,
} satisfies Texts;

afterEach(() => speak(english));

/** Copies of the tables as they answer now. */
function tablesNow() {
  const { main, debrief, lesson, review, report, plain, present, share, shared, editor, drag } =
    tables;
  return {
    main: { ...main },
    debrief: { ...debrief },
    lesson: { ...lesson },
    review: { ...review },
    report: { ...report },
    plain: { ...plain },
    drag: { ...drag },
    present: { ...present },
    share: { ...share },
    shared: { ...shared },
    editor: { ...editor },
  } satisfies Texts;
}

/** A language with English sentences, for its figures and counts. */
function speakAs(tag: string): void {
  speak(english);
  // A copy: the tables themselves would ask the language that is made of them.
  speak(spokenIn(tag, tablesNow()));
}

test('every table that the room gives answers in the language spoken', () => {
  const tables = Object.entries(room).filter(([name]) => /^text$|Text$/.test(name));
  expect(tables.length).toBeGreaterThan(2);
  // Mend: begin the table with `translated('part', {` and name the part in src/text/texts.ts.
  expect(
    tables
      .filter(([, table]) => typeof table === 'object' && !isTranslated(table))
      .map(([name]) => name),
  ).toEqual([]);
});

test('every language has the sentences of English, no fewer and no more', async () => {
  const before = tablesNow();
  for (const tag of interfaceLanguages) {
    await speakLanguage(tag);
    expect(differences(before, tablesNow()), tag).toEqual([]);
    speak(english);
  }
});

test('a sentence that a language lacks, or has too many, is named', () => {
  const { frame, ...others } = text;
  const { close: _, ...rest } = frame;
  const changed = { ...others, frame: { ...rest, open: 'Open' } };
  expect(differences({ ...text }, changed)).toEqual([
    'frame.close is missing',
    'frame.open is not in English',
  ]);
});

test('a change of language shows in the tables at once, and back again', async () => {
  expect(text.frame.close).toBe('Close');
  await speakLanguage('en-XA');
  expect(text.frame.close).toMatch(/^\[.*\]$/);
  expect(debriefText.title).toMatch(/^\[.*\]$/);
  await speakLanguage('en');
  expect(text.frame.close).toBe('Close');
});

test.each([
  [['de'], 'en'],
  [['en-US'], 'en'],
  [['no tag at all', 'en-XA'], 'en-XA'],
  [['en-xa'], 'en-XA'],
  [['ar'], 'en'],
  [[undefined], 'en'],
] as const)('of the wishes %j the interface speaks %s', (wishes, tag) => {
  expect(pickLanguage(wishes)).toBe(tag);
});

test('a wish is met by another language of the same name, in the order of the wishes', () => {
  const offered = ['en', 'pt-BR', 'de'];
  expect(pickLanguage(['fr', 'pt', 'de'], offered)).toBe('pt-BR');
  expect(pickLanguage(['de-AT', 'pt'], offered)).toBe('de');
});

test('figures, shares and lists are written as the language writes them', () => {
  expect([formatDecimals(-3, 1), formatSigned(1.25, 1), formatPercent(70)]).toEqual([
    '−3.0',
    '+1.3',
    '70%',
  ]);
  expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
  speakAs('de');
  expect([formatDecimals(-3, 1), formatSigned(1.25, 1), formatPercent(70)]).toEqual([
    '−3,0',
    '+1,3',
    '70\u00a0%',
  ]);
  expect(formatList(['a', 'b', 'c'])).toBe('a, b und c');
});

test.each(['en', 'de', 'fr', 'ar-EG', 'fa', 'hi'])('in %s a figure can be read back', (tag) => {
  speakAs(tag);
  for (const value of [0, 1, -0.5, 12.3, 1234.5])
    expect(numberOf(formatDecimals(value, 1))).toBe(value);
});

test('counts follow the plural rules of the language', () => {
  expect([plural(1, 'turn', 'turns'), plural('1.0', 'point', 'points')]).toEqual([
    '1 turn',
    '1.0 point',
  ]);
  speakAs('pl');
  const games = { one: 'gra', few: 'gry', many: 'gier', other: 'gry' };
  expect([1, 3, 5, 22].map((count) => pluralOf(count, games))).toEqual([
    '1 gra',
    '3 gry',
    '5 gier',
    '22 gry',
  ]);
});

test('a name that runs the other way is isolated in the sentence', () => {
  expect(text.title.play('First orders')).toBe('Play First orders');
  expect(text.title.play('حدود التحالف')).toBe('Play \u2068حدود التحالف\u2069');
  expect(text.title.play('turned \u202E about')).toBe('Play \u2068turned \u202E about\u2069');
  speakAs('ar');
  expect(text.title.play('First orders')).toBe('Play \u2068First orders\u2069');
  expect(isolate('حدود التحالف', 'rtl')).toBe('حدود التحالف');
});

test('the direction is that of the script', () => {
  const directions = ['ar', 'he', 'fa', 'de', 'az', 'az-Arab'].map((tag) => {
    speakAs(tag);
    return spoken().direction;
  });
  expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl']);
});
