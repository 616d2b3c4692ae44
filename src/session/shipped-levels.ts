// The levels that the build baked into the page, as the library that a session plays from.
import { bakedLevels } from 'virtual:levels';
import { isPlainEdition } from '../rules/index.js';
import type { LevelLibrary } from './state.js';

const list = bakedLevels
  .filter(({ listed }) => listed)
  .map(({ load: _, listed: __, ...summary }) => summary);

export const shippedLevels: LevelLibrary = {
  list,
  load: async (id, language = '') =>
    isPlainEdition(language)
      ? (await import('./plain-levels.js')).loadPlain(id, language)
      : bakedLevels.find((one) => one.id === id)?.load(language),
  plainList: async () => (await import('./plain-levels.js')).plainList(list),
};
