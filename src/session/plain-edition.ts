// The plain edition of the levels, where the settings ask for it: which edition a level is fetched in, and what
// the first screen says of the levels.
import { plainEditionOf } from '../rules/index.js';
import type { Table } from './table.js';

/** The tag in which levels are told to somebody who reads this language; by itself the one spoken. */
export function editionFor(table: Table, language = table.state.language): string {
  return table.state.settings.plainEdition ? plainEditionOf(language) : language;
}

/** Titles and abouts as the settings ask for them. Where plain ones cannot be fetched now, the usual ones stay. */
export async function tellLevels(table: Table): Promise<void> {
  const { levels } = table.options;
  const plain = table.state.settings.plainEdition ? levels.plainList?.() : undefined;
  table.set({ levels: (await plain?.catch(() => undefined)) ?? levels.list });
}
