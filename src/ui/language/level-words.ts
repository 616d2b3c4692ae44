// A level's title and what it is about, in the language spoken where the level has it.
import type { LevelSummary } from '../../session/index.js';
import { spoken } from '../../text/index.js';

interface LevelWords {
  readonly title: string;
  readonly about: string;
}

export function levelWords(level: LevelSummary, language: string): LevelWords {
  const { title, about } = level.translations?.[language] ?? level;
  const { retell } = spoken();
  return retell === undefined ? { title, about } : { title: retell(title), about: retell(about) };
}

/** The language in which a level is told to somebody who reads this one: this one, if it has it, or its own. */
export function languageOf(level: LevelSummary, language: string): string {
  const { language: own = 'en', translations = {} } = level;
  return Object.hasOwn(translations, language) ? language : own;
}
