// The sentences with which the debrief opens and closes: how it went, the worst turn, how much was luck.
import { translated } from './locale.js';
import { plural } from './plural.js';

export const reportText = translated('report', {
  verdict: 'How it went',
  headlines: {
    best: 'Nobody could have given better orders.',
    close: 'You played close to best play.',
    fair: 'A sound game, with some points given away.',
    costly: 'Your orders gave up much of what was there.',
    lost: 'Your orders gave up most of what was there.',
  },
  warHeadline: (date: string) => `War ended your game: ${date}.`,
  stopped: (played: number, turns: number) =>
    played === 0
      ? 'You stopped before your first order.'
      : `You stopped after turn\u00a0${played} of ${turns}.`,
  luckHardly: 'Luck hardly mattered.',
  luckHelped: 'Luck helped.',
  luckHurt: 'Luck was against you.',
  luckHelpedMore: 'Luck helped, and counted for more than your orders.',
  luckHurtMore: 'Luck was against you, and counted for more than your orders.',
  worst: 'Your worst turn:',
  worstTurn: (turn: number, title: string) => `turn\u00a0${turn}, ${title}`,
  worstCost: (value: string) => `It gave up ${plural(value, 'point', 'points')}.`,
  noWorst: 'No order of yours gave up more than a point.',
  bridge: 'From best play to your outcome',
  bridgeRows: {
    start: 'Best play could expect',
    skill: 'Your orders gave up',
    skillNone: 'Your orders gave up nothing',
    luckGave: 'Luck added',
    luckTook: 'Luck took',
    luckEven: 'Luck was even',
    luck: 'Luck',
    end: 'Your outcome',
    endEarly: 'Still to be expected',
  },
  unknown: '…',
  howItWorks: 'How this is worked out',

  asItWas: 'How things stood',
  lookFirst: 'Still covered.',
  expectedFell: (before: string, after: string) =>
    `Before this order best play could expect ${before}; after it, ${after}.`,

  rewrite: 'Rewrite a turn yourself',
  orderInstead: (stance: string, instead: string) => `“${stance}” instead of “${instead}”`,
  expectMore: (value: string) => `${plural(value, 'point', 'points')} more to be expected.`,

  showBestColumn: 'Show best play beside them',
  showDecisions: (count: number) =>
    `Show ${plural(count, 'decision', 'decisions')}: ${count === 1 ? 'it tells' : 'they tell'} better orders`,

  inTurns: (turns: string) => `Turns ${turns}`,
  warDrop: (value: string) => `War ${value}`,
  beforeWar: (value: string) => `Before the war ${value}`,

  mostGivenUp: (turn: number, value: string) => `Most was given up in turn\u00a0${turn}: ${value}.`,

  filterTurns: 'Decisions to show',
  shownDecisions: { different: 'where they differ', all: 'every decision' },
  turnByTurn: 'Turn by turn',
  nothingDiffers: 'No difference in this turn.',
  threeGames: 'Three games under the luck of yours',
});
