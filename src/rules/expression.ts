// Phrases of a level file after parsing: conditions, amounts, odds, prices.
// The text is read in `levels`; here stands only the tree and its plain evaluation, which the
// compiler uses to fill lookup tables. Nothing in the hot path walks a tree.

/** Operators that join two operands. Comparisons and logic give 1 (true) or 0 (false). */
export const binaryOperators = [
  'and',
  'or',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
] as const;

export type BinaryOperator = (typeof binaryOperators)[number];

/** Functions that a phrase may call, each with two or more arguments. */
export const functionNames = ['min', 'max'] as const;

export type FunctionName = (typeof functionNames)[number];

/**
 * A phrase as a tree. A name is a track, a budget, an assumption, or `turn` (1 in the first turn).
 * Numbers are whole, except in amounts for an interest, which may have one decimal.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'call';
      readonly name: FunctionName;
      readonly operands: readonly Expression[];
    };

/** A sentence with gaps: text as it stands, or a gap filled from the state when it is told. */
export type Template = readonly TemplatePart[];

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `{gulf + 1}`: the value in figures. */
  | { readonly kind: 'value'; readonly expression: Expression }
  /** `{gulf:word}`: the word that the track's `steps` give to its value. */
  | { readonly kind: 'word'; readonly track: string };

/** Every name in a phrase, each once, in order of appearance. */
export function namesIn(expression: Expression): readonly string[] {
  const names = new Set<string>();
  collectNames(expression, names);
  return [...names];
}

function collectNames(expression: Expression, names: Set<string>): void {
  switch (expression.kind) {
    case 'number':
      return;
    case 'name':
      names.add(expression.name);
      return;
    case 'not':
    case 'negative':
      collectNames(expression.operand, names);
      return;
    case 'binary':
      collectNames(expression.left, names);
      collectNames(expression.right, names);
      return;
    case 'call':
      for (const operand of expression.operands) collectNames(operand, names);
  }
}

/**
 * The value of a phrase. `lookUp` gives the value of each name. Division rounds toward minus
 * infinity and gives 0 for a zero divisor, so that a table can always be filled (rule N2).
 */
export function evaluate(expression: Expression, lookUp: (name: string) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return lookUp(expression.name);
    case 'not':
      return evaluate(expression.operand, lookUp) === 0 ? 1 : 0;
    case 'negative':
      return -evaluate(expression.operand, lookUp);
    case 'binary':
      return combine(
        expression.operator,
        evaluate(expression.left, lookUp),
        evaluate(expression.right, lookUp),
      );
    case 'call': {
      const values = expression.operands.map((operand) => evaluate(operand, lookUp));
      return expression.name === 'min' ? Math.min(...values) : Math.max(...values);
    }
  }
}

function combine(operator: BinaryOperator, left: number, right: number): number {
  switch (operator) {
    case 'and':
      return left !== 0 && right !== 0 ? 1 : 0;
    case 'or':
      return left !== 0 || right !== 0 ? 1 : 0;
    case '=':
      return left === right ? 1 : 0;
    case '!=':
      return left !== right ? 1 : 0;
    case '<':
      return left < right ? 1 : 0;
    case '<=':
      return left <= right ? 1 : 0;
    case '>':
      return left > right ? 1 : 0;
    case '>=':
      return left >= right ? 1 : 0;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? 0 : Math.floor(left / right);
  }
}
