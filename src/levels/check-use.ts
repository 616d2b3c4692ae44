// What stands in a level and does nothing: tracks and assumptions that nothing reads, claims that no
// fact touches. No mistake, but seldom meant.
import { type Level, namesIn } from '../rules/index.js';
import { groupsOf, phrasesOf } from './phrases-of.js';
import type { ProblemList } from './problems.js';
import { locate, type MapNode } from './source.js';
import { quoteText } from './wording.js';

/** Tells what is of no use. Parts that come from an extended file are that file's matter. */
export function checkUse(level: Level, root: MapNode, problems: ProblemList): void {
  const tell = (section: string, id: string, expected: string): void => {
    const path = [section, id];
    if (locate(root, path, 'key').source !== root.place.source || problems.isTouched(path)) return;
    const found = quoteText(id);
    problems.tell({ path, what: 'of no use', expected, found, at: 'key', severity: 'warning' });
  };
  const read = new Set(phrasesOf(level).flatMap(namesIn));
  for (const { id } of level.tracks) {
    if (!read.has(id)) tell('tracks', id, 'a track that some condition, amount or odds read');
  }
  for (const { id } of level.assumptions) {
    if (!read.has(id))
      tell('assumptions', id, 'an assumption that some condition, amount or odds read');
  }
  const touched = claimsOf(level);
  for (const { id } of level.claims) {
    if (!touched.has(id)) tell('claims', id, 'a claim that some fact touches');
  }
}

function claimsOf(level: Level): ReadonlySet<string> {
  const facts = [level.catastrophe, ...groupsOf(level)];
  const named = [...facts, ...level.desks.flatMap((desk) => desk.stances), ...level.budgets];
  return new Set([
    ...named.flatMap(({ claims }) => claims),
    ...facts.flatMap(({ upholds, breaks }) => [...upholds, ...breaks]),
  ]);
}
