// Two pseudo-languages made from English, for trying out layouts. en-XA: accents, brackets, two fifths longer;
// what is cut off or was never translated shows. ar-XB: English words written from right to left.
import { english, type Spoken } from './locale.js';
import { mapTexts } from './map-texts.js';

export type PseudoTag = 'en-XA' | 'ar-XB';

/** Around what was inserted: it has been changed already, or is a figure. */
const [from, to] = ['\uE000', '\uE001'];

export function pseudoLanguage(tag: PseudoTag): Spoken {
  return {
    tag,
    locale: tag === 'ar-XB' ? 'ar-u-nu-latn' : english.locale,
    direction: tag === 'ar-XB' ? 'rtl' : 'ltr',
    retell: (words) => pseudoSentence(tag, words),
    retellLevel: (level) => changeTexts(tag, level),
    tableOf(_, table) {
      const mapped = mapTexts(table, {
        sentence: (sentence) => pseudoSentence(tag, sentence),
        insertion: (words) => `${from}${words}${to}`,
      });
      return typeof mapped === 'object' && mapped !== null ? mapped : table;
    },
  };
}

/** One text in the pseudo-language; a text without letters stays as it is. */
function pseudoSentence(tag: PseudoTag, sentence: string): string {
  const own = sentence.replaceAll(inserted, '');
  const bare = sentence.replaceAll(from, '').replaceAll(to, '');
  if (!/[a-z]/i.test(own)) return bare;
  const changed = sentence
    .split(new RegExp(`(${inserted.source})`))
    .map((part) => {
      if (part.startsWith(from)) return part.slice(from.length, -to.length);
      return tag === 'en-XA' ? accented(part) : turned(part);
    })
    .join('');
  return tag === 'en-XA' ? `[${changed}${padding(own.length)}]` : changed;
}

const inserted = new RegExp(`${from}[^${to}]*${to}`, 'g');

const accents = new Map(
  Object.entries({
    a: 'á',
    c: 'ç',
    e: 'é',
    i: 'í',
    n: 'ñ',
    o: 'ö',
    s: 'š',
    u: 'ü',
    y: 'ý',
    z: 'ž',
  }).flatMap(([plain, accent]) => [
    [plain, accent] as const,
    [plain.toUpperCase(), accent.toUpperCase()] as const,
  ]),
);

function accented(words: string): string {
  return [...words].map((letter) => accents.get(letter) ?? letter).join('');
}

/** Two fifths of the length, in words of six letters, as long languages have them. */
function padding(length: number): string {
  const letters = Math.ceil(length * 0.4);
  if (letters <= 6) return 'ö'.repeat(letters);
  return ' ööööö'.repeat(Math.round(letters / 6));
}

/** Each word under a right-to-left override, after a mark by which the paragraph knows its direction. */
function turned(words: string): string {
  return words.replaceAll(/[a-z’'-]+/gi, (word) => `\u200F\u202E${word}\u202C\u200F`);
}

/** The keys of a level under which a text for players stands, or a list of such texts. */
const textKeys = new Set([
  'name',
  'about',
  'title',
  'date',
  'seat',
  'text',
  'test',
  'question',
  'hint',
  'told',
  'term',
  'meaning',
  'steps',
  'leavesOut',
  'discussion',
]);

/** Parts of phrases, whose names belong to the rules. */
const phraseKinds = ['number', 'name', 'not', 'negative', 'binary', 'call', 'value', 'word'];

function changeTexts(tag: PseudoTag, place: object): void {
  if ('kind' in place && phraseKinds.includes(String(place.kind))) return;
  for (const [key, value] of Object.entries(place)) {
    if (typeof value === 'string' && textKeys.has(key))
      Reflect.set(place, key, pseudoSentence(tag, value));
    else if (Array.isArray(value) && textKeys.has(key)) changeList(tag, value);
    else if (typeof value === 'object' && value !== null && key !== 'lesson')
      changeTexts(tag, value);
  }
}

function changeList(tag: PseudoTag, list: unknown[]): void {
  for (const [index, one] of list.entries()) {
    if (typeof one === 'string') list[index] = pseudoSentence(tag, one);
    else if (typeof one === 'object' && one !== null) changeTexts(tag, one);
  }
}
