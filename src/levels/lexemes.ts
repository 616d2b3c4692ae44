// The first stage of reading YAML: the lexer cuts the text into words and signs without ever calling
// itself. That is enough to measure depth and bulk before the later stages, which do, see the text.
import { Lexer } from 'yaml';
import { limits } from './limits.js';
import { type Finding, type Problem, problemAt } from './problems.js';
import type { SourceText } from './source.js';

export type ReadLexemes =
  | { readonly kind: 'lexemes'; readonly lexemes: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The lexer's own signs, which stand for nothing in the text; the last says "a text is next". */
const textMark = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', textMark]);

/** All words and signs of a text, unless it is nested too deep or too full. */
export function readLexemes(source: SourceText): ReadLexemes {
  const lexemes: string[] = [];
  const nesting = { brackets: 0, dashes: 0 };
  let signs = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (lexemes.at(-1) !== textMark) {
      countNesting(nesting, lexeme);
      if (/^[!&*]/.test(lexeme)) signs += 1;
    }
    lexemes.push(lexeme);
    const isDeep = nesting.brackets + nesting.dashes > limits.depth;
    const isCrowded = signs > limits.signs;
    if (isDeep || isCrowded || lexemes.length > limits.tokens) {
      const place = { source, start: offset, end: offset };
      const finding = isDeep ? tooDeep : isCrowded ? tooManySigns : tooMuch;
      return { kind: 'refused', problems: [problemAt(place, finding)] };
    }
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
  return { kind: 'lexemes', lexemes };
}

/** Dashes nest only within a line; indentation over many lines cannot go deep in a small file. */
function countNesting(nesting: { brackets: number; dashes: number }, lexeme: string): void {
  switch (lexeme) {
    case '[':
    case '{':
      nesting.brackets += 1;
      return;
    case ']':
    case '}':
      nesting.brackets = Math.max(0, nesting.brackets - 1);
      return;
    case '-':
    case '?':
      nesting.dashes += 1;
      return;
    case '\n':
    case '\r\n':
      nesting.dashes = 0;
  }
}

const tooDeep: Finding = {
  path: [],
  what: 'nested too deep',
  expected: `at most ${limits.depth} brackets or dashes inside one another`,
  found: 'more',
};

const tooMuch: Finding = {
  path: [],
  what: 'file too full',
  expected: `at most ${limits.tokens} words and signs`,
  found: 'more',
};

const tooManySigns: Finding = {
  path: [],
  what: 'file too full',
  expected: `at most ${limits.signs} tags, anchors and aliases`,
  found: 'more',
  hint: 'put texts that begin with !, & or * in quotes',
};
