// What is told: turns with their briefings and record, advisers, claims, rival readings, and the
// lesson's own bars.
import {
  type Adviser,
  type BriefLine,
  type Claim,
  isInWindow,
  type LessonBar,
  type Reading,
  type Turn,
} from '../rules/index.js';
import { checkSum } from './build-numbers.js';
import { type Build, readTemplate, readWhen, readWindow, wholeGame } from './build-parts.js';
import {
  type Cursor,
  field,
  fieldsOf,
  isPresent,
  itemsOf,
  numberOf,
  textIn,
  wholeOf,
} from './cursor.js';
import { checkReference } from './names.js';
import { quoteText } from './wording.js';

export function readTurns(build: Build, cursor: Cursor): readonly Turn[] {
  const seen = new Set<string>();
  return itemsOf(cursor).map((turn) => {
    const id = textIn(turn, 'id');
    if (id !== '' && seen.has(id)) {
      const words = { expected: 'a name of its own for each turn', found: quoteText(id) };
      build.problems.tell({ path: [...turn.path, 'id'], what: 'name used twice', ...words });
    }
    seen.add(id);
    const record = field(turn, 'record');
    const told = { order: textIn(record, 'order').trim(), told: textIn(record, 'told') };
    return {
      id,
      date: textIn(turn, 'date'),
      title: textIn(turn, 'title'),
      brief: itemsOf(field(turn, 'brief')).map((line) => readBriefLine(build, line)),
      ...(isPresent(record) ? { record: told } : {}),
    };
  });
}

function readBriefLine(build: Build, line: Cursor): BriefLine {
  if (line.node?.kind === 'scalar') return { say: readTemplate(build, line) };
  return { ...readWhen(build, line), say: readTemplate(build, field(line, 'say')) };
}

export function readAdvisers(build: Build, cursor: Cursor): readonly Adviser[] {
  return fieldsOf(cursor).map(([id, one]) => {
    const lines = itemsOf(field(one, 'lines')).map((line) => ({
      window: readWindow(build, line, wholeGame(build)),
      ...readWhen(build, line),
      say: readTemplate(build, field(line, 'say')),
    }));
    const adviser = { id, name: textIn(one, 'name'), lines };
    checkLines(build, field(one, 'lines'), adviser);
    return adviser;
  });
}

/** In each turn some line has to fit whatever happened; a line behind such a one is never said. */
function checkLines(build: Build, cursor: Cursor, adviser: Adviser): void {
  if (cursor.node?.kind !== 'list') return;
  const reached = new Set<number>();
  for (let turn = 1; turn <= build.names.turnCount; turn += 1) {
    const open = [...adviser.lines.entries()].filter(([, line]) => isInWindow(line.window, turn));
    const last = open.findIndex(([, line]) => line.when === undefined);
    for (const [index] of last < 0 ? open : open.slice(0, last + 1)) reached.add(index);
    if (last >= 0) continue;
    const expected = 'a line without "when" in every turn, after those with one';
    const found = `none in turn ${turn}`;
    build.problems.tell({
      path: cursor.path,
      what: 'adviser without words',
      expected,
      found,
      at: 'key',
    });
  }
  for (const index of adviser.lines.keys()) {
    if (reached.has(index) || build.names.turnCount === 0) continue;
    build.problems.tell({
      path: [...cursor.path, index],
      what: 'line that is never said',
      expected: 'lines with "when" before the one without',
      found: 'an earlier line that always fits',
      severity: 'warning',
    });
  }
}

export function readClaimTexts(cursor: Cursor): readonly Claim[] {
  return fieldsOf(cursor).map(([id, claim]) => ({
    id,
    text: textIn(claim, 'text'),
    test: textIn(claim, 'test'),
  }));
}

export function readReadings(build: Build, cursor: Cursor): readonly Reading[] {
  return fieldsOf(cursor).map(([id, reading]) => {
    const weights = fieldsOf(field(reading, 'weights')).map(([interest, weight]) => {
      const reference = { path: weight.path, word: interest, kind: 'interest', at: 'key' } as const;
      checkReference(reference, build.names, build.problems);
      return { interest, weight: wholeOf(weight) };
    });
    checkSum(build, field(reading, 'weights'), weights);
    return { id, name: textIn(reading, 'name'), about: textIn(reading, 'about'), weights };
  });
}

export function readLesson(build: Build, cursor: Cursor): readonly LessonBar[] {
  return fieldsOf(cursor).map(([bar, one]) => {
    const least = field(one, 'at-least');
    const most = field(one, 'at-most');
    const isBare = one.node?.kind === 'map' && !isPresent(least) && !isPresent(most);
    const isEmpty = isPresent(least) && isPresent(most) && numberOf(least) > numberOf(most);
    if (isBare || isEmpty) {
      const expected = '"at-least" or "at-most", or both with the lower first';
      const found = isBare ? 'neither' : `${numberOf(least)} and ${numberOf(most)}`;
      build.problems.tell({
        path: one.path,
        what: 'bar without a bound',
        expected,
        found,
        at: 'key',
      });
    }
    const text = field(one, 'text');
    return {
      bar,
      ...(isPresent(least) ? { atLeast: numberOf(least) } : {}),
      ...(isPresent(most) ? { atMost: numberOf(most) } : {}),
      ...(isPresent(text) ? { text: textIn(one, 'text') } : {}),
    };
  });
}
