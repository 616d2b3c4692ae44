// Which languages a level's file speaks, and which of them is given to somebody who asks for one.
import { isPlainEdition, type Level, languageOfEdition, plainEditionOf } from '../rules/index.js';
import { type Cursor, field, keysOf, textIn } from './cursor.js';

/** The language of a file that names none. */
const usualLanguage = 'en';

/** The file's own language, and all that it has texts in, its own first. */
export function readLanguages(root: Cursor): Pick<Level, 'language' | 'languages'> {
  const language = textIn(root, 'language') || usualLanguage;
  const others = keysOf(field(root, 'translations')).filter((one) => one !== language);
  return { language, languages: [language, ...others] };
}

/**
 * The one of `languages` that is nearest to the wanted one: the same, else the same without its
 * region or script (`de` for `de-AT`), else another form of the same language (`pt-BR` for `pt`), else
 * the first. Where the plain edition of a language is wanted (`de-simple`), it is that of the language chosen so,
 * if there is one; nobody else is given a plain edition.
 */
export function chooseLanguage(languages: readonly string[], wanted: string): string | undefined {
  const usual = chooseUsual(
    languages.filter((one) => !isPlainEdition(one)),
    languageOfEdition(wanted),
  );
  if (usual === undefined || !isPlainEdition(wanted)) return usual;
  const plain = plainEditionOf(usual).toLowerCase();
  return languages.find((one) => one.toLowerCase() === plain) ?? usual;
}

function chooseUsual(languages: readonly string[], wanted: string): string | undefined {
  const sought = wanted.toLowerCase();
  const find = (test: (language: string) => boolean): string | undefined =>
    languages.find((language) => test(language.toLowerCase()));
  const parts = sought.split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const shorter = parts.slice(0, count).join('-');
    const found = find((language) => language === shorter);
    if (found !== undefined) return found;
  }
  return find((language) => language.split('-')[0] === parts[0]) ?? languages[0];
}
