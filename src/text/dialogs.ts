// Sentences of the dialogs: one's own log, the rules, the words, settings, ending early.
import { formatPercent } from './formats.js';

export const dialogText = {
  log: {
    title: 'Your log',
    about: 'Every order that you gave, as it went out.',
    empty: 'No order has gone out yet.',
    spent: (what: string) => `Spent: ${what}`,
    nothingSpent: 'Nothing spent',
    line: (desk: string, stance: string) => `${desk}: ${stance}`,
    bet: (question: string, likelihood: number) =>
      `${question} You said ${formatPercent(likelihood)}`,
    came: 'it came',
    stayed: 'it did not come',
    void: 'it did not arise',
  },
  rules: {
    title: 'Rules in short',
    parts: [
      [
        'A turn',
        'You are briefed, give one order for every desk, may say what you expect, and commit. Then everything follows: your orders, the answers of others, chance, and the close of the turn.',
      ],
      [
        'The purse',
        'All desks draw on the same points. What is not spent carries over, up to a cap. Some orders promise points out of the next income.',
      ],
      [
        'Locked lines',
        'A line that is not open says why. A line that you cannot pay says what it costs and what is left.',
      ],
      [
        'Chance',
        'Every draw has stated odds, and they are shown when it is told. The luck of a game is a number: same luck, same orders, same game.',
      ],
      [
        'The outcome',
        'From 0 to 100: the sum of your interests. Every point has a reason. War ends the game at once and takes everything back.',
      ],
      [
        'Expectations',
        'What you expect scores no points. The debrief compares it with what came and with the true odds.',
      ],
    ],
    interests: 'What counts here',
    weight: (weight: number) => `up to ${weight}`,
    assumptions: 'Premises of this game',
    premise: (value: number, min: number, max: number) => `${value}, between ${min} and ${max}`,
    keys: 'Keys',
    keyList: [
      ['R', 'these rules'],
      ['G', 'the glossary'],
      ['L', 'your log'],
      ['S', 'settings'],
      ['U', 'undo, while you plan'],
      ['N', 'the next fact, while it is told'],
      ['Tab, arrows, Space, Enter', 'reach and choose everything'],
      ['Esc', 'closes a dialog'],
    ],
  },
  glossary: {
    title: 'Glossary',
    empty: 'This game explains no words.',
    noGame: 'Open a game first: each has words of its own.',
  },
  settings: {
    title: 'Settings',
    speed: 'How fast what happened is told',
    theme: 'Light',
    themes: { system: 'as the computer is set', day: 'day', night: 'night' },
    letterKeys: 'Single letters are shortcuts (R, G, L, S, U, N)',
    plainWords: 'Explain a situation’s words where they are used',
    language: 'Language',
    motion: 'Movement on the map follows the setting of your computer for reduced motion.',
  },
  early: {
    title: 'End the game here?',
    about:
      'You go to a debrief of what has happened so far. What the last turn would have paid is not in it. You can take the game up again from there.',
    yes: 'End and debrief',
    no: 'Go on playing',
  },
};
