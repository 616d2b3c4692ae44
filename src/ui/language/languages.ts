// The languages that a player can choose: those of the interface, and those in which some level can be told.
import type { LevelSummary } from '../../session/index.js';
import { interfaceLanguages, pickLanguage } from '../../text/index.js';

/** Tags, English first, each once. */
export function offeredLanguages(levels: readonly LevelSummary[]): readonly string[] {
  const ofLevels = levels.flatMap(({ language = 'en', translations = {} }) => [
    language,
    ...Object.keys(translations),
  ]);
  return [...new Set([...interfaceLanguages, ...ofLevels])];
}

/** What the address asks for: `?lang=de`, or `lang=de` in the fragment of a link. */
export function languageAsked(
  { hash, search }: Pick<Location, 'hash' | 'search'>,
  levels: readonly LevelSummary[],
): string | undefined {
  const inFragment = /(?:^#|&)lang=([^&]*)/.exec(hash)?.[1];
  const wish = inFragment ?? new URLSearchParams(search).get('lang') ?? undefined;
  return wish === undefined ? undefined : pickLanguage([wish], offeredLanguages(levels));
}

/** The language of somebody who chose none: the browser's first that is here. */
export function usualLanguage(browser: readonly string[], levels: readonly LevelSummary[]): string {
  const spoken = browser.filter((tag) => !pseudoTag.test(tag));
  return pickLanguage(spoken, offeredLanguages(levels));
}

const pseudoTag = /-X[AB]$/i;
