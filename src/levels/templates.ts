// Reads a sentence with gaps: `{gulf + 1}` a figure, `{gulf:word}` a track's word, `{{` a brace.
// Everything else is text and stays as it is, whatever it looks like.
import type { Template, TemplatePart } from '../rules/index.js';
import type { PhraseFinding } from './phrase-pieces.js';
import type { PhraseNames } from './phrase-tree.js';
import { parsePhrase } from './phrases.js';
import { didYouMean, quoteText } from './wording.js';

export interface ReadTemplate {
  /** Gaps that cannot be read are left out. */
  readonly template: Template;
  readonly findings: readonly PhraseFinding[];
}

export interface TemplateNames extends Omit<PhraseNames, 'decimals'> {
  /** Tracks that have a word for each step. */
  readonly worded: ReadonlySet<string>;
}

/** Reads a sentence and all that is wrong with its gaps; `index` counts its characters. */
export function parseTemplate(text: string, names: TemplateNames): ReadTemplate {
  const parts: TemplatePart[] = [];
  const findings: PhraseFinding[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    plain += text.slice(at, open < 0 ? text.length : open);
    if (open < 0) break;
    if (text[open + 1] === '{') {
      plain += '{';
      at = open + 2;
      continue;
    }
    const close = text.indexOf('}', open);
    if (close < 0) {
      findings.push(openGap(text, open));
      break;
    }
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    const gap = readGap(text.slice(open + 1, close), names);
    if (gap.part !== undefined) parts.push(gap.part);
    for (const one of gap.findings) findings.push({ ...one, index: one.index + open + 1 });
    at = close + 1;
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return { template: parts, findings: [...findings, ...halfGaps(text, names)] };
}

function openGap(text: string, index: number): PhraseFinding {
  return {
    index,
    what: 'gap without an end',
    expected: 'a closing }',
    found: quoteText(text.slice(index)),
    hint: 'a brace that is only a brace is written {{',
  };
}

/** `stake:word}` and `military}` without the brace at the beginning. */
function halfGaps(text: string, names: TemplateNames): readonly PhraseFinding[] {
  return [...text.matchAll(/(?<![\w{-])([A-Za-z][\w-]*)(?::\w*)?\}/g)].flatMap((match) => {
    const name = match[1] ?? '';
    const before = text.slice(0, match.index);
    const isOpen = before.lastIndexOf('{') > before.lastIndexOf('}');
    if (isOpen || !names.readable.has(name)) return [];
    const expected = `an opening brace: "{${match[0]}"`;
    return [
      { index: match.index, what: 'gap without a beginning', expected, found: quoteText(match[0]) },
    ];
  });
}

interface ReadGap {
  readonly part?: TemplatePart;
  readonly findings: readonly PhraseFinding[];
}

function readGap(gap: string, names: TemplateNames): ReadGap {
  const colon = gap.indexOf(':');
  if (colon >= 0) return readWord(gap, colon, names);
  const phrase = parsePhrase(gap, { ...names, decimals: false });
  if (phrase.kind === 'refused') return { findings: phrase.findings };
  return { part: { kind: 'value', expression: phrase.expression }, findings: [] };
}

function readWord(gap: string, colon: number, names: TemplateNames): ReadGap {
  const track = gap.slice(0, colon).trim();
  const form = gap.slice(colon + 1).trim();
  if (form !== 'word') {
    const expected = 'a gap such as {gulf} or {gulf:word}';
    const hint = didYouMean(form, ['word']);
    const finding = { index: colon + 1, what: 'unknown form of a gap', expected, hint };
    return { findings: [{ ...finding, found: quoteText(form) }] };
  }
  if (names.worded.has(track)) return { part: { kind: 'word', track }, findings: [] };
  const isWordless = names.readable.has(track);
  const finding = {
    index: gap.length - gap.trimStart().length,
    what: isWordless ? 'no words for these steps' : 'unknown track in a gap',
    expected: 'a track that has steps',
    found: quoteText(track),
    hint: isWordless ? `write {${track}} for the figure` : didYouMean(track, names.worded),
  };
  return { findings: [finding] };
}
