// The plain edition of a level: its texts in shorter, simpler words of the same language. Its tag is the
// language's with the subtag that the registry of language tags has for simplified forms: `en-simple`.

const subtag = '-simple';

/** Whether a tag is that of a plain edition. */
export function isPlainEdition(tag: string): boolean {
  return tag.toLowerCase().endsWith(subtag);
}

/** The tag of a language's plain edition; a tag that is one already stays. */
export function plainEditionOf(tag: string): string {
  return isPlainEdition(tag) ? tag : `${tag}${subtag}`;
}

/** The language of a plain edition; any other tag stays. */
export function languageOfEdition(tag: string): string {
  return isPlainEdition(tag) ? tag.slice(0, -subtag.length) : tag;
}
