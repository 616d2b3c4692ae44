// Reads the phrases of a level: `understanding >= 2 and not war-in-ukraine`, `40 + 10 * stake`.
// jsep cuts the text into a tree; a hook reads names and numbers, so that `war-in-ukraine` is one
// name and every piece knows where it stands. Whatever else jsep can read is refused. Nothing is run.
import jsep from 'jsep';
import type { Expression } from '../rules/index.js';
import { limits } from './limits.js';
import type { PhraseFinding } from './phrase-pieces.js';
import { convertNode, type PhraseNames } from './phrase-tree.js';
import { quoteText } from './wording.js';

export type ReadPhrase =
  | { readonly kind: 'phrase'; readonly expression: Expression }
  | { readonly kind: 'refused'; readonly findings: readonly PhraseFinding[] };

const precedences = [
  ['or', 1],
  ['and', 2],
  ['=', 3],
  ['!=', 3],
  ['<', 4],
  ['<=', 4],
  ['>', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
] as const;

let isPrepared = false;

/** jsep keeps its grammar in one place for everybody; this room alone uses it. */
function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  jsep.removeAllUnaryOps();
  jsep.removeAllBinaryOps();
  jsep.removeAllLiterals();
  for (const [operator, precedence] of precedences) jsep.addBinaryOp(operator, precedence);
  jsep.addUnaryOp('not');
  jsep.addUnaryOp('-');
  jsep.hooks.add('gobble-token', readToken);
}

const nameForm = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*(?:-[\w$\u0080-\uffff]+)*/y;
const numberForm = /\d+(?:\.\d+)?/y;

/** Reads a name, a call or a number where one begins; jsep reads the rest. */
function readToken(this: jsep.HookScope, env: { node?: jsep.Expression }): void {
  const start = this.index;
  const number = matchAt(numberForm, this.expr, start);
  if (number !== undefined) {
    this.index += number.length;
    if (/[\w.]/.test(this.char)) this.throwError('not a number');
    env.node = { type: 'Literal', value: Number(number), raw: number, start };
    return;
  }
  const name = matchAt(nameForm, this.expr, start);
  if (name === undefined || name === 'not') return;
  if (name === 'and' || name === 'or') this.throwError('an operator where a name belongs');
  this.index += name.length;
  this.gobbleSpaces();
  env.node = { type: 'Identifier', name, start };
  if (this.char !== '(') return;
  this.index += 1;
  const operands = this.gobbleArguments(')'.charCodeAt(0));
  env.node = { type: 'CallExpression', callee: env.node, arguments: [operands].flat(), start };
}

function matchAt(form: RegExp, text: string, index: number): string | undefined {
  form.lastIndex = index;
  return form.exec(text)?.[0];
}

/**
 * Reads a phrase. All unknown names of a phrase that can be read are told at once; `index` counts
 * characters of the text.
 */
export function parsePhrase(text: string, names: PhraseNames): ReadPhrase {
  if (text.length > limits.phrase) return refuseLong(text);
  prepare();
  const tree = cutPhrase(text);
  if (tree.kind === 'refused') return tree;
  const findings: PhraseFinding[] = [];
  const expression = convertNode(tree.node, { text, names, findings });
  return findings.length > 0 ? { kind: 'refused', findings } : { kind: 'phrase', expression };
}

function refuseLong(text: string): ReadPhrase {
  const expected = `at most ${limits.phrase} characters`;
  const finding = { index: 0, what: 'phrase too long', expected, found: `${text.length}` };
  return { kind: 'refused', findings: [finding] };
}

type CutPhrase =
  | { readonly kind: 'tree'; readonly node: jsep.Expression }
  | { readonly kind: 'refused'; readonly findings: readonly PhraseFinding[] };

function cutPhrase(text: string): CutPhrase {
  try {
    return { kind: 'tree', node: jsep(text) };
  } catch (error) {
    const index = error instanceof Error && 'index' in error ? error.index : undefined;
    if (typeof index !== 'number') throw error;
    return { kind: 'refused', findings: [brokenPhrase(text, Math.min(index, text.length))] };
  }
}

/** For a text with only one half of a pair of parentheses. */
export const tornHint =
  'parentheses come in pairs; inside [ ] and { } put a phrase that holds a comma in quotes';

const signHints: ReadonlyMap<string, string> = new Map([
  ['=', 'one = compares'],
  ['&', 'write "and"'],
  ['|', 'write "or"'],
  ['!', 'write "not", or != for "is not"'],
  [',', 'a number has a decimal point, no comma'],
  ['{', 'no braces are needed here'],
  ['%', 'odds are whole percents: write 40 instead of 40%'],
]);

function brokenPhrase(text: string, index: number): PhraseFinding {
  const sign = text[index];
  const word = /^(?:and|or)\b/.exec(text.slice(index))?.[0];
  const isArrow = text[index - 1] === '=' && (sign === '>' || sign === '<');
  const isTorn = text.split('(').length !== text.split(')').length;
  const isSplit = /[<>!]\s+$/.test(text.slice(0, index)) && sign === '=';
  const hint =
    (word === undefined ? undefined : `something is missing before "${word}"`) ??
    (isArrow ? `write ${sign}=` : undefined) ??
    (isSplit ? 'signs such as >= are written without a blank' : signHints.get(sign ?? '')) ??
    (isTorn ? tornHint : undefined);
  return {
    index,
    what: 'phrase cannot be read',
    expected: 'a phrase such as "stake >= 2 and not war"',
    found: sign === undefined ? 'the end of the phrase' : quoteText(text.slice(index)),
    hint,
  };
}
