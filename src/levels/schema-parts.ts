// The kinds of values that a level file holds, from which schema.ts puts the whole file together.
// Messages say what is expected, in words. Sections and texts are marked, so that the shape of a
// translation and the JSON Schema can be made from the same schema.
import * as v from 'valibot';
import type { keyHelp, SectionKind } from './key-help.js';
import { limits } from './limits.js';

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;

/** What a schema says about itself besides its form. */
export interface Mark {
  /** A section's kind, by which its keys are explained. */
  readonly section?: SectionKind;
  /** A text that players read; a `sentence` may hold gaps. */
  readonly text?: 'plain' | 'sentence';
  /** A section of a translation. */
  readonly isTranslation?: true;
}

type Entries<Kind extends SectionKind> = Readonly<
  Record<keyof (typeof keyHelp)[Kind], v.GenericSchema>
>;

/** A map with exactly the keys that are explained for its kind. */
export function section<Kind extends SectionKind>(kind: Kind, entries: Entries<Kind>) {
  return exactly(entries, { section: kind });
}

/** A map with no keys but these. The message of a key too many lists those that there are. */
export function exactly(entries: Readonly<Record<string, v.GenericSchema>>, mark: Mark) {
  const expected = oneOf(Object.keys(entries));
  return v.pipe(v.objectWithRest(entries, v.never(expected)), v.metadata({ ...mark }));
}

export const words = (most: number) => {
  const expected = `a text of 1 to ${most} characters`;
  return v.pipe(v.string(expected), v.regex(/\S/, expected), v.maxLength(most, expected));
};
/** A text that is read by the program only. */
export const note = words(limits.text);
export const name = v.pipe(words(80), v.metadata({ text: 'plain' }));
export const text = v.pipe(words(limits.text), v.metadata({ text: 'plain' }));
export const sentence = v.pipe(words(limits.text), v.metadata({ text: 'sentence' }));
const labelExpected = 'a text of at most 80 characters; "" hides the name';
export const label = v.pipe(
  v.string(labelExpected),
  v.maxLength(80, labelExpected),
  v.metadata({ text: 'plain' }),
);

const idForm = (form: RegExp, expected: string, most: number = limits.id) =>
  v.pipe(v.string(expected), v.regex(form, expected), v.maxLength(most, expected));
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const id = idForm(idPattern, 'lower-case words joined by hyphens, such as "court-gulf"');
export const barId = idForm(
  idPattern,
  `lower-case words joined by hyphens, at most ${limits.bar} characters`,
  limits.bar,
);
export const deskId = idForm(
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/,
  'lower-case words with at most one dot, such as "syria.arms"',
);
export const claimId = idForm(
  /^[A-Za-z][A-Za-z0-9-]*$/,
  'a letter, then letters and figures, such as "H2"',
);
/** The language that a file is written in: a plain edition lies over one. */
export const ownLanguage = idForm(
  /^[a-z]{2,3}(?:-(?!simple$)[A-Za-z0-9]{2,8})*$/,
  'the short name of a language, such as "de", "pt-BR" or "zh-Hans"; its plain edition is a translation',
);
export const language = idForm(
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  'the short name of a language, such as "de", "pt-BR" or "zh-Hans", or of its plain edition: "de-simple"',
);

export const whole = (low: number, high: number) => {
  const expected = `a whole number from ${low} to ${high}`;
  // Each by its full name: taken out of the package as a whole, they would bring all of it along.
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(low, expected),
    v.maxValue(high, expected),
  );
};
export const degrees = (low: number, high: number) => {
  const expected = `degrees from ${low} to ${high}`;
  return v.pipe(v.number(expected), v.minValue(low, expected), v.maxValue(high, expected));
};
export const yesOrNo = v.boolean('true or false');
export const choice = <const Words extends readonly string[]>(all: Words) =>
  v.picklist(all, oneOf(all));
export const list = <Item extends v.GenericSchema>(item: Item, example: string) =>
  v.array(item, `a list, such as ${example}`);

export const anyWhole = whole(-limits.number, limits.number);
export const phrase = v.union(
  [v.string(), v.number()],
  'a phrase, such as "stake >= 2", or a number',
);
export const turns = v.union([v.string(), v.number()], 'a turn or a range of turns: 3 or 2-7');
export const claims = v.optional(list(claimId, '[H2, P2]'));
const rangeExpected = 'the lowest and the highest value: [0, 3]';
export const range = v.pipe(v.array(anyWhole, rangeExpected), v.length(2, rangeExpected));
export const prices = v.optional(v.record(id, phrase));
