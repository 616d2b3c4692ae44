// Builds the checked level from a file's tree. Each part is read by the file that knows it; what is
// wrong with a part is told, and something harmless stands in its place, so that one mistake hides
// no other.
import { foresights, type Level } from '../rules/index.js';
import { readEvents, readRules } from './build-chance.js';
import { readDesks } from './build-desks.js';
import type { Build } from './build-parts.js';
import { readClaims, readPhrase, readReference, readTemplate } from './build-parts.js';
import {
  readAdvisers,
  readClaimTexts,
  readLesson,
  readReadings,
  readTurns,
} from './build-story.js';
import {
  readAssumptions,
  readBudgets,
  readCrises,
  readInterests,
  readMap,
  readPlaces,
  readTracks,
} from './build-world.js';
import {
  type Cursor,
  field,
  fieldsOf,
  isPresent,
  isTrue,
  scalarOf,
  textIn,
  textOf,
  textsOf,
  wholeOf,
  wordOf,
} from './cursor.js';
import { readLanguages } from './languages.js';

/** The level that a file describes; sound only if no problem has been told. */
export function buildLevel(build: Build, root: Cursor): Level {
  const at = (key: string): Cursor => field(root, key);
  readReference(build, at('capital'), 'place');
  return {
    format: 1,
    ...readLanguages(root),
    id: textIn(root, 'id'),
    title: textIn(root, 'title'),
    about: textIn(root, 'about'),
    minutes: wholeOf(at('minutes')),
    hypothetical: isTrue(at('hypothetical')),
    ...(scalarOf(at('listed')) === false ? { listed: false } : {}),
    seat: textIn(root, 'seat'),
    foresight: wordOf(at('foresight'), foresights),
    bets: isTrue(at('bets')),
    capital: textIn(root, 'capital'),
    ...readMap(build, at('map')),
    places: readPlaces(at('places')),
    assumptions: readAssumptions(build, at('assumptions')),
    budgets: readBudgets(build, at('budgets')),
    tracks: readTracks(build, at('tracks')),
    interests: readInterests(build, at('interests')),
    catastrophe: readCatastrophe(build, at('catastrophe')),
    crises: readCrises(build, at('crises')),
    desks: readDesks(build, root),
    reactions: readRules(build, at('reactions')),
    events: readEvents(build, at('events')),
    closing: readRules(build, at('closing')),
    atEnd: readRules(build, at('at-end')),
    turns: readTurns(build, at('turns')),
    advisers: readAdvisers(build, at('advisers')),
    claims: readClaimTexts(at('claims')),
    readings: readReadings(build, at('readings')),
    glossary: fieldsOf(at('glossary')).map(readTerm),
    reflection: fieldsOf(at('reflection')).map(([id, one]) => ({ id, question: textOf(one) })),
    leavesOut: textsOf(at('leaves-out')),
    discussion: textsOf(at('discussion')),
    lesson: readLesson(build, at('lesson')),
  };
}

function readCatastrophe(build: Build, cursor: Cursor): Level['catastrophe'] {
  return {
    name: textIn(cursor, 'name'),
    when: readPhrase(build, field(cursor, 'when')),
    because: readTemplate(build, field(cursor, 'because')),
    ...readClaims(build, cursor),
  };
}

type Term = Level['glossary'][number];

function readTerm([key, entry]: readonly [string, Cursor]): Term {
  if (entry.node?.kind !== 'map') return { term: key, meaning: textOf(entry) };
  const term = field(entry, 'term');
  return { term: isPresent(term) ? textOf(term) : key, meaning: textIn(entry, 'meaning') };
}
