// The YAML reader's complaints in a teacher's words.
import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Finding } from './problems.js';
import { quoteText } from './wording.js';

type Words = Readonly<{ what: string; expected: string; hint: string }>;

const quotes = 'put a text that holds ": ", " #" or begins with a sign in quotes';

const wordsByCode: Readonly<Record<string, Words>> = {
  BAD_INDENT: {
    what: 'wrong indentation',
    expected: 'the same number of blanks before entries that belong together',
    hint: 'two blanks for each step inward; or a quote or bracket before is not closed',
  },
  TAB_AS_INDENT: {
    what: 'tab at the beginning of a line',
    expected: 'blanks',
    hint: 'two blanks for each step inward',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'two keys in one line',
    expected: 'one key and its value',
    hint: quotes,
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'broken key',
    expected: 'a key, a colon, a blank and a value',
    hint: `after a key come a colon and a blank; ${quotes}`,
  },
  MISSING_CHAR: {
    what: 'missing sign',
    expected: 'a closing quote, bracket or comma, or a colon after the key',
    hint: 'something before here is not closed',
  },
  UNEXPECTED_TOKEN: { what: 'unexpected sign', expected: 'a key, a dash or a value', hint: quotes },
  BAD_SCALAR_START: { what: 'text begins with a sign', expected: 'a text in quotes', hint: quotes },
  BAD_DQ_ESCAPE: {
    what: 'unknown sign after a backslash',
    expected: 'a text without a backslash',
    hint: 'a backslash in double quotes is written twice',
  },
  BAD_ALIAS: { what: 'broken alias', expected: 'a text', hint: quotes },
  BAD_DIRECTIVE: { what: 'directive', expected: 'a key', hint: 'take out the line with %' },
};

const otherWords: Words = {
  what: 'not readable as YAML',
  expected: 'a key and a value',
  hint: quotes,
};

const otherBlank: Words = {
  what: 'line that begins with a blank of print',
  expected: 'blanks of the keyboard',
  hint: 'type the blanks at the beginning of this line anew',
};

/** What the reader found, with the line's text from there on. */
export function yamlFinding(text: string, error: YAMLParseError | YAMLWarning): Finding {
  const { what, expected, hint } = wordsByCode[error.code] ?? otherWords;
  const start = Math.min(error.pos[0], text.length);
  const [line = ''] = text.slice(start, start + 200).split(/\r?\n/, 1);
  const found = line.trim() === '' ? 'the end of the line' : quoteText(line.trim());
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/^[ \t]*[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.test(before + line)) {
    return { path: [], ...otherBlank, found };
  }
  return { path: [], what, expected, found, hint };
}
