// The levels that the build baked into the page, as the library that a session plays from.
import { bakedLevels } from 'virtual:levels';
import type { LevelLibrary } from './state.js';

export const shippedLevels: LevelLibrary = {
  list: bakedLevels
    .filter(({ listed }) => listed)
    .map(({ load: _, listed: __, ...summary }) => summary),
  load: async (id, language) => bakedLevels.find((one) => one.id === id)?.load(language),
};
