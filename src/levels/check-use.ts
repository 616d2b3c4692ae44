// What stands in a level and does nothing: what nothing reads, changes, names or touches. No mistake,
// but seldom meant.
import { type Level, namesIn } from '../rules/index.js';
import { groupsOf, listsOf, phrasesOf } from './phrases-of.js';
import type { Teller } from './telling.js';
import { quoteText } from './wording.js';

/** Tells what is of no use. Parts that come from an extended file are that file's matter. */
export function checkUse(level: Level, teller: Teller): void {
  const tell = (section: string, id: string, expected: string): void => {
    teller.warn([[section, id]], { what: 'of no use', expected, found: quoteText(id), at: 'key' });
  };
  const read = new Set(phrasesOf(level).flatMap(namesIn));
  const changed = new Set(
    groupsOf(level).flatMap(({ effects }) => effects.map((one) => one.target)),
  );
  for (const { id } of level.tracks) {
    if (!read.has(id)) tell('tracks', id, 'a track that some condition, amount or odds read');
    else if (!changed.has(id)) tell('tracks', id, 'a track that some effect changes');
  }
  for (const { id } of level.assumptions) {
    if (!read.has(id))
      tell('assumptions', id, 'an assumption that some condition, amount or odds read');
  }
  for (const { id } of level.interests) {
    if (!changed.has(id)) tell('interests', id, 'an interest that some effect changes');
  }
  const priced = pricedBudgets(level);
  for (const { id } of level.budgets) {
    if (!priced.has(id) && !read.has(id)) tell('budgets', id, 'a budget that some price names');
  }
  for (const { id } of level.crises) {
    if (!level.desks.some(({ crisis }) => crisis === id))
      tell('crises', id, 'a crisis with a desk');
  }
  const touched = claimsOf(level);
  for (const { id } of level.claims) {
    if (!touched.has(id)) tell('claims', id, 'a claim that some fact touches');
  }
  checkVerdicts(level, teller);
  checkWords(level, tell);
}

/** One fact cannot speak for a claim and against it. */
function checkVerdicts(level: Level, teller: Teller): void {
  for (const { path, groups } of listsOf(level)) {
    groups.forEach(({ upholds, breaks }, group) => {
      breaks.forEach((claim, index) => {
        if (!upholds.includes(claim)) return;
        teller.warn([[...path, group, 'breaks', index]], {
          what: 'claim upheld and broken at once',
          expected: 'a claim under "upholds" or under "breaks"',
          found: `${quoteText(claim)} under both`,
        });
      });
    });
  }
}

function pricedBudgets(level: Level): ReadonlySet<string> {
  const stances = level.desks.flatMap((desk) => desk.stances);
  return new Set(stances.flatMap(({ price }) => price.map(({ budget }) => budget)));
}

function claimsOf(level: Level): ReadonlySet<string> {
  const facts = [level.catastrophe, ...groupsOf(level)];
  const named = [...facts, ...level.desks.flatMap((desk) => desk.stances), ...level.budgets];
  return new Set([
    ...named.flatMap(({ claims }) => claims),
    ...facts.flatMap(({ upholds, breaks }) => [...upholds, ...breaks]),
  ]);
}

/** Words that a player meets in the game itself, whatever the level says. */
const wordsOfTheGame: ReadonlySet<string> = new Set(
  'level turn track budget assumption crisis desk stance order reaction event bet outcome interest claim verdict record seed points reserve upkeep luck skill regret foresight'.split(
    ' ',
  ),
);

/** A place is of use when something is shown there or somebody speaks of it; a word when it is used. */
function checkWords(
  level: Level,
  tell: (section: string, id: string, expected: string) => void,
): void {
  const spoken = JSON.stringify({ ...level, places: [], glossary: [] }).toLowerCase();
  const used = usedPlaces(level);
  for (const { id, name } of level.places) {
    if (used.has(id) || spoken.includes(name.toLowerCase())) continue;
    tell('places', id, 'a place that something is shown at, or that a text names');
  }
  for (const { term } of level.glossary) {
    const words = term.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const isUsed = words.some(
      (word) => word !== '' && (spoken.includes(word.slice(0, 5)) || wordsOfTheGame.has(word)),
    );
    if (!isUsed) tell('glossary', term, 'a word that some text of the level uses');
  }
}

function usedPlaces(level: Level): ReadonlySet<string> {
  const pictures = groupsOf(level).flatMap(({ map }) => map ?? []);
  return new Set([
    level.capital,
    ...level.crises.map(({ place }) => place),
    ...level.tracks.flatMap(({ map }) => map?.place ?? []),
    ...pictures.flatMap(({ from, to }) => [to, ...(from === undefined ? [] : [from])]),
  ]);
}
