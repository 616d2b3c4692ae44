// Numbers, shares, dates and lists as the language spoken now writes them.
import { spoken } from './locale.js';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Made once for each language and kind of number; making one takes longer than using it. */
function numbers(style: 'decimal' | 'percent', least: number, most: number): Intl.NumberFormat {
  const { locale } = spoken();
  const key = `${locale} ${style} ${least} ${most}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    style,
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  numberFormats.set(key, made);
  return made;
}

/** With its sign: "+1.2", "−0.5", "0". With so many decimals, or with at most one. */
export function formatSigned(value: number, decimals?: number): string {
  const size = Math.abs(value);
  const figure = decimals === undefined ? formatNumber(size) : formatDecimals(size, decimals);
  const sign = value === 0 ? '' : value < 0 ? '−' : '+';
  // In a line from right to left a bare sign would go to the other end: an isolate keeps it.
  return spoken().direction === 'rtl' ? `\u2066${sign}${figure}\u2069` : `${sign}${figure}`;
}

/** From one value to another, with an arrow that points the way in which the language is read. */
export function formatWay(before: string, after: string): string {
  return spoken().direction === 'rtl' ? `\u2067${before} ← ${after}\u2069` : `${before} → ${after}`;
}

/** At most one decimal: 1234.5 is "1,234.5" in English, "1.234,5" in German. */
export function formatNumber(value: number): string {
  return numbers('decimal', 0, 1).format(value);
}

/** Exactly so many decimals, with a true minus sign: "−3.0". */
export function formatDecimals(value: number, decimals: number): string {
  return numbers('decimal', decimals, decimals).format(value).replace('-', '−');
}

/** Tenths of a point as points: 35 is "3.5". */
export function formatTenths(tenths: number): string {
  return formatNumber(tenths / 10);
}

/** A share of 0 to 1 as percent with at most one decimal: "12.5%". */
export function formatShare(share: number): string {
  return numbers('percent', 0, 1).format(share);
}

/** Whole percent, 0 to 100: "70%". */
export function formatPercent(percent: number): string {
  return formatShare(percent / 100);
}

/** Two odds in whole percent: "20% – 40%". */
export function formatPercents(least: number, most: number): string {
  return numbers('percent', 0, 0).formatRange(least / 100, most / 100);
}

/** A moment, in milliseconds since 1970, to the minute. */
export function formatDate(at: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(spoken().locale, style).format(at);
}

/** "a", "a and b", "a, b and c". */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(spoken().locale, { type: 'conjunction' }).format(parts);
}

/** The number that a figure of this language writes: "1.0" is 1. */
export function numberOf(figure: string): number {
  const parts = numbers('decimal', 0, 1).formatToParts(12_345.5);
  const mark = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const digits = Array.from({ length: 10 }, (_, digit) => formatNumber(digit));
  const plain = [...figure.replaceAll(mark('group') || ' ', '').replace(mark('decimal'), '.')]
    .map((letter) => (digits.includes(letter) ? digits.indexOf(letter) : letter))
    .join('');
  return Number(plain.replace('−', '-').replace(/[^0-9.-]/g, ''));
}
