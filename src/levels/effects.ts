// Reads an effect: a target, one of + - =, and an amount, which is a phrase.
// `escalation +1`, `stake = 2`, `position + stake * 0.5`.
import { type Effect, effectOperators } from '../rules/index.js';
import type { PhraseFinding } from './phrase-pieces.js';
import type { PhraseNames } from './phrase-tree.js';
import { parsePhrase, tornHint } from './phrases.js';
import { didYouMean, quoteText } from './wording.js';

export type ReadEffect =
  | { readonly kind: 'effect'; readonly effect: Effect }
  /** `target` is what the effect was meant for, where that much could be read. */
  | {
      readonly kind: 'refused';
      readonly findings: readonly PhraseFinding[];
      readonly target?: string;
    };

/** What an effect may change: tracks and budgets, and interests, whose amounts may have decimals. */
export interface EffectNames extends Omit<PhraseNames, 'decimals'> {
  readonly changeable: ReadonlySet<string>;
}

const effectForm = /^\s*([A-Za-z]\w*(?:-\w+)*)(?!\w|-\w)\s*([+=-])(.*)$/s;

/** Reads one effect; `index` of a finding counts characters of the text. */
export function parseEffect(text: string, names: EffectNames): ReadEffect {
  const [, target, sign, rest = ''] = effectForm.exec(text) ?? [];
  const operator = effectOperators.find((one) => one === sign);
  if (target === undefined || operator === undefined) return refuse(brokenForm(text, names));
  const isInterest = names.interests.has(target);
  if (!isInterest && !names.changeable.has(target))
    return refuse(unknownTarget(text, target, names));
  const start = text.length - rest.length;
  const sense = signFinding({ operator, isInterest, rest, start });
  if (sense !== undefined) return { ...refuse(sense), target };
  const phrase = parsePhrase(rest, { ...names, decimals: isInterest });
  if (phrase.kind === 'phrase') {
    return { kind: 'effect', effect: { target, operator, amount: phrase.expression } };
  }
  const hint = amountHint(target, rest);
  const findings = phrase.findings.map((one) => ({
    ...one,
    index: one.index + start,
    hint: hint ?? one.hint,
  }));
  return { kind: 'refused', findings, target };
}

function refuse(finding: PhraseFinding): { kind: 'refused'; findings: readonly PhraseFinding[] } {
  return { kind: 'refused', findings: [finding] };
}

function brokenForm(text: string, names: EffectNames): PhraseFinding {
  const joined = /^\s*([A-Za-z]\w*(?:-[A-Za-z]\w*)*)-\d/.exec(text)?.[1];
  const isJoined =
    joined !== undefined && (names.changeable.has(joined) || names.interests.has(joined));
  const isTorn = text.split('(').length !== text.split(')').length;
  return {
    index: 0,
    what: 'effect cannot be read',
    expected: 'a name, then + or - or =, then an amount: "escalation +1"',
    found: text.trim() === '' ? 'an empty text' : quoteText(text),
    hint: isJoined
      ? `a minus needs a blank before it: "${joined} -1"`
      : isTorn
        ? tornHint
        : operatorHint(text),
  };
}

/** For an amount that begins or goes on as none can. */
function amountHint(target: string, rest: string): string | undefined {
  if (/^\s*[=+]/.test(rest)) return `write "${target} +1" to add, "${target} = 1" to set`;
  const isTwo = /^\s*\d+\s+[A-Za-z][\w-]*\s*[+=-]/.test(rest);
  return isTwo ? 'a comma belongs between two effects' : undefined;
}

/** For operators of other languages, and for those that an effect does not have. */
function operatorHint(text: string): string | undefined {
  const [, name, operator] = /^\s*([A-Za-z][\w-]*)\s*(:=|:|<-|->|→|\*|\/)/.exec(text) ?? [];
  if (name === undefined || operator === undefined) return undefined;
  if (operator === '*' || operator === '/') return `write "${name} = ${name} ${operator} 2"`;
  return `write "${name} = 1" to set, "${name} +1" to add`;
}

function unknownTarget(text: string, target: string, names: EffectNames): PhraseFinding {
  const known = [...names.changeable, ...names.interests];
  const isFixed = names.readable.has(target);
  return {
    index: text.indexOf(target),
    what: isFixed ? 'effect on something fixed' : 'unknown target of an effect',
    expected: 'a track, a budget or an interest',
    found: quoteText(target),
    hint: isFixed
      ? 'assumptions and the turn stay the same during a game'
      : didYouMean(target, known),
  };
}

/** Two readings that would surprise: points that are set, and a minus that takes in what follows. */
function signFinding(effect: {
  readonly operator: Effect['operator'];
  readonly isInterest: boolean;
  readonly rest: string;
  readonly start: number;
}): PhraseFinding | undefined {
  const { operator, isInterest, rest, start } = effect;
  if (operator === '=' && isInterest) {
    return {
      index: start - 1,
      what: 'points that are set',
      expected: '+ or -, because an interest gains and loses',
      found: '=',
    };
  }
  if (operator !== '-' || !hasOpenSum(rest)) return undefined;
  return {
    index: start - 1,
    what: 'unclear minus',
    expected: 'parentheses around the whole amount: "trust - (gulf + 1)"',
    found: quoteText(rest.trim()),
  };
}

/** Whether a plus or minus stands outside all parentheses, after the first piece. */
function hasOpenSum(text: string): boolean {
  let depth = 0;
  for (const [index, sign] of [...text.trim()].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const isBlankBefore = text.trim()[index - 1] === ' ';
    if (index > 0 && depth === 0 && (sign === '+' || (sign === '-' && isBlankBefore))) return true;
  }
  return false;
}
