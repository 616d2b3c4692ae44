// Reads the text of one file, YAML or JSON, into its tree. Everything that makes YAML surprising or
// dangerous ends here: size, depth, aliases, tags, directives, equal keys, infinite numbers.
import { Composer, type CST, type Document, Parser } from 'yaml';
import { readLexemes } from './lexemes.js';
import { limits } from './limits.js';
import { type Finding, listProblems, type Problem, problemAt } from './problems.js';
import { createSource, type MapNode, type SourceName, type SourceText } from './source.js';
import { yamlFinding } from './yaml-errors.js';
import { readTree } from './yaml-tree.js';

export type ReadDocument =
  | { readonly kind: 'document'; readonly root: MapNode; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const topFile: SourceName = { name: undefined, depth: 0 };

/**
 * The tree of a file, or everything wrong with its form. A document may come with problems that
 * leave the rest readable, such as two equal keys. A text over the size limit costs nothing.
 */
export function readDocument(text: string, name: SourceName = topFile): ReadDocument {
  const size = sizeProblem(text, name);
  if (size !== undefined) return { kind: 'refused', problems: [size] };
  const source = createSource(text.replace(/^\uFEFF/, ''), name);
  const lexemes = readLexemes(source);
  if (lexemes.kind === 'refused') return lexemes;
  const { document, found, isReadable } = composeLexemes(source, lexemes.lexemes);
  if (!isReadable) return { kind: 'refused', problems: listProblems(found) };
  const { root, isCut, problems } = readTree(source, document?.contents);
  const all = [...found, ...problems];
  if (isCut) return { kind: 'refused', problems: listProblems(all) };
  if (root?.kind === 'map') return { kind: 'document', root, problems: all };
  return { kind: 'refused', problems: listProblems([...all, contentProblem(source, root?.kind)]) };
}

/** Before anything is read: a million stances are refused by their size alone. */
function sizeProblem(text: string, name: SourceName): Problem | undefined {
  if (text.length <= limits.fileSize) return undefined;
  return problemAt(
    { source: { ...name, text: '', lineStarts: [0] }, start: 0, end: 0 },
    {
      path: [],
      what: 'file too large',
      expected: `at most ${limits.fileSize} characters`,
      found: `${text.length}`,
    },
  );
}

/** Mistakes that stay within one value: the rest of the file means what it says. */
const harmless: ReadonlySet<string> = new Set([
  'BAD_DQ_ESCAPE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
]);

/** The later stages: what the lexer cut, put together, with all that is wrong with it as YAML. */
function composeLexemes(source: SourceText, lexemes: readonly string[]) {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second]: Document.Parsed[] = [
    ...composer.compose(parseLexemes(lexemes), true, source.text.length),
  ];
  // Unknown tags are told with all other tags, where the tree is read.
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])]
    .filter((error) => error.code !== 'TAG_RESOLVE_FAILED')
    .slice(0, limits.yamlProblems);
  const found = errors
    .filter(({ pos }, index) => !errors.slice(0, index).some((one) => one.pos[0] === pos[0]))
    .map((error) => problemAt(placeAt(source, error.pos[0]), yamlFinding(source.text, error)));
  const isOther = document?.directives.yaml.version !== '1.2';
  if (second !== undefined) found.push(problemAt(placeAt(source, second.range[0]), secondDocument));
  if (isOther) found.push(problemAt(placeAt(source, 0), otherVersion));
  const isReadable =
    second === undefined && !isOther && errors.every((error) => harmless.has(error.code));
  return { document, found, isReadable };
}

function* parseLexemes(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

function placeAt(source: SourceText, start: number) {
  return { source, start, end: start };
}

const secondDocument: Finding = {
  path: [],
  what: 'second document',
  expected: 'one level in a file',
  found: 'another after ---',
  hint: 'take out the line ---',
};

const otherVersion: Finding = {
  path: [],
  what: 'wrong version of YAML',
  expected: 'YAML 1.2',
  found: 'another version',
  hint: 'take out the line with %YAML',
};

function contentProblem(source: SourceText, kind: string | undefined): Problem {
  const words = kind === undefined ? 'nothing' : `a ${kind}`;
  return problemAt(
    { source, start: 0, end: 0 },
    {
      path: [],
      what: 'no level here',
      expected: 'keys with values, such as "format: 1"',
      found: words,
    },
  );
}
