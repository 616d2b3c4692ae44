// What a player does with games as things: taking copies out, bringing them in, deleting them.
import {
  createRecord,
  formatRecord,
  type GameRecord,
  parseRecord,
  recordFormat,
} from '../record/index.js';
import { rulesVersion } from '../rules/index.js';
import type { Imported, RecordFile, SessionActions } from './actions.js';
import { fetchLevel } from './levels.js';
import { adoptRecord } from './new-game.js';
import { isLevelText, readOwnLevel } from './own-level.js';
import { createOwnLevels } from './own-levels.js';
import { tellLevels } from './plain-edition.js';
import type { ReadGame } from './restore.js';
import { findKept, restoreKept } from './resume-game.js';
import { defaultSettings } from './settings.js';
import { showFile } from './shared-level.js';
import type { Play } from './state.js';
import type { Table } from './table.js';

type KeepActions = Pick<
  SessionActions,
  | 'exportRecord'
  | 'importRecord'
  | 'openFile'
  | 'exportSetAside'
  | 'deleteSetAside'
  | 'deleteGame'
  | 'clearEverything'
>;

export function createKeepActions(table: Table): KeepActions {
  return {
    exportRecord: (game) => table.run(() => exportRecord(table, game)),
    importRecord: (text) => table.run(() => importRecord(table, text)),
    openFile: (text) => table.run(() => openFile(table, text)),
    exportSetAside: (id) => table.run(() => exportSetAside(table, id)),
    deleteSetAside: (id) =>
      table.run(async () => {
        const removed = await table.options.store.removeAside(id);
        if (removed.kind === 'failed') return table.tellTrouble(removed.trouble);
        table.set({ setAside: table.state.setAside.filter((one) => one.id !== id) });
      }),
    deleteGame: (game) => table.run(() => deleteGame(table, game)),
    clearEverything: () => table.run(() => clearEverything(table)),
  };
}

async function exportRecord(table: Table, game: string | undefined) {
  const { play } = table.state;
  if (play !== undefined && (game === undefined || game === play.id)) {
    return fileOf(table, recordOf(play));
  }
  if (game === undefined) return undefined;
  const kept = await findKept(table, game);
  const restored = restoreKept(game, kept);
  if (restored?.kind === 'restored') return fileOf(table, recordOf(restored.play));
  return kept.kind === 'kept'
    ? fileOf(table, unplayedRecord(kept.read, kept.rows.levelText?.text))
    : undefined;
}

function fileOf(table: Table, record: GameRecord): RecordFile {
  return { name: `${record.level}-${dayOf(table)}.json`, text: formatRecord(record) };
}

/** A day as in `2026-11-23`; a clock beyond all calendars gives the first one. */
function dayOf(table: Table): string {
  const now = table.now();
  return new Date(now > 8.64e15 ? 0 : now).toISOString().slice(0, 10);
}

function recordOf(play: Play): GameRecord {
  const { game, fingerprint, assumptions, bets, reflections, ended, levelText } = play;
  const end = ended === undefined ? {} : { ended };
  const own = levelText === undefined ? {} : { levelText };
  return createRecord({ game, fingerprint, assumptions, bets, reflections, ...end, ...own });
}

/** The record of a game whose level is not here as it was: nothing of it can be played again. */
function unplayedRecord({ header, entries }: ReadGame, levelText?: string): GameRecord {
  const sound = entries.slice(0, entries.concat(undefined).indexOf(undefined));
  const known = sound.flatMap((entry) => entry ?? []);
  const { level, fingerprint, seed, assumptions } = header;
  return {
    format: recordFormat,
    rules: rulesVersion,
    level,
    fingerprint,
    seed,
    assumptions,
    orders: known.map((entry) => entry.order),
    checks: known.map((entry) => entry.check),
    bets: known.flatMap((entry) => entry.bets),
    reflections: {},
    ...(levelText === undefined ? {} : { levelText }),
  };
}

async function importRecord(table: Table, text: string): Promise<Imported> {
  const parsed = parseRecord(text);
  if (parsed.kind === 'refused') return parsed;
  const { levelText } = parsed.record;
  const fetched =
    levelText === undefined
      ? await fetchLevel(table, parsed.record.level)
      : await readOwnLevel(table, levelText);
  if (fetched.kind === 'problem') {
    const { problem } = fetched;
    if (problem.code === 'own-level-refused') {
      return { kind: 'level-refused', problems: problem.problems };
    }
    if (problem.code === 'own-level-unread')
      return { kind: 'level-unread', reason: problem.reason };
    const difference = { code: 'unknown-level', level: parsed.record.level } as const;
    return { kind: 'differs', difference };
  }
  const problem = await adoptRecord(table, fetched.loaded, parsed.record);
  if (problem !== undefined) return { kind: 'differs', difference: problem.difference };
  return { kind: 'imported', game: table.state.play?.id ?? '' };
}

async function openFile(table: Table, text: string): Promise<Imported | { kind: 'shown' }> {
  if (!isLevelText(text)) return importRecord(table, text);
  await showFile(table, text);
  return { kind: 'shown' };
}

async function exportSetAside(table: Table, id: string): Promise<RecordFile | undefined> {
  const rows = await table.options.store.listAside();
  if (rows.kind === 'failed') {
    table.tellTrouble(rows.trouble);
    return undefined;
  }
  const row = rows.value.find((one) => one.id === id);
  if (row === undefined) return undefined;
  const text = row.text ?? JSON.stringify(row.raw, undefined, 2);
  return { name: `set-aside-${dayOf(table)}.json`, text };
}

async function deleteGame(table: Table, game: string): Promise<void> {
  if (table.state.play?.id === game) {
    await table.keeper.settle();
    table.clearTable('title');
  }
  const removed = await table.options.store.remove(game);
  if (removed.kind === 'failed') table.tellTrouble(removed.trouble);
  table.set({ games: table.state.games.filter((one) => one.id !== game) });
}

async function clearEverything(table: Table): Promise<void> {
  await table.keeper.settle();
  table.clearTable('title');
  await table.keeper.settle();
  const cleared = await table.options.store.clear();
  await createOwnLevels().clear();
  table.set({ games: [], setAside: [], notices: [], settings: defaultSettings });
  await tellLevels(table);
  if (cleared.kind === 'failed') table.tellTrouble(cleared.trouble);
  table.options.tabs.tell({ kind: 'cleared', from: table.token });
}
