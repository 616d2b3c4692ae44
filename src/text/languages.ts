// The languages that there are, and the change to one. A language is one file in languages/, named by its
// tag; it is fetched when it is wanted. Two pseudo-languages are for trying out layouts.
import { directionOf } from './isolate.js';
import { english, type Spoken, speak, spoken } from './locale.js';
import type { Texts } from './texts.js';

const files = import.meta.glob<{ readonly texts: Texts }>('./languages/*.ts');
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ''), load] as const),
);
const pseudo = ['en-XA', 'ar-XB'];

/** Tags of the languages in which the whole interface is there, English first. */
export const interfaceLanguages: readonly string[] = [english.tag, ...loaders.keys()];

/**
 * The first wish that can be met, else English. A wish is met by the language itself ("pt-BR") or by
 * another of the same name ("pt"). A pseudo-language is met only where it is asked for by its own tag.
 */
export function pickLanguage(
  wishes: readonly (string | undefined)[],
  offered: readonly string[] = interfaceLanguages,
): string {
  for (const wish of wishes) {
    const tag = wish === undefined ? undefined : canonical(wish);
    if (tag === undefined) continue;
    if (pseudo.includes(tag) || offered.includes(tag)) return tag;
    const near = offered.find((one) => nameOf(one) === nameOf(tag));
    if (near !== undefined) return near;
  }
  return english.tag;
}

/** Fetches the language nearest to the tag and speaks it; where it cannot be fetched, English. */
export async function speakLanguage(tag: string): Promise<void> {
  const language = await loadLanguage(pickLanguage([tag])).catch(() => english);
  if (language.tag !== spoken().tag) speak(language);
}

/** A language by its own name: "Deutsch". */
export function languageName(tag: string): string {
  if (pseudo.includes(tag)) return tag;
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** A language as the language spoken now calls it: "German". */
export function languageInWords(tag: string): string {
  return new Intl.DisplayNames([spoken().locale], { type: 'language' }).of(tag) ?? tag;
}

async function loadLanguage(tag: string): Promise<Spoken> {
  if (pseudo.includes(tag)) {
    const { pseudoLanguage } = await import('./pseudo.js');
    return pseudoLanguage(tag === 'ar-XB' ? 'ar-XB' : 'en-XA');
  }
  const load = loaders.get(tag);
  return load === undefined ? english : spokenIn(tag, (await load()).texts);
}

/** A language with its own texts. */
export function spokenIn(tag: string, texts: Texts): Spoken {
  const parts = new Map<string, object>(Object.entries(texts));
  return {
    tag,
    locale: tag,
    direction: directionOf(tag),
    tableOf: (part, table) => parts.get(part) ?? table,
  };
}

function nameOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** The tag as it is usually written, or nothing where it is none. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
