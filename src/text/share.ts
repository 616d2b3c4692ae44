// Sentences of the panel that gives a link to others.
import { translated } from './locale.js';

export const shareText = translated('share', {
  title: 'Share',
  about: 'Whoever opens this link plays the same situation. Nothing is sent to any server.',
  aboutOwn:
    'The link holds the whole text of the level. Whoever opens it reads first that the text is yours, and what differs from the situation that it builds on.',
  options: 'What goes with it',
  luck: (seed: number) => `The same luck for everybody (number ${seed})`,
  premises: 'The premises as they are set in this game',
  from: 'Begins',
  fromStart: 'at the beginning',
  fromTurn: (turn: number) => `at turn ${turn}, after the orders of this game`,
  link: 'Link',
  making: 'The link is being made …',
  copy: 'Copy the link',
  copied: 'Copied.',
  copyFailed: 'This browser did not let the page copy. Select the link and copy it yourself.',
  length: (characters: number) => `${characters} characters.`,
  long: 'That is long for a QR code, and some learning-management systems cut links over 500 characters. Try it before the lesson, or give the level as a file.',
  tooLong:
    'That is too long for most chats and mail programs, which cut links over 2,000 characters. Give the level as a file.',
  code: 'QR code for the class',
  codeOf: (title: string) => `QR code of the link to “${title}”. The link stands above as text.`,
  noCode: 'The link is too long for a QR code. Give the level as a file.',
  large: 'Show it large',
  small: 'Close the large view',
  saveLevel: 'Save the level as a file',
  saveGame: 'Save this game as a file',
});
