// Whether a level teaches, in sentences that a teacher can act on. Which of them are said, and with which
// numbers, is decided in lesson-paragraph.ts.
import { formatDecimals, formatList, formatPercent } from './formats.js';
import { translated } from './locale.js';
import { plural } from './plural.js';

export const lessonText = translated('lesson', {
  units: {
    points: 'points',
    percent: '%',
    'percent-of-par': '% of par',
    count: '',
    deviations: 'sd',
  },
  atMost: (most: number) => `at most ${most}`,
  atLeast: (least: number) => `at least ${least}`,
  between: (least: number, most: number) => `${least} to ${most}`,
  met: 'met',
  fails: 'FAILS',
  worth: (par: number, war: number, random: number) =>
    `Best play is worth ${formatDecimals(par, 1)} of 100 points, with war in ${formatPercent(war)} of its games; random play earns ${formatPercent(Math.round(random))} of that.`,
  spends: (crises: readonly { readonly name: string; readonly percent: number }[]) =>
    `Of its arms it spends: ${crises.map(({ name, percent }) => `${name} ${formatPercent(Math.round(percent))}`).join(', ')}.`,
  allIn: (crisis: string, percent: number, war: number) =>
    `Everything on ${crisis} earns ${formatPercent(Math.round(percent))} of it, with war in ${formatPercent(Math.round(war))} of the games.`,
  last: (crisis: string, stances: readonly { readonly name: string; readonly percent: number }[]) =>
    `Its last stances in ${crisis}: ${stances.map(({ name, percent }) => `${name} (${formatPercent(Math.round(percent))})`).join(', ')}.`,
  insteadOf: (now: string, before: string) => `“${now}” instead of “${before}”`,
  flip: (crisis: string, changes: readonly string[], base: string) =>
    `In the end best play toward ${crisis} is now ${formatList(changes)}, as it was in “${base}”.`,
  manyCauses:
    'No single change does it; several together do. If that is not what you want to teach, take them back one by one.',
  untriedCauses: (untried: number) =>
    `The reason was not found: ${plural(untried, 'change', 'changes')} could not be tried alone, and none of the others does it.`,
  oneCause: (part: string) =>
    `The reason is one change: ${part}. If that is not what you want to teach, take it back.`,
  causes: (parts: readonly string[]) =>
    `Each of these changes, taken back alone, turns it back: ${parts.join('; ')}.`,
  opposite: (crisis: string, stances: readonly string[], bars: readonly string[]) =>
    `Best play ends toward ${crisis} with ${formatList(stances)}. The level teaches the opposite of what ${formatList(bars)} asks for.`,
  mendBack: (part: string, base: string, bars: readonly string[]) =>
    `As in “${base}” again, ${part} alone would mend ${formatList(bars)}.`,
  mendValue: (name: string, other: number, now: number, bars: readonly string[]) =>
    `${name} at ${other} instead of ${now} would mend ${formatList(bars)}.`,
  mendBut: (sentence: string, bars: readonly string[]) =>
    `${sentence} But the level would then miss ${formatList(bars)}.`,
  changedValue: (name: string, now: number, before: number) =>
    `${name}, ${now} instead of ${before}`,
  changedStance: (name: string) => `the stance “${name}”`,
  quoted: (name: string) => `“${name}”`,
  clicking: (percent: number, how: string) =>
    `A class that clicks through reaches ${formatPercent(Math.round(percent))} of par, by ${how}.`,
  clickGets: (name: string, mean: number, weight: number) =>
    `Most of that is “${name}”: ${formatDecimals(mean, 1)} of its ${weight} points.`,
  clickHold: 'standing aside everywhere: let something be lost where nobody acts',
  clickFirst: 'always taking the first option: make the first options dearer, or move them',
  clickSame: (place: number) =>
    `always taking option ${place}: make the options in that place worth less somewhere`,
  usualMissed: (bars: readonly string[]) =>
    `It also misses bars that it does not name itself, but that are usual or named by the level it extends: ${bars.join('; ')}.`,
  usualBar: (bar: string, value: number, wanted: string) =>
    `${bar} is ${formatDecimals(value, 1)}, wanted ${wanted}`,
  parLow: (par: number) =>
    `Even best play earns only ${formatDecimals(par, 1)} points: give it more to win, or let it start with more.`,
  parHigh: (par: number) =>
    `Best play earns ${formatDecimals(par, 1)} points: with so little to want, no choice is hard. Let interests compete.`,
  random: (percent: number) =>
    `Random orders earn ${formatPercent(Math.round(percent))} of par: let bad orders cost more, or good ones bring more.`,
  words: (percent: number) =>
    `Words alone earn ${formatPercent(Math.round(percent))} of par: let what costs nothing change less.`,
  risky: (percent: number) =>
    `Best play itself risks war in ${formatPercent(percent)} of its games: the prize for the gamble is too high, or the odds are too kind.`,
  fewOrders: (orders: number) =>
    `In some turn only ${plural(orders, 'order is', 'orders are')} nearly as good as the best: give another one a reason.`,
  chancy: (deviations: number) =>
    `Best play is ${formatDecimals(deviations, 1)} standard deviations of luck ahead of random play: let chance decide less.`,
  unreachable: (stances: readonly string[]) =>
    `Nobody can ever order ${stances.join(', ')}: what they need or cost never comes together.`,
  dominated: (stances: readonly string[]) =>
    `Never near the best, wherever the game stands: ${stances.join(', ')}. Give them a use, or name under “temptation” the claim that they teach.`,
  neverEvents: (events: readonly string[]) => `These events never come up: ${events.join(', ')}.`,
  sureEvents: (events: readonly string[]) =>
    `These events always fall the same way: ${events.join(', ')}.`,
  emptyEvents: (events: readonly string[]) =>
    `Nothing depends on how these events fall: ${events.join(', ')}.`,
  noChoice: (turns: readonly number[]) => `There is nothing to choose in turn ${turns.join(', ')}.`,
  noBars: 'The level names no bars of its own.',
  allMet: (count: number) =>
    count === 1
      ? 'It meets the one bar that it names.'
      : `It meets all ${count} bars that it names.`,
  failing: (failing: number, all: number) =>
    `It fails ${failing} of the ${all} bars that it names; it may no longer teach what it says.`,
  missed: (bar: string, words: string, value: number, wanted: string) =>
    `  ${bar}${words === '' ? '' : ` (${words})`}: ${value.toFixed(2)}, wanted ${wanted}`,
  unknownBar: (bar: string) => `  there is no bar “${bar}”`,
  estimate: (games: number) =>
    `The level is too large to be solved exactly. These are estimates from ${games} games each; what best play does cannot be said.`,
  boundedBy: (lower: number, policy: string, upper: number) =>
    `Best play is certainly worth at least ${formatDecimals(lower, 1)} points, because “${policy}” earns that on average, and at most ${formatDecimals(upper, 1)}, because the interests can bring no more.`,
  bounded: (upper: number) =>
    `Best play is certainly worth at most ${formatDecimals(upper, 1)} points, because the interests can bring no more.`,
  earned: (policy: string, mean: number, error: number, war: number) =>
    `“${policy}” earns about ${formatDecimals(mean, 1)} points (± ${formatDecimals(error, 1)}), with war in about ${formatPercent(Math.round(war))} of its games.`,
  surelyMissed: (bars: readonly string[]) =>
    `Within these bounds the level misses ${formatList(bars)}.`,
  notKnown: (bars: readonly string[]) =>
    `Whether it meets ${formatList(bars)} cannot be said. Fewer turns, tracks or steps would make it small enough.`,
  notMet: (games: number, parts: readonly string[]) =>
    `In ${games} random games nobody met ${parts.join(', ')}. That is no proof that nobody can.`,
});
