// The interface's sentences in English, by screen. General on purpose: what a game is about stands in
// its level file, never here, except the title of the article that this game models.
import { dialogText } from './dialogs.js';
import { factsText } from './facts.js';
import { formatDate, formatNumber, formatPercent, formatShare, formatTenths } from './formats.js';
import { translated } from './locale.js';
import { planText } from './plan.js';
import { plural } from './plural.js';
import { titleText } from './title.js';
import { troubleText } from './trouble.js';

export const text = translated('main', {
  title: titleText,
  plan: planText,
  facts: factsText,
  dialogs: dialogText,
  trouble: troubleText,
  number: formatNumber,
  points: formatTenths,
  percent: formatShare,
  date: formatDate,
  frame: {
    game: 'Worth a War?',
    pageTitle: (screen: string) => `${screen} · Worth a War?`,
    skip: 'Skip to the game',
    loading: 'Opening the map room …',
    notices: 'Notices',
    tools: 'Game tools',
    log: 'Log',
    rules: 'Rules',
    glossary: 'Glossary',
    settings: 'Settings',
    endEarly: 'End early',
    leave: 'Leave',
    debrief: 'Debrief',
    shared: 'A level by somebody else',
    ownLevel: 'Own level: not checked by the authors of the game.',
    share: 'Share',
    turnOf: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
    reader: 'This tab only reads: the game is being played in another tab.',
    takeOver: 'Take over here',
    notStored: 'Not kept in this browser',
    saveFile: 'Save as a file',
    dismiss: 'Dismiss',
    close: 'Close',
    meanings: 'Words used here',
    toldIn: (language: string) => `This situation is told in ${language}.`,
  },
  map: {
    label: 'Map',
    show: 'Show the map',
    hide: 'Hide the map',
    loading: 'Unrolling the map …',
    failed: 'The map cannot be drawn here. Everything it shows is also told in words.',
    plain: 'The map is drawn without a graphics card. It shows the same.',
    words: {
      map: 'Map',
      key: 'Key',
      symbols: { client: 'Client', stake: 'Stake', ties: 'Ties', front: 'Front' },
      valueOf: (value: number, max: number) => `${value} of ${max}`,
      commitment: (count: number, crisis: string, state: 'planned' | 'committed') =>
        `${plural(count, 'point', 'points')} ${state} for ${crisis}`,
      takes: (points: number) => `takes ${plural(points, 'point', 'points')} each turn`,
      closed: 'closed',
      drawn: (titles: readonly string[]) => `Drawn on it: ${titles.join('; ')}`,
      compass: { north: 'N', south: 'S', east: 'E', west: 'W' },
      tools: {
        map: 'Map. Plus and minus: closer and further. Arrow keys: move. Zero: the whole map.',
        closer: 'Closer',
        further: 'Further away',
        whole: 'The whole map',
        zoomed: (percent: number) => `The map is at ${percent} percent.`,
      },
    },
  },
  briefing: {
    screen: 'Briefing',
    aim: 'What counts in the end',
    aimPart: (name: string, points: number) => `${name}\u00a0${points}`,
    aimSum: (parts: string) => `Up to 100 points: ${parts}. War takes them all back.`,
    soFar: 'What counts, so far',
    soFarSum: (points: string) =>
      `${points} of 100 points. The rules name the parts, and the debrief tells where each point came from.`,
    happened: 'What has happened',
    news: 'Changed since the turn before',
    noNews: 'Where things stand has not changed.',
    advisers: (count: number) =>
      `${['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'][count] ?? count} ${count === 1 ? 'adviser' : 'advisers, not of one mind'}`,
    standing: 'Where things stand',
    opens: 'opens now',
    closes: 'open for the last time',
    hypothetical: 'Hypothetical: this did not happen.',
    go: 'To the plan',
  },
  bet: {
    screen: 'Expectations',
    title: 'What do you expect?',
    about:
      'Say how likely you think each of these is. It scores no points and changes nothing; the debrief compares what you expected with what came and with the true odds.',
    order: 'Your order',
    likelihood: formatPercent,
    scale: ['Surely not', 'Unlikely', 'Even', 'Likely', 'Surely'],
    said: (percent: number) => `You say ${formatPercent(percent)}.`,
    unsaid: 'Nothing said yet.',
    takeBack: 'Take back',
    back: 'Back to the plan',
    commit: 'Commit the order',
    skip: 'Commit without saying',
  },
  change: {
    by: (name: string, before: string, after: string, signed: string) =>
      `${name}: ${before} to ${after}, ${signed}`,
    unchanged: (name: string, value: string) => `${name} stays ${value}`,
  },
});
