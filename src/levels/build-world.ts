// Places, assumptions, budgets, tracks, interests and crises: what there is before anybody acts.
import {
  type Assumption,
  type Budget,
  type Crisis,
  type Interest,
  type Level,
  type Place,
  placeKinds,
  type Track,
  trackPictures,
} from '../rules/index.js';
import { checkSum, readRange, readSteps, readWithin } from './build-numbers.js';
import type { Build } from './build-parts.js';
import {
  readClaimList,
  readPhrase,
  readReference,
  readTemplate,
  readWindow,
  wholeGame,
} from './build-parts.js';
import {
  type Cursor,
  field,
  fieldsOf,
  isPresent,
  isTrue,
  itemsOf,
  numberOf,
  textIn,
  textOf,
  wholeOf,
  wordOf,
} from './cursor.js';

/** `{ map: … }` where the file chooses what the map shows. */
export function readMap(build: Build, cursor: Cursor): Pick<Level, 'map'> {
  if (!isPresent(cursor)) return {};
  const names = fieldsOf(field(cursor, 'names')).map(
    ([key, shown]) => [key, textOf(shown)] as const,
  );
  const labels = field(cursor, 'labels');
  return {
    map: {
      ...readView(build, field(cursor, 'view')),
      names: Object.fromEntries(names),
      labels: !isPresent(labels) || isTrue(labels),
    },
  };
}

function readView(build: Build, cursor: Cursor): Pick<NonNullable<Level['map']>, 'view'> {
  const [west, south, east, north] = itemsOf(cursor).map(numberOf);
  const isWhole = ![west, south, east, north].includes(undefined);
  if (!isPresent(cursor) || !isWhole || build.problems.isTouched(cursor.path)) return {};
  const view = [west ?? 0, south ?? 0, east ?? 0, north ?? 0] as const;
  const [left, low, right, high] = view;
  if (left < right && right <= left + 360 && low < high) return { view };
  const isOver = left >= right && low < high;
  build.problems.tell({
    path: cursor.path,
    what: 'wrong view',
    expected: 'west less than east, and south less than north: [-20, 15, 75, 65]',
    found: `[${view.join(', ')}]`,
    ...(isOver ? { hint: `over the date line east counts on: ${right + 360}` } : {}),
  });
  return {};
}

export function readPlaces(cursor: Cursor): readonly Place[] {
  return fieldsOf(cursor).map(([id, place]) => {
    const [longitude, latitude] = itemsOf(field(place, 'at')).map(numberOf);
    return {
      id,
      name: textIn(place, 'name'),
      at: [longitude ?? 0, latitude ?? 0],
      kind: wordOf(field(place, 'kind'), placeKinds),
    };
  });
}

export function readAssumptions(build: Build, cursor: Cursor): readonly Assumption[] {
  return fieldsOf(cursor).map(([id, one]) => {
    const range = readRange(build, one);
    return {
      id,
      name: textIn(one, 'name'),
      about: textIn(one, 'about'),
      value: readWithin(build, field(one, 'value'), range),
      ...range,
      off: readWithin(build, field(one, 'off'), range),
      claims: readClaimList(build, field(one, 'claims')),
    };
  });
}

export function readBudgets(build: Build, cursor: Cursor): readonly Budget[] {
  return fieldsOf(cursor).map(([id, budget]) => {
    const cap = Math.max(0, wholeOf(field(budget, 'cap')));
    return {
      id,
      name: textIn(budget, 'name'),
      about: textIn(budget, 'about'),
      start: readWithin(build, field(budget, 'start'), { min: 0, max: cap }),
      cap,
      income: readPhrase(build, field(budget, 'income')),
      because: readTemplate(build, field(budget, 'because')),
      claims: readClaimList(build, field(budget, 'claims')),
      arms: isTrue(field(budget, 'arms')),
    };
  });
}

export function readTracks(build: Build, cursor: Cursor): readonly Track[] {
  return fieldsOf(cursor).map(([id, track]) => {
    const range = readRange(build, track);
    return {
      id,
      name: textIn(track, 'name'),
      about: textIn(track, 'about'),
      ...range,
      start: readWithin(build, field(track, 'start'), range),
      steps: readSteps(build, field(track, 'steps'), range),
      lasts: wordOf(field(track, 'lasts'), ['game', 'turn']),
      ...readShown(build, field(track, 'shown')),
      ...readPicture(build, field(track, 'map')),
    };
  });
}

function readShown(build: Build, cursor: Cursor): Pick<Track, 'shown'> {
  return isPresent(cursor) ? { shown: readPhrase(build, cursor) } : {};
}

function readPicture(build: Build, cursor: Cursor): Pick<Track, 'map'> {
  if (!isPresent(cursor)) return {};
  const as = wordOf(field(cursor, 'as'), trackPictures);
  const place = field(cursor, 'place');
  const takes = field(cursor, 'takes');
  const taken = isPresent(takes) ? { takes: readPhrase(build, takes) } : {};
  if (isPresent(place)) {
    return { map: { as, place: readReference(build, place, 'place'), ...taken } };
  }
  if (as !== 'ladder' || isPresent(takes)) {
    const expected = isPresent(takes)
      ? 'the key "place", because points are taken to one'
      : 'the key "place", because only a ladder has none';
    build.problems.tell({
      path: cursor.path,
      what: 'picture without a place',
      expected,
      found: 'nothing',
    });
  }
  return { map: { as } };
}

export function readInterests(build: Build, cursor: Cursor): readonly Interest[] {
  const interests = fieldsOf(cursor).map(([id, interest]) => {
    const weight = wholeOf(field(interest, 'weight'));
    return {
      id,
      name: textIn(interest, 'name'),
      about: textIn(interest, 'about'),
      weight,
      start: readWithin(build, field(interest, 'start'), { min: 0, max: weight }),
    };
  });
  checkSum(build, cursor, interests);
  return interests;
}

export function readCrises(build: Build, cursor: Cursor): readonly Crisis[] {
  return fieldsOf(cursor).map(([id, crisis]) => ({
    id,
    name: textIn(crisis, 'name'),
    about: textIn(crisis, 'about'),
    place: readReference(build, field(crisis, 'place'), 'place'),
    window: readWindow(build, crisis, wholeGame(build)),
  }));
}
