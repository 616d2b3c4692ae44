// The shape of a level file: which keys stand where, and what kind of value each holds. Messages say
// what is expected, in words. What the words mean together (names, turns, odds) is checked later.
import * as v from 'valibot';
import { factPictures, foresights, placeKinds, trackPictures } from '../rules/index.js';
import { limits } from './limits.js';

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;

/** A map with exactly these keys. The message of a key too many lists those that there are. */
function section<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.objectWithRest(entries, v.never(oneOf(Object.keys(entries))));
}

const words = (most: number) => {
  const expected = `a text of 1 to ${most} characters`;
  return v.pipe(v.string(expected), v.regex(/\S/, expected), v.maxLength(most, expected));
};
const name = words(80);
const text = words(limits.text);

const idExpected = 'lower-case words joined by hyphens, such as "court-gulf"';
const idForm = (form: RegExp, expected: string) =>
  v.pipe(v.string(expected), v.regex(form, expected), v.maxLength(limits.id, expected));
const id = idForm(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, idExpected);
const deskId = idForm(
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/,
  'lower-case words with at most one dot, such as "syria.arms"',
);
const claimId = idForm(
  /^[A-Za-z][A-Za-z0-9-]*$/,
  'a letter, then letters and figures, such as "H2"',
);

const whole = (low: number, high: number) => {
  const expected = `a whole number from ${low} to ${high}`;
  const { number, integer, minValue, maxValue } = v;
  return v.pipe(
    number(expected),
    integer(expected),
    minValue(low, expected),
    maxValue(high, expected),
  );
};
const anyWhole = whole(-limits.number, limits.number);
const degrees = (most: number) => {
  const expected = `degrees from -${most} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(-most, expected), v.maxValue(most, expected));
};
const yesOrNo = v.boolean('true or false');
const choice = <const Words extends readonly string[]>(all: Words) => v.picklist(all, oneOf(all));
const list = <Item extends v.GenericSchema>(item: Item, example: string) =>
  v.array(item, `a list, such as ${example}`);

const phrase = v.union([v.string(), v.number()], 'a phrase, such as "stake >= 2", or a number');
const turns = v.union([v.string(), v.number()], 'a turn or a range of turns: 3 or 2-7');
const claims = v.optional(list(claimId, '[H2, P2]'));
const rangeExpected = 'the lowest and the highest value: [0, 3]';
const range = v.pipe(v.array(anyWhole, rangeExpected), v.length(2, rangeExpected));
const prices = v.optional(v.record(id, phrase));

const group = section({
  when: v.optional(phrase),
  effects: list(v.string('an effect, such as "escalation +1"'), '[escalation +1]'),
  because: text,
  claims,
  upholds: claims,
  breaks: claims,
  map: v.optional(section({ as: choice(factPictures), from: v.optional(id), to: id })),
});
const groups = v.optional(list(group, '- {effects: [stake +1], because: "…"}'));
const rule = section({ name, turns: v.optional(turns), then: groups });

const stance = section({
  name,
  about: text,
  hint: text,
  turns: v.optional(turns),
  price: prices,
  upkeep: prices,
  needs: v.optional(phrase),
  locked: v.optional(text),
  tags: v.optional(list(id, '[hold]')),
  claims,
  temptation: v.optional(claimId),
  then: groups,
});

const outcome = section({ name, odds: v.optional(phrase), then: groups });
const event = section({
  name,
  turns: v.optional(turns),
  when: v.optional(phrase),
  bet: v.optional(section({ question: text, on: list(id, '[holds]') })),
  outcomes: v.record(id, outcome),
});

const line = section({ turns: v.optional(turns), when: v.optional(phrase), say: text });
const brief = v.union(
  [text, section({ when: v.optional(phrase), say: text })],
  'a sentence, or {when: …, say: …}',
);

const world = {
  places: v.record(
    id,
    section({
      name,
      at: v.strictTuple([degrees(180), degrees(90)], 'longitude and latitude: [37.6, 55.8]'),
      kind: choice(placeKinds),
    }),
  ),
  assumptions: v.optional(
    v.record(id, section({ name, about: text, value: anyWhole, range, off: anyWhole, claims })),
  ),
  budgets: v.record(
    id,
    section({
      name,
      about: text,
      start: whole(0, limits.number),
      cap: whole(1, limits.number),
      arms: yesOrNo,
      income: phrase,
      because: text,
      claims,
    }),
  ),
  tracks: v.record(
    id,
    section({
      name,
      about: text,
      range,
      start: anyWhole,
      steps: v.optional(list(name, '[calm, crisis]')),
      lasts: v.optional(choice(['game', 'turn'])),
      shown: v.optional(phrase),
      map: v.optional(section({ as: choice(trackPictures), place: v.optional(id) })),
    }),
  ),
  interests: v.record(
    id,
    section({ name, about: text, weight: whole(1, 100), start: whole(0, 100) }),
  ),
};

const play = {
  catastrophe: section({
    name,
    when: phrase,
    because: text,
    claims,
    upholds: claims,
    breaks: claims,
  }),
  crises: v.optional(
    v.record(id, section({ name, about: text, place: id, turns: v.optional(turns) })),
  ),
  desks: v.record(
    deskId,
    section({
      name,
      crisis: v.optional(id),
      turns: v.optional(turns),
      stances: v.record(id, stance),
    }),
  ),
  reactions: v.optional(v.record(id, rule)),
  events: v.optional(v.record(id, event)),
  closing: v.optional(v.record(id, rule)),
  'at-end': v.optional(v.record(id, section({ name, then: groups }))),
};

const story = {
  turns: v.pipe(
    list(
      section({
        id,
        date: name,
        title: name,
        brief: list(brief, '["What happened."]'),
        record: v.optional(section({ order: text, told: text })),
      }),
      '- {id: autumn, date: Autumn 2019, title: …}',
    ),
    v.minLength(1, 'at least one turn'),
    v.maxLength(limits.turns, `at most ${limits.turns} turns`),
  ),
  advisers: v.optional(v.record(id, section({ name, lines: list(line, '- {say: "…"}') }))),
  claims: v.optional(v.record(claimId, section({ text, test: text }))),
  readings: v.optional(
    v.record(id, section({ name, about: text, weights: v.record(id, whole(0, 100)) })),
  ),
  glossary: v.optional(v.record(words(60), text)),
  reflection: v.optional(v.record(id, text)),
  'leaves-out': v.optional(list(text, '["Lives."]')),
  discussion: v.optional(list(text, '["Why?"]')),
  lesson: v.optional(
    v.record(
      id,
      section({
        'at-least': v.optional(v.number('a number')),
        'at-most': v.optional(v.number('a number')),
        text: v.optional(text),
      }),
    ),
  ),
};

/** The whole file, after `extends` has been resolved. */
export const levelSchema = section({
  $schema: v.optional(text),
  format: v.literal(1, 'format: 1, the one that this game reads'),
  id,
  extends: v.optional(id),
  fragment: v.optional(yesOrNo),
  title: name,
  about: text,
  minutes: whole(1, 600),
  hypothetical: yesOrNo,
  listed: v.optional(yesOrNo),
  seat: name,
  foresight: choice(foresights),
  bets: yesOrNo,
  capital: id,
  ...world,
  ...play,
  ...story,
});
