// Sentences of the first screen.
import { plural } from './plural.js';

export const titleText = {
  kicker: 'A game about alliance and its limits',
  about:
    'You sit in the Kremlin with one purse, too small, and more fires than it can put out. Each turn you hear three advisers, give your orders, and see what follows and why. You play for up to 100 points: safety, influence, money, a good name. War between nuclear powers loses them all. At the end, a debrief takes your game apart.',
  model: 'What this models',
  modelBefore: 'The rules model one author’s argument: ',
  article: '“The Limits of Alliance: Why Iran Isn’t Worth a War for Putin”',
  modelAfter:
    ' (TRT Global). An argument is not the truth. You can play against it, and the debrief says where your game speaks for it and where against.',
  content: 'Before you begin',
  contentNote:
    'This game is about real wars in which real people were killed. It shows no violence, but it asks you to decide coldly, as a government might. What the score leaves out is part of the debrief.',
  privacy:
    'No account, no tracking, and nothing is sent anywhere. Games are kept in this browser only.',
  levels: 'Choose a situation',
  minutes: (count: number) => `about ${plural(count, 'minute', 'minutes')}`,
  hypothetical: 'hypothetical',
  historical: 'after the record',
  play: (title: string) => `Play ${title}`,
  first: 'Good to begin with',
  begin: (title: string, minutes: number) =>
    `Begin with ${title}, ${plural(minutes, 'minute', 'minutes')}`,
  goOn: (title: string, turn: number, turns: number) =>
    `Go on with ${title}, turn ${turn} of ${turns}`,
  games: 'Your games',
  gameTurn: (played: number, turns: number) =>
    `${played} of ${plural(turns, 'turn', 'turns')} played`,
  gameOver: 'finished',
  gameEarly: 'ended early',
  damaged: 'damaged; opening it repairs what can be repaired',
  last: (date: string) => `last played ${date}`,
  continue: 'Continue',
  debrief: 'Debrief',
  export: 'Save as a file',
  delete: 'Delete',
  named: (verb: string, title: string, date: string) => `${verb}: ${title}, ${date}`,
  setAside: 'Set aside',
  setAsideAbout:
    'Saves that could not be used as they are. You can download them as they were found.',
  keep: 'Files and this computer',
  own: 'own level',
  openLevel: 'Open a level file',
  openLevelHint:
    'A level that somebody made: a .yaml or .json file. You can also drop a file on this page.',
  drop: 'Drop a level or a saved game here',
  tooLarge: 'This file is far larger than any level or saved game. It was not opened.',
  edit: 'Make or change a level',
  editHint: 'For teachers: change points, premises or texts, or write a situation of your own.',
  import: 'Open a saved game file',
  importHint: 'A .json file that was saved from this game.',
  importRefused: 'This file cannot be used:',
  importDiffers: 'This file does not replay as it claims:',
  clear: 'Clear everything from this computer',
  clearTitle: 'Clear everything?',
  clearAbout:
    'All games, levels of your own, settings and saves that were set aside are deleted from this browser. Files that you have downloaded stay.',
  clearYes: 'Yes, delete everything',
  clearNo: 'Keep everything',
  cleared: 'Everything has been deleted from this browser.',
  deleteTitle: 'Delete this game?',
  deleteAbout: (title: string) =>
    `${title} is deleted from this browser and cannot be brought back.`,
  deleteYes: 'Delete it',
  deleteNo: 'Keep it',
};
