// The debrief's sentences.
import { formatPercent } from './formats.js';
import { translated } from './locale.js';
import { plural } from './plural.js';

export const debriefText = translated('debrief', {
  title: 'Debrief',
  outcome: 'Outcome',
  ofHundred: 'of 100',
  span: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  luck: (seed: number) => `Luck ${seed}`,
  stamps: { peace: 'No war', war: 'War', early: 'Ended early' },
  summary: (most: string, least: string) => `Best served: ${most}. Least served: ${least}.`,
  interestIn: (name: string, points: string, weight: number) =>
    `${name}, ${points}\u00a0of\u00a0${weight}`,
  partial: (played: number, turns: number) =>
    `You ended this game after ${plural(played, 'turn', 'turns')} of ${turns}. What follows is what had happened by then; nothing that the last turn pays is in it.`,
  war: 'War took back everything that had been gained.',
  before: (points: string) => `Before it, the outcome stood at ${points}.`,
  lost: 'What there had been before the war',
  contents: 'In this debrief',
  actions: 'What next',
  playAgainSame: 'Play again, same luck',
  playAgainNew: 'Play again, new luck',
  playOn: 'Go on playing',
  save: 'Save as a file',
  print: 'Print one sheet',
  /** Before lines to write on. */
  paperName: 'Name',
  paperDate: 'Date',
  toTitle: 'To the first page',
  asTable: 'The same as a table',
  turn: 'Turn',
  inTurn: (turn: number) => `Turn ${turn}`,
  start: 'Start',
  startShort: '0',
  total: 'Outcome',

  course: 'How the outcome grew',
  courseAbout: 'Turn by turn. Each band is one interest; together they are the outcome.',
  courseChart: (points: string) =>
    `The outcome after each turn, one band an interest. It ends at ${points}.`,

  interests: 'Where the points came from',
  interestsAbout: 'Open an interest to see every change and what it came from.',
  interestSum: (points: string, weight: number) => `${points} of ${weight}`,
  parts: (gains: string, losses: string) => `${gains}, ${losses}`,
  startReason: 'What it began with.',
  warReason: 'Everything is taken back',

  risk: 'The war risk you carried',
  riskAbout:
    'For each turn: the exact share of its possible draws in which your order would have ended in war. Luck decides which of them comes; the order decides how many there are.',
  riskNone: 'None of your orders could have ended its own turn in war.',
  riskTotal: (percent: string) =>
    `Taken together, a game with these risks ends in war ${percent} of the time.`,
  riskChart: 'War risk turn by turn',
  riskColumn: 'War risk',

  claims: 'The claims of the article',
  claimsAbout:
    'How the author’s argument fared in your game. This is a reading of what you did, apart from the outcome: you can do well against the article, or badly by it.',
  verdicts: { upheld: 'upheld', broken: 'broken', untested: 'untested' },
  claimCounts: (upheld: number, broken: number, untested: number) =>
    `Your game upheld ${plural(upheld, 'claim', 'claims')}, broke ${broken} and left ${untested} untested.`,
  filter: 'Claims to show',
  claimsShown: (count: number) => `${plural(count, 'claim', 'claims')} shown.`,
  all: 'all',
  speaksFor: 'for it',
  speaksAgainst: 'against it',
  noEvidence: 'Nothing in your game spoke about it.',
  untestedOnPaper: (ids: readonly string[]) =>
    ids.length === 0
      ? ''
      : `${plural(ids.length, 'claim was', 'claims were')} not tested: ${ids.join(', ')}.`,

  compare: 'You, the record, best play',
  compareCount: (same: number, all: number) =>
    `In ${same} of ${plural(all, 'decision', 'decisions')} you did what was done.`,
  /** Above the orders on paper. */
  sameMark: '= as it was done',
  desk: 'Desk',
  yours: 'You',
  record: 'The record',
  same: 'the same',
  hypothetical: 'This turn is hypothetical: there is no record of it.',
  happened: 'What happened:',

  bets: 'Your bets',
  betsAbout:
    'Bets earn no points. They show whether your “likely” is as likely as you think. The score is the mean squared miss: 0 is perfect.',
  betsNone: 'You placed no bets.',
  betScoreYours: 'Your score',
  betScoreOdds: 'Knowing the true odds',
  betScoreCoin: 'Always saying 50%',
  betKey:
    'Circle: what you said. Stroke: the true odds. Square: what came, no at the left and yes at the right.',
  betQuestion: 'Question',
  betSaid: 'You said',
  betOdds: 'True odds',
  betCame: 'It came',
  said: (likelihood: number) => `You said ${formatPercent(likelihood)}.`,
  yes: 'yes',
  no: 'no',
  betsVoid: (count: number) =>
    count === 1
      ? 'One more was about something that did not arise'
      : `${count} more were about things that did not arise`,

  reflections: 'Your own words',
  reflectionsAbout: 'What you write is kept with this game, in this browser only.',

  leavesOut: 'What the score leaves out',
  discussion: 'To discuss',
});
