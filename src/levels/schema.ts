// The shape of a level file: which keys stand where, and what kind of value each holds. What the words
// mean together (names, turns, odds) is checked later.
import * as v from 'valibot';
import { factPictures, foresights, placeKinds, trackPictures } from '../rules/index.js';
import { limits } from './limits.js';
import {
  anyWhole,
  barId,
  choice,
  claimId,
  claims,
  degrees,
  deskId,
  id,
  label,
  language,
  list,
  name,
  note,
  ownLanguage,
  phrase,
  prices,
  range,
  section,
  sentence,
  text,
  turns,
  whole,
  words,
  yesOrNo,
} from './schema-parts.js';
import { textShapeOf, translationSchema } from './text-shape.js';

const group = section('group', {
  when: v.optional(phrase),
  effects: list(v.string('an effect, such as "escalation +1"'), '[escalation +1]'),
  because: sentence,
  claims,
  upholds: claims,
  breaks: claims,
  map: v.optional(
    section('factPicture', { as: choice(factPictures), from: v.optional(id), to: id }),
  ),
});
const groups = v.optional(list(group, '- {effects: [stake +1], because: "…"}'));
const rule = section('rule', { name, turns: v.optional(turns), then: groups });

const stance = section('stance', {
  name,
  about: text,
  hint: text,
  turns: v.optional(turns),
  price: prices,
  upkeep: prices,
  needs: v.optional(phrase),
  locked: v.optional(sentence),
  tags: v.optional(list(id, '[hold]')),
  claims,
  temptation: v.optional(claimId),
  then: groups,
});

const outcome = section('outcome', { name, odds: v.optional(phrase), then: groups });
const event = section('event', {
  name,
  turns: v.optional(turns),
  when: v.optional(phrase),
  bet: v.optional(section('bet', { question: text, on: list(id, '[holds]') })),
  outcomes: v.record(id, outcome),
});

const line = section('adviserLine', {
  turns: v.optional(turns),
  when: v.optional(phrase),
  say: sentence,
});
const termWord = v.pipe(words(60), v.metadata({ text: 'plain' }));
const term = v.union(
  [text, section('term', { term: v.optional(termWord), meaning: text })],
  'the meaning of the word, or {term: …, meaning: …}',
);
const brief = v.union(
  [sentence, section('briefLine', { when: v.optional(phrase), say: sentence })],
  'a sentence, or {when: …, say: …}',
);

const viewExpected = 'west, south, east and north in degrees: [-20, 15, 75, 65]';
const map = section('map', {
  view: v.optional(
    v.strictTuple(
      [degrees(-180, 180), degrees(-90, 90), degrees(-180, 540), degrees(-90, 90)],
      viewExpected,
    ),
  ),
  names: v.optional(v.record(words(80), label)),
  labels: v.optional(yesOrNo),
});

const world = {
  map: v.optional(map),
  places: v.record(
    id,
    section('place', {
      name,
      at: v.strictTuple(
        [degrees(-180, 180), degrees(-90, 90)],
        'longitude and latitude: [37.6, 55.8]',
      ),
      kind: choice(placeKinds),
    }),
  ),
  assumptions: v.optional(
    v.record(
      id,
      section('assumption', { name, about: text, value: anyWhole, range, off: anyWhole, claims }),
    ),
  ),
  budgets: v.record(
    id,
    section('budget', {
      name,
      about: text,
      start: whole(0, limits.number),
      cap: whole(1, limits.number),
      arms: yesOrNo,
      income: phrase,
      because: sentence,
      claims,
    }),
  ),
  tracks: v.record(
    id,
    section('track', {
      name,
      about: text,
      range,
      start: anyWhole,
      steps: v.optional(list(name, '[calm, crisis]')),
      lasts: v.optional(choice(['game', 'turn'])),
      shown: v.optional(phrase),
      map: v.optional(
        section('trackPicture', {
          as: choice(trackPictures),
          place: v.optional(id),
          takes: v.optional(phrase),
        }),
      ),
    }),
  ),
  interests: v.record(
    id,
    section('interest', { name, about: text, weight: whole(1, 100), start: whole(0, 100) }),
  ),
};

const play = {
  catastrophe: section('catastrophe', {
    name,
    when: phrase,
    because: sentence,
    claims,
    upholds: claims,
    breaks: claims,
  }),
  crises: v.optional(
    v.record(id, section('crisis', { name, about: text, place: id, turns: v.optional(turns) })),
  ),
  desks: v.record(
    deskId,
    section('desk', {
      name,
      crisis: v.optional(id),
      turns: v.optional(turns),
      stances: v.record(id, stance),
    }),
  ),
  reactions: v.optional(v.record(id, rule)),
  events: v.optional(v.record(id, event)),
  closing: v.optional(v.record(id, rule)),
  'at-end': v.optional(v.record(id, section('finalRule', { name, then: groups }))),
};

const story = {
  turns: v.pipe(
    list(
      section('turn', {
        id,
        date: name,
        title: name,
        brief: list(brief, '["What happened."]'),
        record: v.optional(section('record', { order: note, told: text })),
      }),
      '- {id: autumn, date: Autumn 2019, title: …}',
    ),
    v.minLength(1, 'at least one turn'),
    v.maxLength(limits.turns, `at most ${limits.turns} turns`),
  ),
  advisers: v.optional(
    v.record(id, section('adviser', { name, lines: list(line, '- {say: "…"}') })),
  ),
  claims: v.optional(v.record(claimId, section('claim', { text, test: text }))),
  readings: v.optional(
    v.record(id, section('reading', { name, about: text, weights: v.record(id, whole(0, 100)) })),
  ),
  glossary: v.optional(v.record(words(60), term)),
  reflection: v.optional(v.record(id, text)),
  'leaves-out': v.optional(list(text, '["Lives."]')),
  discussion: v.optional(list(text, '["Why?"]')),
  lesson: v.optional(
    v.record(
      barId,
      section('bar', {
        'at-least': v.optional(v.number('a number')),
        'at-most': v.optional(v.number('a number')),
        text: v.optional(text),
      }),
    ),
  ),
};

/** Everything in a file that is not a translation of it. */
const ownKeys = {
  $schema: v.optional(note),
  format: v.literal(1, 'format: 1, the one that this game reads'),
  id,
  language: v.optional(ownLanguage),
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
};

/** Where the texts of a file stand. */
export const fileTexts = textShapeOf(ownKeys);

/** The whole file, after `extends` has been resolved. */
export const levelSchema = section('level', {
  ...ownKeys,
  translations: v.optional(v.record(language, translationSchema(fileTexts))),
});
