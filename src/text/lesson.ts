// Whether a level teaches, in sentences that a teacher can act on. The numbers come from the search for best
// play; the names from the level. Structural on purpose: the solver's report and a level fit as they are.
import { translated } from './locale.js';
import { plural } from './plural.js';

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

export const lessonText = translated('lesson', {
  units: {
    points: 'points',
    percent: '%',
    'percent-of-par': '% of par',
    count: '',
    deviations: 'sd',
  },
  target: (atLeast: number | undefined, atMost: number | undefined) => {
    if (atLeast === undefined) return `at most ${atMost}`;
    return atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`;
  },
  noBars: 'The level names no bars of its own.',
  allMet: (count: number) =>
    count === 1
      ? 'It meets the one bar that it names.'
      : `It meets all ${count} bars that it names.`,
  failing: (failing: number, all: number) =>
    `It fails ${failing} of the ${all} bars that it names; it may no longer teach what it says:`,
  unknownBar: (bar: string) => `there is no bar “${bar}”`,
  estimate: (games: number) =>
    `The level is too large to be solved exactly. These are estimates from ${games} games each; what best play does cannot be said.`,
});

/** Sentences about a level, the most important first: what best play is and does, then what is wrong and how to mend it. */
export function lessonParagraph(figures: LessonFigures, levels: LessonLevels): readonly string[] {
  return [
    ...worth(figures),
    ...doing(figures, levels.level),
    ...figures.flips.map((flip) => flipSentence(flip, levels)),
    ...careless(figures),
    ...usualTrouble(figures),
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
    ...missed.map(missedLine),
    ...unknown.map((bar) => `  ${lessonText.unknownBar(bar)}`),
  ];
}

function missedLine({ bar, text, value, atLeast, atMost }: BarRow): string {
  const words = text === undefined ? '' : ` (${text})`;
  return `  ${bar}${words}: ${value.toFixed(2)}, wanted ${lessonText.target(atLeast, atMost)}`;
}

function worth({ par, war, yardsticks }: LessonFigures): readonly string[] {
  const random = yardsticks.find(({ policy }) => policy === 'random')?.percent ?? 0;
  return [
    `Best play is worth ${par.toFixed(1)} of 100 points, with war in ${war.toFixed(1)} % of its games; random play earns ${random.toFixed(0)} % of that.`,
  ];
}

function doing({ spend, yardsticks, last }: LessonFigures, level: LessonLevel): readonly string[] {
  const spent = spend.map(
    ({ crisis, percent }) => `${crisisName(level, crisis)} ${percent.toFixed(0)} %`,
  );
  const allIn = level.crises.flatMap(({ id, name }) => {
    const found = yardsticks.find(({ policy }) => policy === `all-in:${id}`);
    if (found === undefined) return [];
    return `Everything on ${name} earns ${found.percent.toFixed(0)} % of it, with war in ${found.war.toFixed(0)} % of the games.`;
  });
  const finals = level.crises.flatMap(({ id, name }) => {
    const told = last
      .filter(({ crisis }) => crisis === id)
      .flatMap(({ desk, stances }) =>
        stances
          .filter(({ probability }) => probability >= 0.5)
          .map(
            ({ stance, probability }) =>
              `${stanceName(level, desk, stance)} (${(100 * probability).toFixed(0)} %)`,
          ),
      );
    return told.length === 0 ? [] : `Its last stances in ${name}: ${told.join(', ')}.`;
  });
  const arms = spent.length === 0 ? [] : [`Of its arms it spends: ${spent.join(', ')}.`];
  return [...arms, ...allIn, ...finals];
}

function flipSentence(
  { crisis, now, before, causes }: LessonFigures['flips'][number],
  { level, base }: LessonLevels,
): string {
  const changed = now.flatMap((one) => {
    const was = before.find(({ desk }) => desk === one.desk);
    const [to] = one.stances;
    const [from] = was?.stances ?? [];
    if (to === undefined || from === undefined || to.stance === from.stance) return [];
    return `“${stanceName(level, one.desk, to.stance)}” instead of “${stanceName(base ?? level, one.desk, from.stance)}”`;
  });
  const what = `In the end best play toward ${crisisName(level, crisis)} is now ${changed.join(' and ')}`;
  const where = base === undefined ? '' : `, as it was in “${base.title}”`;
  return `${what}${where}. ${causeSentence(causes, { level, base })}`;
}

function causeSentence(
  causes: LessonFigures['flips'][number]['causes'],
  levels: LessonLevels,
): string {
  if (causes.length === 0) {
    return 'No single change does it; several together do. If that is not what you want to teach, take them back one by one.';
  }
  const parts = causes.map((path) => partName(path, levels));
  return causes.length === 1
    ? `The reason is one change: ${parts[0]}. If that is not what you want to teach, take it back.`
    : `Each of these changes alone is reason enough: ${parts.join('; ')}.`;
}

/** “Resolve: 0 instead of 3”, or the name of a part whose inside has changed. */
function partName(path: readonly string[], { level, base }: LessonLevels): string {
  const [section = '', id = '', , stance = ''] = path;
  if (section === 'assumptions') {
    const now = level.assumptions.find((one) => one.id === id);
    const was = base?.assumptions.find((one) => one.id === id);
    const name = now?.name ?? was?.name ?? id;
    if (now !== undefined && was !== undefined)
      return `${name}, ${now.value} instead of ${was.value}`;
    return name;
  }
  if (section === 'desks' && stance !== '') return `the stance “${stanceName(level, id, stance)}”`;
  const lists: Readonly<Record<string, readonly Named[]>> = {
    budgets: level.budgets,
    tracks: level.tracks,
    interests: level.interests,
    crises: level.crises,
    desks: level.desks,
    events: level.events,
  };
  return `“${lists[section]?.find((one) => one.id === id)?.name ?? path.join(' > ')}”`;
}

/** How far somebody comes who does not think, and what to do about it where that is too far. */
function careless({ yardsticks, rows, usual }: LessonFigures): readonly string[] {
  const clicking = yardsticks
    .filter(({ policy }) => /^(hold|first|same)/.test(policy))
    .toSorted((one, other) => other.percent - one.percent)[0];
  if (clicking === undefined || !isMissed('click-through', rows, usual)) return [];
  return [
    `A class that clicks through reaches ${clicking.percent.toFixed(0)} % of par, by ${clickingWords(clicking.policy)}.`,
  ];
}

function clickingWords(policy: string): string {
  if (policy === 'hold')
    return 'standing aside everywhere: let something be lost where nobody acts';
  if (policy === 'first')
    return 'always taking the first option: make the first options dearer, or move them';
  return `always taking option ${policy.split(':')[1]}: make the options in that place worth less somewhere`;
}

function isMissed(bar: string, rows: readonly BarRow[], usual: readonly BarRow[]): boolean {
  return [...rows, ...usual].some((row) => row.bar === bar && row.met === false);
}

/** Advice for the usual bars that the level does not name itself. */
function usualTrouble({ usual }: LessonFigures): readonly string[] {
  return usual.flatMap((row) => (row.met === false ? (usualAdvice(row) ?? []) : []));
}

function usualAdvice({ bar, value, atLeast = 0 }: BarRow): string | undefined {
  const figure = value.toFixed(value < 10 ? 1 : 0);
  switch (bar) {
    case 'par':
      return value < atLeast
        ? `Even best play earns only ${figure} points: give it more to win, or let it start with more.`
        : `Best play earns ${figure} points: with so little to want, no choice is hard. Let interests compete.`;
    case 'random':
      return `Random orders earn ${figure} % of par: let bad orders cost more, or good ones bring more.`;
    case 'words':
      return `Words alone earn ${figure} % of par: let what costs nothing change less.`;
    case 'war-under-best-play':
      return `Best play itself risks war in ${figure} % of its games: the prize for the gamble is too high, or the odds are too kind.`;
    case 'orders-worth':
      return `In some turn only ${plural(Math.round(value), 'order is', 'orders are')} nearly as good as the best: give another one a reason.`;
    case 'skill':
      return `Best play is ${figure} standard deviations of luck ahead of random play: let chance decide less.`;
  }
  return undefined;
}

function dead(figures: LessonFigures, level: LessonLevel): readonly string[] {
  const { unreachable, dominated, idleEvents, turnsWithoutChoice } = figures;
  const list = (all: readonly StanceName[]): string =>
    all.map(({ desk, stance }) => `“${stanceName(level, desk, stance)}”`).join(', ');
  const events = idleEvents.map(
    (id) => `“${level.events.find((one) => one.id === id)?.name ?? id}”`,
  );
  return [
    ...(unreachable.length === 0
      ? []
      : [
          `Nobody can ever order ${list(unreachable)}: what they need or cost never comes together.`,
        ]),
    ...(dominated.length === 0
      ? []
      : [
          `Never near the best, wherever the game stands: ${list(dominated)}. Give them a use, or name under “temptation” the claim that they teach.`,
        ]),
    ...(events.length === 0
      ? []
      : [`These events never come up, or always fall the same way: ${events.join(', ')}.`]),
    ...(turnsWithoutChoice.length === 0
      ? []
      : [`There is nothing to choose in turn ${turnsWithoutChoice.join(', ')}.`]),
  ];
}

function crisisName(level: LessonLevel, id: string): string {
  return level.crises.find((one) => one.id === id)?.name ?? id;
}

function stanceName(level: LessonLevel, deskId: string, stanceId: string): string {
  const desk = level.desks.find((one) => one.id === deskId);
  return desk?.stances.find((one) => one.id === stanceId)?.name ?? stanceId;
}
