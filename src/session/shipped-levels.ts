// The levels that the build baked into the page, as the library that a session plays from.
import { bakedLevels } from 'virtual:levels';
import type { LevelLibrary } from './state.js';

const list = bakedLevels
  .filter(({ listed }) => listed)
  .map(({ load: _, listed: __, ...summary }) => summary);

export const shippedLevels: LevelLibrary = {
  list,
  load: async (id, language) => bakedLevels.find((one) => one.id === id)?.load(language),
  plainList: async () => (await import('./plain-list.js')).plainList(list),
};
