// Levels in a pseudo-language: whatever a player reads of them is changed as the interface's sentences are,
// so that layouts can be tried with whole screens. In any other language levels are left as they come.
import type { LevelLibrary } from '../../session/index.js';
import { spoken } from '../../text/index.js';

/** The same library, whose levels are told in the pseudo-language while one is spoken. */
export function retoldLevels(library: LevelLibrary): LevelLibrary {
  return {
    ...library,
    async load(id, language) {
      const loaded = await library.load(id, language);
      const { retell, retellLevel } = spoken();
      if (loaded === undefined || retell === undefined) return loaded;
      const level = structuredClone(loaded.level);
      retellLevel?.(level);
      return { ...loaded, level };
    },
  };
}
