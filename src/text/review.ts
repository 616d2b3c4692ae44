// The sentences of the review: luck and skill, the turns that cost most, what if, best play beside.
import { formatDecimals, formatList, formatNumber, numberOf } from './formats.js';
import { translated } from './locale.js';
import { plural } from './plural.js';

export const reviewText = translated('review', {
  luck: 'Luck and skill apart',
  luckAbout:
    'Best play is known here exactly, from every position that this level can come to. After each of your orders and after each draw it says what outcome could still be expected. An order that is not the best one lowers it: that is skill. A draw raises or lowers it: that is luck.',
  start: (value: string) =>
    `From the start, best play could expect ${plural(value, 'point', 'points')}.`,
  gaveUp: (value: string) => `Your orders gave up ${value}.`,
  gaveUpNothing: 'Your orders gave up nothing.',
  luckGave: (value: string) => `Luck added ${value}.`,
  luckTook: (value: string) => `Luck took ${value}.`,
  luckEven: 'Luck neither gave nor took.',
  together: (value: string) => `Together: ${value}, your outcome.`,
  togetherEarly: (value: string) =>
    `Together: ${value}, what best play could still expect of the game that you left.`,
  chart: (start: string, end: string) =>
    `The outcome to be expected, from ${start} at the start to ${end}, with a step for each order and each turn’s draws.`,
  byOrder: 'given up by your order',
  byLuck: 'luck of the draws',
  expected: 'Expected outcome',
  yourOrder: 'Your order',
  bestOrder: 'Best order',
  sameOrder: 'the same',
  asGood: 'just as good',
  gaveUpColumn: 'Given up',
  gradeColumn: 'Grade',
  luckColumn: 'Luck',
  sum: 'All turns',
  grades: {
    best: 'best',
    good: 'sound',
    inexact: 'slack',
    mistake: 'costly',
    blunder: 'grave',
  },
  gradeKey: ({
    good,
    inexact,
    mistake,
  }: Readonly<Record<'good' | 'inexact' | 'mistake', number>>) =>
    `Best: nothing given up. Sound: up to ${plural(formatDecimals(good, 1), 'point', 'points')}. Slack: up to ${formatNumber(inexact)}. Costly: up to ${formatNumber(mistake)}. Grave: more.`,
  asTable: 'Turn by turn, as a table',
  draws: 'Every draw, and what it was worth',
  event: 'Draw',
  drawn: 'It came',
  odds: 'Its odds',

  working: 'Best play is being worked out …',
  positions: (count: string) => `${count} positions so far`,
  cancel: 'Stop',
  done: 'Best play has been worked out.',
  cancelled: 'You stopped the search for best play.',
  begin: 'Work it out',
  failed: 'The search for best play did not come to an end.',
  failedHow: 'What the browser said',
  again: 'Try again',
  refused: (states: string) =>
    `This level has too many positions to be worked out exactly: more than ${states}. So your orders cannot be graded here, and nothing is guessed.`,
  bounds: (lower: string, upper: string) =>
    `What is certain: best play can expect at least ${lower} and at most ${upper} points.`,
  lowerBy: (policy: string) =>
    `The lower figure is what a fixed way to play is worth exactly (“${policy}”).`,
  upperBy: 'The upper figure adds up the most that each interest could ever come to.',
  waits: 'This comes when best play has been worked out.',

  costliest: 'The turns that cost most',
  costliestAbout:
    'Your dearest orders, put back on the board. Look for a better one before you have it shown; whatever gives up no more than a point is accepted.',
  noneCostly: 'None of your orders gave up more than a point.',
  costlyTitle: (date: string, value: string) =>
    `${date}: ${plural(value, 'point', 'points')} given up`,
  youOrdered: 'You ordered',
  stoodAside: 'You stood aside everywhere.',
  open: 'Put it back on the board',
  close: 'Clear the board away',
  board: (turn: number) => `The board of turn ${turn}`,
  try: 'Try this order',
  showBest: 'Show the best order',
  judging: 'It is being weighed …',
  judgeFailed: 'It could not be weighed. Try again.',
  found: (value: string) =>
    numberOf(value) === 0
      ? 'Found: this is the best order.'
      : `Accepted: it gives up only ${value}.`,
  notYet: (value: string, yours: string) =>
    `This one gives up ${plural(value, 'point', 'points')}; yours gave up ${yours}. Look again.`,
  bestShown: 'The best order is on the board.',
  bestBeside: 'The best order stands beside yours.',
  fixFirst: (desk: string, why: string) => `${desk}: ${why}`,
  purse: (name: string, left: number, now: number) => `${name}: ${left} left of ${now}`,

  why: 'Why',
  instead: (desk: string, to: string, from: string) => `${desk}: “${to}” instead of “${from}”`,
  nowAndLater: (now: string, later: string) =>
    `The best order brings ${now} more in this turn, and leaves a position worth ${later} more.`,
  nowAlone: (now: string) =>
    `The best order can be expected to bring ${plural(now, 'point', 'points')} more in this turn.`,
  laterAlone: (later: string) =>
    `In this turn the two bring the same. But the best one leaves a position from which best play can expect ${plural(later, 'point', 'points')} more.`,
  laterOnly: (now: string, later: string) =>
    `In this turn the best order brings ${now} less than yours. But it leaves a position from which best play can expect ${later} more.`,
  nowOnly: (now: string, later: string) =>
    `The best order brings ${now} more in this turn. That outweighs the ${later} less that can be expected later.`,
  warBeside: (yours: string, best: string) =>
    `Risk of war from there to the end: ${yours} after your order, ${best} after the best one.`,
  turnBrings: 'What the turn itself can be expected to bring',
  turnLeaves: 'What it can be expected to leave',
  insteadOf: (name: string, best: string, yours: string) => `${name} ${best} instead of ${yours}`,
  claimsNamed: 'The claims of the article that this is about',
  upholds: (ids: string) => `speaks for ${ids}`,
  breaks: (ids: string) => `speaks against ${ids}`,

  whatIf: 'What if',
  whatIfAbout:
    'Go back to any turn, give another order, and have the game played out under the same luck.',
  chooseTurn: 'The turn to go back to',
  rest: 'And after it',
  rests: { best: 'best play', 'as-played': 'as you played' },
  playOut: 'Play it out',
  noChange: 'This is the order that you gave. Change something.',
  playing: 'It is being played out …',
  playFailed: 'It could not be played out. Try again.',
  notLegal: 'This order could not have gone out.',
  wouldEnd: (outcome: string, yours: string) =>
    `The game would have ended at ${outcome} instead of ${yours}.`,
  wouldEndWar: (yours: string) => `The game would have ended in war, instead of at ${yours}.`,
  wouldStand: (outcome: string, yours: string) =>
    `By the turn at which you left, the outcome would have stood at ${outcome} instead of ${yours}.`,
  wouldBeWorth: (changed: string, given: string) =>
    `Before any draw, this order could expect ${changed}, yours ${given}: both with best play after it.`,
  followed: 'What would have followed',
  sameFollows: 'Nothing that happened would have been different.',
  insteadSaid: (now: string, was: string) => `${now} (As it was: ${was})`,
  notSaid: (was: string) => `Would not have happened: ${was}`,
  moreLinks: (count: number) =>
    `And ${plural(count, 'smaller difference', 'smaller differences')}.`,

  crises: 'One decision for each crisis',
  crisesAbout:
    'Where another stance toward this crisis alone would have gained most, everything else as you had it.',
  crisesNone: 'In no crisis would another stance alone have gained anything.',
  had: (changes: readonly string[], turn: number, date: string) =>
    `In turn ${turn} (${date}): had you ${formatList(changes)}`,
  hadOne: (to: string, from: string, desk: string) =>
    `ordered “${to}” instead of “${from}” (${desk})`,
  gain: (value: string) => `you could have expected ${plural(value, 'point', 'points')} more.`,
  underLuck: (outcome: string, yours: string) =>
    `With the draws that came, and the rest as you played it, the outcome would have been ${outcome} instead of ${yours}.`,
  underLuckWar:
    'With the draws that came, and the rest as you played it, it would have ended in war.',
  luckUndid: 'So the draws that came would have undone it: a better order, and worse luck.',
  thenBest: (outcome: string) => `With best play after it: ${outcome}.`,

  best: 'Best play',
  bestColumn: 'Best from there',
  outcomes: 'Outcome under the luck of your game',
  war: 'war',
  outcomesAbout:
    '“Best from there” is the best order in the position that you had come to. The last line plays the whole level: yours, what happened in the world, best play from the start.',
  bestWorse:
    'Best play ended lower than you did here. It is best on average, over all draws; under one luck another order may come out higher.',

  against: 'Where your game speaks against the article',
  againstBest: 'Where best play speaks against the article',
  abovePar: (ids: string) =>
    `You ended above what best play could expect, and broke ${ids} on the way. Part of that is luck, but it is evidence: you did well without them.`,
  playedWell: (ids: string) =>
    `Your orders gave up little, and yet your game broke ${ids}. In this model it could be done well against the article there.`,
  bestBreaks: (ids: string) =>
    `Best play itself, under the same luck, breaks ${ids}. There the model does not bear the article out.`,
});
