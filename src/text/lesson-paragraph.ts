// Which sentences are said of a level, and with which numbers. The numbers come from the search for best play;
// the names from the level. Structural on purpose: the solver's report and a level fit as they are.
import { lessonText } from './lesson.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the sentences need of a level. */
export interface LessonLevel {
  readonly title: string;
  readonly crises: readonly Named[];
  readonly desks: readonly (Named & { readonly stances: readonly Named[] })[];
  readonly events: readonly Named[];
  readonly budgets: readonly Named[];
  readonly tracks: readonly Named[];
  readonly interests: readonly Named[];
  readonly assumptions: readonly (Named & { readonly value: number })[];
  readonly turns: readonly { readonly date: string; readonly title: string }[];
}

interface LastStances {
  readonly crisis: string;
  readonly desk: string;
  readonly stances: readonly { readonly stance: string; readonly probability: number }[];
}

interface BarRow {
  readonly bar: string;
  readonly unit: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly text?: string;
  readonly met: boolean | undefined;
}

interface StanceName {
  readonly desk: string;
  readonly stance: string;
  readonly least?: number | undefined;
}

/** What the sentences need of the solver's report. Percents, except for probabilities. */
export interface LessonFigures {
  readonly par: number;
  readonly war: number;
  readonly yardsticks: readonly {
    readonly policy: string;
    readonly percent: number;
    readonly war: number;
  }[];
  readonly spend: readonly { readonly crisis: string; readonly percent: number }[];
  readonly last: readonly LastStances[];
  readonly rows: readonly BarRow[];
  readonly unknown: readonly string[];
  readonly usual: readonly BarRow[];
  readonly unreachable: readonly StanceName[];
  readonly dominated: readonly StanceName[];
  readonly idleEvents: readonly string[];
  readonly turnsWithoutChoice: readonly number[];
  readonly flips: readonly {
    readonly crisis: string;
    readonly now: readonly LastStances[];
    readonly before: readonly LastStances[];
    readonly causes: readonly (readonly string[])[];
  }[];
}

/** The level, and the one that it extends where its changes were looked at. */
export interface LessonLevels {
  readonly level: LessonLevel;
  readonly base?: LessonLevel | undefined;
}

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
    ...figures.flips.map((flip) => flipSentence(flip, levels)),
    ...careless(figures),
    ...figures.usual.flatMap((row) => (row.met === false ? (advice(row) ?? []) : [])),
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

function flipSentence(
  { crisis, now, before, causes }: LessonFigures['flips'][number],
  levels: LessonLevels,
): string {
  const { level, base = level } = levels;
  const changed = now.flatMap((one) => {
    const [to] = one.stances;
    const [from] = before.find(({ desk }) => desk === one.desk)?.stances ?? [];
    if (to === undefined || from === undefined || to.stance === from.stance) return [];
    const was = stanceName(base, one.desk, from.stance);
    return lessonText.insteadOf(stanceName(level, one.desk, to.stance), was);
  });
  const what = lessonText.flip(crisisName(level, crisis), changed, base.title);
  return `${what} ${causeSentence(causes, levels)}`;
}

function causeSentence(
  causes: LessonFigures['flips'][number]['causes'],
  levels: LessonLevels,
): string {
  const parts = causes.map((path) => partName(path, levels));
  const [only] = parts;
  if (only === undefined) return lessonText.manyCauses;
  return parts.length === 1 ? lessonText.oneCause(only) : lessonText.causes(parts);
}

/** "Resolve, 0 instead of 3", or the name of a part whose inside has changed. */
function partName(path: readonly string[], { level, base }: LessonLevels): string {
  const [section = '', id = '', , stance = ''] = path;
  const now = level.assumptions.find((one) => one.id === id);
  const was = base?.assumptions.find((one) => one.id === id);
  if (section === 'assumptions' && now !== undefined && was !== undefined)
    return lessonText.changedValue(now.name, now.value, was.value);
  if (section === 'desks' && stance !== '')
    return lessonText.changedStance(stanceName(level, id, stance));
  const lists: Readonly<Record<string, readonly Named[]>> = {
    assumptions: [...level.assumptions, ...(base?.assumptions ?? [])],
    budgets: level.budgets,
    tracks: level.tracks,
    interests: level.interests,
    crises: level.crises,
    desks: level.desks,
    events: level.events,
  };
  const name = lists[section]?.find((one) => one.id === id)?.name;
  return lessonText.quoted(name ?? path.join(' > '));
}

/** How far somebody comes who does not think, and what to do about it where that is too far. */
function careless({ yardsticks, rows, usual }: LessonFigures): readonly string[] {
  const [best] = yardsticks
    .filter(({ policy }) => /^(hold|first|same)/.test(policy))
    .toSorted((one, other) => other.percent - one.percent);
  const isMissed = [...rows, ...usual].some(
    ({ bar, met }) => bar === 'click-through' && met === false,
  );
  if (best === undefined || !isMissed) return [];
  return [lessonText.clicking(best.percent, clickingWords(best.policy))];
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
  const { unreachable, dominated, idleEvents, turnsWithoutChoice } = figures;
  const names = (all: readonly StanceName[]): readonly string[] =>
    all.map(({ desk, stance }) => lessonText.quoted(stanceName(level, desk, stance)));
  const events = idleEvents.map((id) =>
    lessonText.quoted(level.events.find((one) => one.id === id)?.name ?? id),
  );
  return [
    ...(unreachable.length === 0 ? [] : [lessonText.unreachable(names(unreachable))]),
    ...(dominated.length === 0 ? [] : [lessonText.dominated(names(dominated))]),
    ...(events.length === 0 ? [] : [lessonText.idleEvents(events)]),
    ...(turnsWithoutChoice.length === 0 ? [] : [lessonText.noChoice(turnsWithoutChoice)]),
  ];
}

function crisisName(level: LessonLevel, id: string): string {
  return level.crises.find((one) => one.id === id)?.name ?? id;
}

function stanceName(level: LessonLevel, deskId: string, stanceId: string): string {
  const desk = level.desks.find((one) => one.id === deskId);
  return desk?.stances.find((one) => one.id === stanceId)?.name ?? stanceId;
}
