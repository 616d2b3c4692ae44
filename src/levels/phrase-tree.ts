// Takes over a phrase's tree from jsep piece by piece: names that exist, whole numbers, the
// operators and functions of the rules. A piece that is none of these is told with its place.
import type jsep from 'jsep';
import {
  type BinaryOperator,
  binaryOperators,
  type Expression,
  type FunctionName,
  functionNames,
} from '../rules/index.js';
import { limits } from './limits.js';
import {
  foreignPiece,
  isPiece,
  nameHint,
  type PhraseFinding,
  pieceOf,
  startOf,
} from './phrase-pieces.js';
import { quoteText } from './wording.js';

/** What a phrase may name. */
export interface PhraseNames {
  /** Tracks, budgets, assumptions and `turn`. */
  readonly readable: ReadonlySet<string>;
  /** Interests: they may be changed, never read (rule N4). */
  readonly interests: ReadonlySet<string>;
  /** One decimal is allowed: only in an amount for an interest. */
  readonly decimals: boolean;
}

export interface Conversion {
  readonly text: string;
  readonly names: PhraseNames;
  readonly findings: PhraseFinding[];
}

const nothing: Expression = { kind: 'number', value: 0 };

/** The rules' tree for jsep's; where something is wrong it says so and puts 0 there. */
export function convertNode(node: jsep.Expression, conversion: Conversion): Expression {
  switch (node.type) {
    case 'Literal':
      return convertNumber(node, conversion);
    case 'Identifier':
      return convertName(node, conversion);
    case 'UnaryExpression':
      return convertUnary(node, conversion);
    case 'BinaryExpression':
      return convertBinary(node, conversion);
    case 'CallExpression':
      return convertCall(node, conversion);
    default:
      return refuse(conversion, foreignPiece(node, conversion.text));
  }
}

function refuse(conversion: Conversion, finding: PhraseFinding): Expression {
  conversion.findings.push(finding);
  return nothing;
}

function convertNumber(node: jsep.Expression, conversion: Conversion): Expression {
  const { value, raw } = node;
  if (typeof value !== 'number') return refuse(conversion, foreignPiece(node, conversion.text));
  const isWhole = Number.isInteger(value);
  const isTenths = /^\d+\.\d$/.test(String(raw));
  const isFine = isWhole || (conversion.names.decimals && isTenths);
  if (isFine && value <= limits.number) return { kind: 'number', value };
  const kind = conversion.names.decimals ? 'a number with at most one decimal' : 'a whole number';
  return refuse(conversion, {
    index: startOf(node) ?? 0,
    what: 'wrong number',
    expected: `${kind}, at most ${limits.number}`,
    found: String(raw),
    hint:
      isWhole || conversion.names.decimals
        ? undefined
        : 'only changes of an interest have decimals',
  });
}

function convertName(node: jsep.Expression, conversion: Conversion): Expression {
  const name = String(node.name);
  const { readable, interests } = conversion.names;
  if (readable.has(name)) return { kind: 'name', name };
  const index = startOf(node) ?? 0;
  if (interests.has(name)) {
    const expected = 'a track, a budget or an assumption';
    const hint = 'points are a result, never a cause; name the track that brings them';
    const found = `the interest ${quoteText(name)}`;
    return refuse(conversion, { index, what: 'interest in a phrase', expected, found, hint });
  }
  return refuse(conversion, {
    index,
    what: 'unknown name',
    expected: 'a track, a budget, an assumption or "turn"',
    found: quoteText(name),
    hint: nameHint(name, readable),
  });
}

function convertUnary(node: jsep.Expression, conversion: Conversion): Expression {
  const argument = pieceOf(node, 'argument');
  if (argument === undefined) return refuse(conversion, foreignPiece(node, conversion.text));
  const kind = node.operator === 'not' ? 'not' : 'negative';
  return { kind, operand: convertNode(argument, conversion) };
}

const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);

function convertBinary(node: jsep.Expression, conversion: Conversion): Expression {
  const left = pieceOf(node, 'left');
  const right = pieceOf(node, 'right');
  const operator = binaryOperators.find((one: BinaryOperator) => one === node.operator);
  if (left === undefined || right === undefined || operator === undefined) {
    return refuse(conversion, foreignPiece(node, conversion.text));
  }
  if (comparisons.has(operator)) checkComparison(left, right, conversion);
  if (comparisons.has(operator) && isWord(right, conversion)) {
    return refuse(conversion, wordFinding(right, conversion));
  }
  return {
    kind: 'binary',
    operator,
    left: convertNode(left, conversion),
    right: convertNode(right, conversion),
  };
}

/** `front = holding`: no name of the level, and none that is near to one. */
function isWord(right: jsep.Expression, { names }: Conversion): boolean {
  const name = String(right.name);
  const isKnown = names.readable.has(name) || names.interests.has(name);
  return right.type === 'Identifier' && !isKnown && nameHint(name, names.readable) === undefined;
}

function wordFinding(right: jsep.Expression, { names }: Conversion): PhraseFinding {
  return {
    index: startOf(right) ?? 0,
    what: 'unknown name',
    expected: 'a number, a track, a budget or an assumption',
    found: quoteText(String(right.name)),
    hint:
      names.readable.size === 0
        ? undefined
        : 'a track is compared with the number of a step, not with its word',
  };
}

/** `not a = b` and `0 < a < 3` would not mean what they say. */
function checkComparison(
  left: jsep.Expression,
  right: jsep.Expression,
  conversion: Conversion,
): void {
  const index = startOf(left) ?? 0;
  const found = quoteText(conversion.text);
  if (left.type === 'UnaryExpression' && left.operator === 'not') {
    const expected = 'parentheses around what is denied: "not (stake = 2)"';
    conversion.findings.push({ index, what: 'unclear "not"', expected, found });
  }
  const isChain = [left, right].some((side) => comparisons.has(String(side.operator)));
  if (!isChain) return;
  const expected = 'one comparison at a time: "0 < stake and stake < 3"';
  conversion.findings.push({ index, what: 'comparison of comparisons', expected, found });
}

function convertCall(node: jsep.Expression, conversion: Conversion): Expression {
  const callee = pieceOf(node, 'callee');
  const operands = Array.isArray(node.arguments) ? node.arguments.filter(isPiece) : [];
  const name = functionNames.find((one: FunctionName) => one === callee?.name);
  const index = startOf(node) ?? 0;
  if (name === undefined) {
    const found = quoteText(String(callee?.name));
    return refuse(conversion, {
      index,
      what: 'unknown function',
      expected: 'min( , ) or max( , )',
      found,
    });
  }
  if (operands.length < 2) {
    const found = `${operands.length}`;
    return refuse(conversion, {
      index,
      what: `${name}( ) with too little`,
      expected: `two or more numbers: ${name}(stake, 2)`,
      found,
    });
  }
  return { kind: 'call', name, operands: operands.map((one) => convertNode(one, conversion)) };
}
