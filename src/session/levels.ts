// Fetches levels from the library that came with the page.
import { editionFor } from './plain-edition.js';
import type { LoadedLevel, SessionProblem } from './state.js';
import type { Table } from './table.js';

export type FetchedLevel =
  | { readonly kind: 'level'; readonly loaded: LoadedLevel }
  | { readonly kind: 'problem'; readonly problem: SessionProblem };

/** The level, or why there is none. A level that cannot be fetched now may come later. */
export async function fetchLevel(table: Table, level: string): Promise<FetchedLevel> {
  const { levels } = table.options;
  const loaded = await levels.load(level, editionFor(table)).catch(() => 'unreachable' as const);
  if (loaded === 'unreachable') {
    return { kind: 'problem', problem: { code: 'level-unreachable', level } };
  }
  if (loaded === undefined) return { kind: 'problem', problem: { code: 'unknown-level', level } };
  return { kind: 'level', loaded };
}
