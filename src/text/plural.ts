// Counts in words, by the plural rules of the language spoken now: "1 turn", "2 turns".
import { formatNumber, numberOf } from './formats.js';
import { spoken } from './locale.js';

/** The forms that a language has; each names at least `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** For languages with two forms. The count is a number, or a figure as it is already written: "1.0 point". */
export function plural(count: number | string, one: string, other: string): string {
  return pluralOf(count, { one, other });
}

/** For languages with more forms: `pluralOf(3, { one: 'gra', few: 'gry', other: 'gier' })`. */
export function pluralOf(count: number | string, forms: Forms): string {
  const value = typeof count === 'number' ? count : numberOf(count);
  const form = new Intl.PluralRules(spoken().locale).select(value);
  return `${typeof count === 'number' ? formatNumber(count) : count} ${forms[form] ?? forms.other}`;
}
