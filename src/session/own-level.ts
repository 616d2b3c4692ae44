// Levels that did not come with the page: read as text, played, and brought back with the text that
// is kept beside the game.
import type { OwnLevel } from './actions.js';
import type { GameHeader } from './journal.js';
import { type FetchedLevel, fetchLevel } from './levels.js';
import { beginAfter, beginLoaded, leaveTable } from './new-game.js';
import { editionFor } from './plain-edition.js';
import type { GameRows } from './rows.js';
import type { Table } from './table.js';

/** Reads a level's text, told in the language spoken unless another is named; the text comes with it. */
export async function readOwnLevel(
  table: Table,
  levelText: string,
  language?: string,
): Promise<FetchedLevel> {
  const read = await table.levelReader.read(levelText, { language: editionFor(table, language) });
  switch (read.kind) {
    case 'level': {
      const { level, fingerprint } = read;
      return { kind: 'level', loaded: { level, fingerprint, levelText } };
    }
    case 'refused': {
      const { problems } = read;
      return { kind: 'problem', problem: { code: 'own-level-refused', problems } };
    }
    default:
      return { kind: 'problem', problem: { code: 'own-level-unread', reason: read.kind } };
  }
}

/** Whether a file is a level rather than a game record; both may be JSON. */
export function isLevelText(text: string): boolean {
  if (!/^\s*[{[]/.test(text.replace(/^\uFEFF/, ''))) return true;
  const hasKey = (key: string): boolean => new RegExp(`[{,\\s]"?${key}"?\\s*:`).test(text);
  const isRecord = /"orders"\s*:\s*\[/.test(text);
  return !isRecord && (hasKey('title') || hasKey('extends'));
}

/** Begins a new game of a level given as text. */
export async function beginOwn(table: Table, own: OwnLevel): Promise<void> {
  await leaveTable(table);
  const { text, language, assumptions = {}, orders = [], returnTo } = own;
  const read = await readOwnLevel(table, text, language);
  if (read.kind === 'problem') return table.clearTable('problem', read.problem);
  const { seed = table.options.randomSeed() } = own;
  if (orders.length === 0) await beginLoaded(table, read.loaded, { seed, assumptions });
  else await beginAfter(table, read.loaded, { seed, assumptions, orders });
  if (returnTo !== undefined) table.setPlay({ returnTo });
}

interface KeptLevel {
  readonly game: string;
  readonly rows: GameRows;
  readonly header: GameHeader;
}

/** The level of a kept game: from the text beside it, or from those that came with the page. */
export async function fetchKeptLevel(
  table: Table,
  { game, rows, header }: KeptLevel,
): Promise<FetchedLevel> {
  const { title } = header;
  if (rows.levelText === undefined && header.isOwn !== true) return fetchLevel(table, header.level);
  const text = rows.levelText?.text;
  if (text === undefined) {
    return { kind: 'problem', problem: { code: 'level-text-lost', game, title } };
  }
  const read = await readOwnLevel(table, text);
  // It could be played once: what it builds on has changed, or is gone.
  const isChanged = read.kind === 'problem' && read.problem.code === 'own-level-refused';
  return isChanged ? { kind: 'problem', problem: { code: 'level-changed', game, title } } : read;
}
