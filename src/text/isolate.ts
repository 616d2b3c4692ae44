// Keeps inserted words from turning the sentence around them: what runs the other way, such as an Arabic
// name in an English sentence, is set apart with Unicode's isolates (FSI … PDI).

export type Direction = 'ltr' | 'rtl';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = new RegExp(`(?!${rightToLeft.source})\\p{Letter}`, 'u');
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const isolated = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/;

/** The words as they are, or isolated where they could run another way than the sentence. */
export function isolate(words: string, direction: Direction): string {
  if (isolated.test(words)) return words;
  const isOther =
    turning.test(words) || (direction === 'rtl' ? leftToRight : rightToLeft).test(words);
  return isOther ? `\u2068${words}\u2069` : words;
}

const scripts = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** The direction in which a language is written: of its script, where the tag names none of its usual one. */
export function directionOf(tag: string): Direction {
  return scripts.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
