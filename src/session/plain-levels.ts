// The plain editions of the levels that came with the page. Fetched by those who want them.
import { bakedLevels } from 'virtual:levels';
import { plainLoaders, plainWords } from 'virtual:plain-levels';
import { languageOfEdition, plainEditionOf } from '../rules/index.js';
import type { LevelSummary, LevelWords, LoadedLevel } from './state.js';

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

/** The level in the plain edition of the language in which it is told; in its usual words where it has none. */
export async function loadPlain(id: string, wanted: string): Promise<LoadedLevel | undefined> {
  const entry = bakedLevels.find((one) => one.id === id);
  const usual = languageOfEdition(wanted);
  const isTold = entry !== undefined && Object.hasOwn(entry.translations, usual);
  const told = isTold ? usual : (entry?.language ?? usual);
  const load = plainLoaders.get(`${id}/${plainEditionOf(told)}`);
  return load === undefined ? entry?.load(told) : load();
}
