// Sentences for what went wrong: storage, saves, links, files, and our own mistakes.
import { plural } from './plural.js';

export const troubleText = {
  screen: 'Not found',
  toTitle: 'To the first page',
  choose: 'Choose a situation instead',
  unknownLevel: (level: string) => `There is no situation called “${level}” here`,
  unreachable: (level: string) => `“${level}” could not be fetched`,
  unreachableAbout: 'The connection may be down. Your games are kept; try again in a moment.',
  unsound: (level: string) => `“${level}” cannot be played with these premises`,
  unknownGame: 'This game is not kept in this browser',
  levelChanged: (title: string) => `“${title}” has changed since this game was saved`,
  levelChangedAbout: 'The game cannot go on, but it can be saved as a file.',
  ownRefused: 'This level cannot be played yet',
  ownUnread: 'This level could not be read',
  unread: {
    'too-slow':
      'Reading it took too long and was stopped. The text may be made to do that, or this computer may be very busy.',
    unreachable:
      'What reads levels could not be fetched. The connection may be down; try again in a moment.',
  },
  levelProblems: (errors: number) =>
    errors === 1
      ? 'One thing has to be mended in its text:'
      : `${errors} things have to be mended in its text:`,
  levelWarnings: 'And to look at:',
  place: (line: number, column: number) => `Line ${line}, column ${column}`,
  placeIn: (file: string, line: number, column: number) =>
    `In ${file}, line ${line}, column ${column}`,
  levelProblem: (message: string, expected: string, found: string) =>
    `${message}. Expected ${expected}, found ${found}.`,
  levelHint: (hint: string) => `Hint: ${hint}.`,
  textLost: (title: string) => `The text of “${title}” is damaged`,
  textLostAbout:
    'The level came from a file or a link and was kept beside the game. Without it the game cannot go on, but its orders can be saved as a file.',
  badLink: 'This link cannot be read',
  levelLink: {
    'no-level': 'There is no level in this link.',
    newer: 'This link was made by a newer version of the game. Open it there.',
    damaged:
      'This link is cut off or altered. Some chats and mail programs shorten long links: ask for the level as a file.',
    'too-large': 'There is more text in this link than any level has.',
  },
  recordDiffers: 'This link does not lead where it says',
  problem: (place: string, expected: string, found: string) =>
    `${place === '' ? '' : `${place}: `}expected ${expected}, found ${found}`,
  differences: {
    'unknown-level': 'it was played on a situation that is not here',
    'other-level': 'the situation has changed since it was played',
    'newer-rules': 'it was played under newer rules than these',
    'unsound-level': 'its premises do not fit the situation',
    'unreadable-order': 'an order cannot be read',
    'refused-order': 'the rules refuse an order',
    'order-after-end': 'there is an order after the end of the game',
    'altered-order': 'an order was altered',
    'bet-out-of-place': 'an expectation is about something that was not open',
    'unknown-reflection': 'an answer is to a question that was not asked',
    'other-end': 'the game ends otherwise than it says',
    'other-outcome': 'the outcome is another than it says',
  },
  inTurn: (turn: number, what: string, order: string) => `Turn ${turn}: ${what} (${order}).`,
  storage: {
    full: 'This browser has no room left, so games are not kept for now. Save this game as a file before you close the page.',
    forbidden:
      'This browser does not let pages keep anything, so games are not kept. Save this game as a file before you close the page.',
    newer:
      'The games in this browser were kept by a newer version of this page. Nothing is kept for now; save this game as a file.',
    failed:
      'This browser could not keep the game. Play goes on; save this game as a file before you close the page.',
  },
  setAside: (title: string, why: string, kept: number) =>
    `A save of “${title}” ${why}. It was set aside as it was found${kept > 0 ? `, and ${plural(kept, 'turn', 'turns')} could be kept` : ''}.`,
  asideReasons: {
    unreadable: 'is damaged',
    'order-refused': 'holds an order that the rules refuse',
    differs: 'leads elsewhere than it did',
  },
  asideTurn: (turn: number) => `from turn ${turn} on`,
  download: 'Download what was set aside',
  readOnly: 'This game is being played in another tab. Here you can read it.',
  takenOver: 'Another tab has taken this game over. Here you can read it.',
  takeOver: 'Take over here',
  address: (problems: readonly string[]) =>
    `The address of this page asks for something that is not known here. ${problems.join('; ')}.`,
  clearedElsewhere: 'Another tab has deleted everything that was kept in this browser.',
  crash: 'Something in this page is broken',
  crashAbout:
    'This is our mistake, not yours. Every order that you committed is kept in this browser: open the page again to go on.',
  crashReload: 'Open the page again',
  crashCopy: 'Copy a report',
  crashCopied: 'Copied',
};
