// Which sentences are said of a level, and with which numbers. The numbers come from the search for best play;
// the names from the level. Structural on purpose: the solver's report and a level fit as they are.

import { lessonText } from './lesson.js';
import { causeSentences, mendSentences } from './lesson-causes.js';
import {
  type BarRow,
  crisisName,
  type LastStances,
  type LessonFigures,
  type LessonLevel,
  type LessonLevels,
  type StanceName,
  stanceName,
} from './lesson-figures.js';

/** "at most 50", "at least 3", "60 to 85". */
export function formatTarget(atLeast: number | undefined, atMost: number | undefined): string {
  if (atLeast === undefined) return lessonText.atMost(atMost ?? 0);
  return atMost === undefined ? lessonText.atLeast(atLeast) : lessonText.between(atLeast, atMost);
}

/** Sentences about a level: what best play is worth, what turned it, then what is wrong and how to mend it. */
export function lessonParagraph(figures: LessonFigures, levels: LessonLevels): readonly string[] {
  const { par, war } = figures;
  return [
    lessonText.worth(par, war, percentOf(figures, 'random') ?? 0),
    ...causeSentences(figures, levels),
    ...usualMissed(figures),
    ...careless(figures, levels.level),
    ...figures.usual.flatMap((row) => (row.met === false ? (advice(row) ?? []) : [])),
    ...mendSentences(figures, levels),
    ...dead(figures, levels.level),
  ];
}

/** Whether the level keeps to its own bars; a line for each that it misses. */
export function lessonVerdict({ rows, unknown }: LessonFigures): readonly string[] {
  const all = rows.length + unknown.length;
  const missed = rows.filter(({ met }) => met === false);
  const failing = missed.length + unknown.length;
  if (all === 0) return [lessonText.noBars];
  if (failing === 0) return [lessonText.allMet(all)];
  return [
    lessonText.failing(failing, all),
    ...missed.map(({ bar, text = '', value, atLeast, atMost }) =>
      lessonText.missed(bar, text, value, formatTarget(atLeast, atMost)),
    ),
    ...unknown.map((bar) => lessonText.unknownBar(bar)),
  ];
}

function percentOf({ yardsticks }: LessonFigures, policy: string): number | undefined {
  return yardsticks.find((one) => one.policy === policy)?.percent;
}

/** What best play does, and what putting everything on one crisis earns; good or bad is not said. */
export function lessonDetails(
  { spend, yardsticks, last }: LessonFigures,
  level: LessonLevel,
): readonly string[] {
  const spent = spend.map(({ crisis, percent }) => ({ name: crisisName(level, crisis), percent }));
  const allIn = level.crises.flatMap(({ id, name }) => {
    const found = yardsticks.find(({ policy }) => policy === `all-in:${id}`);
    return found === undefined ? [] : lessonText.allIn(name, found.percent, found.war);
  });
  const finals = level.crises.flatMap(({ id, name }) => {
    const told = last.filter(({ crisis }) => crisis === id).flatMap((one) => likely(level, one));
    return told.length === 0 ? [] : lessonText.last(name, told);
  });
  return [...(spent.length === 0 ? [] : [lessonText.spends(spent)]), ...allIn, ...finals];
}

/** The stances that are taken at least every second time. */
function likely(level: LessonLevel, { desk, stances }: LastStances) {
  return stances
    .filter(({ probability }) => probability >= 0.5)
    .map(({ stance, probability }) => ({
      name: stanceName(level, desk, stance),
      percent: 100 * probability,
    }));
}

/** Advice is told as advice: these bars are not the level's own. */
function usualMissed({ usual }: LessonFigures): readonly string[] {
  const missed = usual
    .filter(({ met }) => met === false)
    .map(({ bar, value, atLeast, atMost }) =>
      lessonText.usualBar(bar, value, formatTarget(atLeast, atMost)),
    );
  return missed.length === 0 ? [] : [lessonText.usualMissed(missed)];
}

/** How far somebody comes who does not think, and what to do about it where that is too far. */
function careless(
  { yardsticks, rows, usual, clickThrough }: LessonFigures,
  level: LessonLevel,
): readonly string[] {
  const [best] = yardsticks
    .filter(({ policy }) => /^(hold|first|same)/.test(policy))
    .toSorted((one, other) => other.percent - one.percent);
  const isMissed = [...rows, ...usual].some(
    ({ bar, met }) => bar === 'click-through' && met === false,
  );
  if (best === undefined || !isMissed) return [];
  const [most] = clickThrough.interests.toSorted((one, other) => other.mean - one.mean);
  const name = level.interests.find(({ id }) => id === most?.interest)?.name;
  const source =
    most === undefined || name === undefined
      ? []
      : [lessonText.clickGets(name, most.mean, most.weight)];
  return [lessonText.clicking(best.percent, clickingWords(best.policy)), ...source];
}

function clickingWords(policy: string): string {
  if (policy === 'hold') return lessonText.clickHold;
  if (policy === 'first') return lessonText.clickFirst;
  return lessonText.clickSame(Number(policy.split(':')[1]));
}

/** Advice for a usual bar that the level misses and does not name itself. */
function advice({ bar, value, atLeast = 0 }: BarRow): string | undefined {
  switch (bar) {
    case 'par':
      return value < atLeast ? lessonText.parLow(value) : lessonText.parHigh(value);
    case 'random':
      return lessonText.random(value);
    case 'words':
      return lessonText.words(value);
    case 'war-under-best-play':
      return lessonText.risky(value);
    case 'orders-worth':
      return lessonText.fewOrders(Math.round(value));
    case 'skill':
      return lessonText.chancy(value);
  }
  return undefined;
}

function dead(figures: LessonFigures, level: LessonLevel): readonly string[] {
  const { unreachable, dominated, quietEvents, turnsWithoutChoice } = figures;
  const names = (all: readonly StanceName[]): readonly string[] =>
    all.map(({ desk, stance }) => lessonText.quoted(stanceName(level, desk, stance)));
  const events = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => lessonText.quoted(level.events.find((one) => one.id === id)?.name ?? id));
  const { never, sure, empty } = quietEvents;
  return [
    ...(unreachable.length === 0 ? [] : [lessonText.unreachable(names(unreachable))]),
    ...(dominated.length === 0 ? [] : [lessonText.dominated(names(dominated))]),
    ...(never.length === 0 ? [] : [lessonText.neverEvents(events(never))]),
    ...(sure.length === 0 ? [] : [lessonText.sureEvents(events(sure))]),
    ...(empty.length === 0 ? [] : [lessonText.emptyEvents(events(empty))]),
    ...(turnsWithoutChoice.length === 0 ? [] : [lessonText.noChoice(turnsWithoutChoice)]),
  ];
}
