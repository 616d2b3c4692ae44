// What is wrong with a record, a link or a level, as sentences.
import type { Imported } from '../../session/index.js';
import { text } from '../../text/index.js';

type Difference = Extract<Imported, { kind: 'differs' }>['difference'];
type Problem = Extract<Imported, { kind: 'refused' }>['problems'][number];

export function differenceText(difference: Difference): string {
  const what = text.trouble.differences[difference.code];
  if ('order' in difference) return text.trouble.inTurn(difference.turn, what, difference.order);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}

export function problemText({ path, expected, found, hint }: Problem): string {
  const sentence = text.trouble.problem(path.join('.'), expected, found);
  return hint === undefined ? sentence : `${sentence}. ${hint}`;
}
