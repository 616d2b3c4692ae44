// How much of a level its plain edition tells, and which of its sentences are still long.
import type { ProblemList } from './problems.js';
import type { TextPair } from './untranslated.js';

/** What a plain edition has, for whoever writes it. */
export interface PlainReport {
  /** Its tag: `en-simple`. */
  readonly tag: string;
  /** Texts that the level has, and how many of them it tells in other words. */
  readonly texts: number;
  readonly told: number;
  /** Words in a sentence, on average over all texts: as usual, and where the plain edition is shown. */
  readonly usualWords: number;
  readonly plainWords: number;
}

/** More words than this make a sentence long. */
const mostWords = 15;

/** Warns of each sentence that is long in the plain edition, the usual texts that stand in it included. */
export function tellLong(problems: ProblemList, pairs: readonly TextPair[]): void {
  for (const { path, usual, told } of pairs) {
    const longest = Math.max(0, ...sentencesOf(told ?? usual));
    if (longest <= mostWords) continue;
    problems.tell({
      path,
      what: told === undefined ? 'no plain text' : 'long sentence',
      expected: `at most ${mostWords} words in a sentence of a plain edition`,
      found: told === undefined ? `the usual text, with ${longest}` : `${longest}`,
      at: 'key',
      severity: 'warning',
    });
  }
}

/** The figures of a plain edition from its texts. */
export function plainReport(tag: string, pairs: readonly TextPair[]): PlainReport {
  return {
    tag,
    texts: pairs.length,
    told: pairs.filter(({ told }) => told !== undefined).length,
    usualWords: meanWords(pairs.map(({ usual }) => usual)),
    plainWords: meanWords(pairs.map(({ usual, told }) => told ?? usual)),
  };
}

/** Texts without a full stop are names and labels, not sentences. */
function meanWords(texts: readonly string[]): number {
  const counts = texts.filter((text) => /[.!?:]["”’]?$/.test(text)).flatMap(sentencesOf);
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
}

/** The words of each sentence; a gap is one word, however long its phrase. */
function sentencesOf(text: string): readonly number[] {
  return text
    .replace(/\{[^{}]*\}/g, 'gap')
    .split(/(?<=[.!?])["”’]?\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}
