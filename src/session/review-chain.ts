// What followed from another order: the facts of two games beside each other, one link for each source in
// each turn, in the order in which they happened.
import type { Fact, Game } from '../rules/index.js';
import type { Difference } from '../solver/index.js';
import { factView } from './fact-view.js';
import type { ChainLink, ChainView, SaidView } from './review.js';

/** How many links are told. */
const longestChain = 6;

/** First what was ordered otherwise or drawn otherwise, then what weighed most in points. */
export function chainOf(game: Game, differences: readonly Difference[]): ChainView {
  const start = Math.min(...differences.map(({ turn }) => turn));
  const links = groupsOf(differences).flatMap((group) => linkOf(game, group, start));
  const ranked = links
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  const kept = new Set(ranked.slice(0, longestChain));
  const told = links.filter((link) => kept.has(link));
  return { links: told.map(({ link }) => link), more: links.length - told.length };
}

interface Weighed {
  readonly link: ChainLink;
  readonly weight: number;
}

function groupsOf(differences: readonly Difference[]): readonly (readonly Difference[])[] {
  const groups = new Map<string, Difference[]>();
  for (const one of differences.toSorted((a, b) => a.turn - b.turn)) {
    if (one.fact.kind === 'income') continue;
    const key = `${one.turn} ${one.fact.kind} ${one.fact.source}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function linkOf(game: Game, group: readonly Difference[], start: number): readonly Weighed[] {
  const { tables } = game;
  const played = factsOf(group, 'played');
  const changed = factsOf(group, 'changed');
  const was = said(played);
  const now = said(changed);
  const [first] = [...changed, ...played];
  const turn = group[0]?.turn;
  const isNews = was?.text !== now?.text;
  const tenths = pointsOf(game, changed) - pointsOf(game, played);
  if (first === undefined || turn === undefined || (!isNews && tenths === 0)) return [];
  const link: ChainLink = {
    turn,
    date: tables.level.turns[turn - 1]?.date ?? '',
    source: factView(tables, first, 0).sourceName,
    ...(was === undefined ? {} : { was }),
    ...(now === undefined ? {} : { now }),
    tenths,
  };
  if (was === undefined && now === undefined) return [];
  return [{ link, weight: weightOf(played, changed, turn === start) + Math.abs(tenths) }];
}

/** The order that was changed is always told; other stances and other draws weigh as much as some points. */
function weightOf(played: readonly Fact[], changed: readonly Fact[], isStart: boolean): number {
  const [one] = [...played, ...changed];
  const choices = (facts: readonly Fact[]) => new Set(facts.map(({ choice }) => choice));
  const [mine, theirs] = [choices(played), choices(changed)];
  const isSame = mine.size === theirs.size && [...mine].every((choice) => theirs.has(choice));
  if (isSame) return 0;
  if (one?.kind === 'order') return isStart ? 1000 : 5;
  return one?.kind === 'draw' && mine.size > 0 && theirs.size > 0 ? 30 : 1;
}

function factsOf(group: readonly Difference[], side: Difference['in']): readonly Fact[] {
  return group.filter((one) => one.in === side).map(({ fact }) => fact);
}

function said(facts: readonly Fact[]): SaidView | undefined {
  const all = (pick: (fact: Fact) => readonly string[]) => [...new Set(facts.flatMap(pick))];
  const text = all(({ because }) => [because])
    .filter((because) => because !== '')
    .join(' ');
  if (text === '') return undefined;
  return {
    text,
    upholds: all(({ upholds }) => upholds),
    breaks: all(({ breaks }) => breaks),
  };
}

function pointsOf({ tables }: Game, facts: readonly Fact[]): number {
  const interests = new Set(tables.level.interests.map(({ id }) => id));
  return facts
    .flatMap(({ changes }) => changes)
    .filter(({ target }) => interests.has(target))
    .reduce((sum, { before, after }) => sum + after - before, 0);
}
