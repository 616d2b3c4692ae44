// The parts that many sections share: phrases, sentences, windows, references, groups of effects.
// Each reads the part at a cursor, tells what is wrong with it, and gives something harmless then.
import type { Effect, Expression, Group, Price, Template, Window } from '../rules/index.js';
import { factPictures } from '../rules/index.js';
import {
  type Cursor,
  field,
  fieldsOf,
  isPresent,
  itemsOf,
  scalarOf,
  textOf,
  textsOf,
  wordOf,
} from './cursor.js';
import { parseEffect } from './effects.js';
import { checkReference, type Names, type Reference } from './names.js';
import type { PhraseFinding } from './phrase-pieces.js';
import { parsePhrase } from './phrases.js';
import type { ProblemList } from './problems.js';
import { parseTemplate } from './templates.js';
import { formatWindow, parseWindow } from './windows.js';
import { describeNode } from './wording.js';

/** What building a level needs to know at every place. */
export interface Build {
  readonly problems: ProblemList;
  readonly names: Names;
  /** Interests that an effect was meant for which could not be read: their bounds are not known. */
  readonly unsure: Set<string>;
}

const zero: Expression = { kind: 'number', value: 0 };

function tellAll(build: Build, cursor: Cursor, findings: readonly PhraseFinding[]): void {
  for (const finding of findings) build.problems.tell({ ...finding, path: cursor.path });
}

/** A phrase of whole numbers; 0 where there is none or it cannot be read. */
export function readPhrase(build: Build, cursor: Cursor): Expression {
  const value = scalarOf(cursor);
  if (typeof value === 'boolean' || value === undefined) return zero;
  const phrase = parsePhrase(String(value), { ...build.names, decimals: false });
  if (phrase.kind === 'phrase') return phrase.expression;
  tellAll(build, cursor, phrase.findings);
  return zero;
}

/** `{ when: … }` where the file has such a condition, else nothing. */
export function readWhen(build: Build, cursor: Cursor): { readonly when?: Expression } {
  const when = field(cursor, 'when');
  return isPresent(when) ? { when: readPhrase(build, when) } : {};
}

/** A sentence with gaps; empty where there is none. */
export function readTemplate(build: Build, cursor: Cursor): Template {
  const { template, findings } = parseTemplate(textOf(cursor), build.names);
  tellAll(build, cursor, findings);
  return template;
}

/** The window at `turns`, or `outer` where the file says nothing; it may not reach beyond `outer`. */
export function readWindow(build: Build, cursor: Cursor, outer: Outer): Window {
  const turns = field(cursor, 'turns');
  if (!isPresent(turns)) return outer.window;
  const window = parseWindow(scalarOf(turns));
  const { from, to } = outer.window;
  if (window === undefined || window.to < window.from || window.from < 1) {
    const expected = 'a turn or a range of turns: 3 or 2-7';
    const isPrint = /[–—−]/.test(String(scalarOf(turns)));
    const hint = isPrint ? 'write the minus of the keyboard, without blanks' : undefined;
    tellWindow(build, turns, { what: 'wrong turns', expected, hint });
    return outer.window;
  }
  if (to >= from && (window.from < from || window.to > to)) {
    const expected = `turns within ${formatWindow(outer.window)}, those of ${outer.name}`;
    tellWindow(build, turns, { what: 'turns out of range', expected });
    return outer.window;
  }
  return window;
}

/** What a window may not reach beyond, and its name in a sentence. */
export interface Outer {
  readonly window: Window;
  readonly name: string;
}

function tellWindow(
  build: Build,
  cursor: Cursor,
  words: { what: string; expected: string; hint?: string | undefined },
): void {
  build.problems.tell({ path: cursor.path, ...words, found: describeNode(cursor.node) });
}

/** All turns of the level. */
export function wholeGame(build: Build): Outer {
  return { window: { from: 1, to: build.names.turnCount }, name: 'the level' };
}

/** The name at a cursor, which must be one of the level's. */
export function readReference(build: Build, cursor: Cursor, kind: Reference['kind']): string {
  const word = textOf(cursor);
  if (word !== '') checkReference({ path: cursor.path, word, kind }, build.names, build.problems);
  return word;
}

/** A list of claims' names. */
export function readClaimList(build: Build, cursor: Cursor): readonly string[] {
  for (const item of itemsOf(cursor)) readReference(build, item, 'claim');
  return textsOf(cursor);
}

/** Claims whose mechanism a fact is, and those that it speaks for and against. */
export function readClaims(
  build: Build,
  cursor: Cursor,
): Pick<Group, 'claims' | 'upholds' | 'breaks'> {
  return {
    claims: readClaimList(build, field(cursor, 'claims')),
    upholds: readClaimList(build, field(cursor, 'upholds')),
    breaks: readClaimList(build, field(cursor, 'breaks')),
  };
}

/** The groups at `then`; a place in the list is kept even for one that cannot be read. */
export function readGroups(build: Build, cursor: Cursor): readonly Group[] {
  return itemsOf(field(cursor, 'then')).map((group) => ({
    ...readWhen(build, group),
    effects: itemsOf(field(group, 'effects')).map((effect) => readEffect(build, effect)),
    because: readTemplate(build, field(group, 'because')),
    ...readClaims(build, group),
    ...readPicture(build, field(group, 'map')),
  }));
}

function readEffect(build: Build, cursor: Cursor): Effect {
  const nothing: Effect = { target: '', operator: '+', amount: zero };
  const value = scalarOf(cursor);
  if (typeof value !== 'string') return nothing;
  const read = parseEffect(value, build.names);
  if (read.kind === 'effect') return read.effect;
  tellAll(build, cursor, read.findings);
  if (read.target !== undefined) build.unsure.add(read.target);
  return nothing;
}

function readPicture(build: Build, cursor: Cursor): Pick<Group, 'map'> {
  if (!isPresent(cursor)) return {};
  const from = field(cursor, 'from');
  const to = readReference(build, field(cursor, 'to'), 'place');
  const as = wordOf(field(cursor, 'as'), factPictures);
  if (!isPresent(from)) return { map: { as, to } };
  return { map: { as, from: readReference(build, from, 'place'), to } };
}

/** A map of budgets to amounts. */
export function readPrices(build: Build, cursor: Cursor): readonly Price[] {
  return fieldsOf(cursor).map(([budget, amount]) => {
    const reference = { path: amount.path, word: budget, kind: 'budget', at: 'key' } as const;
    checkReference(reference, build.names, build.problems);
    return { budget, amount: readPhrase(build, amount) };
  });
}
