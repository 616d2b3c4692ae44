// What the first screen says of the levels in their plain editions. Fetched by those who want it.
import { plainWords } from 'virtual:plain-words';
import type { LevelSummary, LevelWords } from './state.js';

/** The same levels with plain titles and abouts, where they have them. */
export function plainList(list: readonly LevelSummary[]): readonly LevelSummary[] {
  return list.map((summary) => inPlain(summary, plainWords[summary.id]));
}

function inPlain(
  summary: LevelSummary,
  editions: Readonly<Record<string, LevelWords>> = {},
): LevelSummary {
  const { language = 'en', translations = {} } = summary;
  return { ...summary, ...editions[language], translations: { ...translations, ...editions } };
}
