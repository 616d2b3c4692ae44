// A level that somebody else made, before it is played: read, compared with the shipped level that it
// builds on, and shown; then played, or handed to the editor.
import type { SessionActions } from './actions.js';
import type { LevelDifference } from './level-differences.js';
import type { ReadLevel } from './level-reader.js';
import { fetchLevel } from './levels.js';
import { leaveTable } from './new-game.js';
import { beginOwn } from './own-level.js';
import { editionFor } from './plain-edition.js';
import type { HandedLevel, SharedLevel } from './state.js';
import type { Table } from './table.js';

type SharedActions = Pick<SessionActions, 'playShared' | 'handToEditor' | 'takeHanded'>;

export function createSharedActions(table: Table): SharedActions {
  return {
    playShared: () => table.run(() => play(table)),
    handToEditor: (level) =>
      table.run(async () => {
        await leaveTable(table);
        table.clearTable('title');
        table.set({ handed: handedOf(level) });
      }),
    takeHanded() {
      const { handed, ...others } = table.state;
      if (handed !== undefined) table.api.setState(others, true);
      return handed;
    },
  };
}

/** Unpacks a link with a level's text and shows the level. What unpacks is fetched only now. */
export async function showLink(table: Table, link: string): Promise<void> {
  await leaveTable(table);
  const { parseOwnLink } = await import('./level-links.js');
  const parsed = parseOwnLink(link);
  switch (parsed.kind) {
    case 'own':
      return show(table, parsed.own, 'link');
    case 'refused':
      return table.clearTable('problem', { code: 'bad-link', problems: parsed.problems });
    case 'unreadable':
      return table.clearTable('problem', { code: 'bad-level-link', reason: parsed.reason });
  }
}

/** Shows a level from a file. */
export function showFile(table: Table, text: string): Promise<void> {
  return show(table, { text }, 'file');
}

async function show(table: Table, given: HandedLevel, from: SharedLevel['from']): Promise<void> {
  await leaveTable(table);
  const { text } = given;
  const language = editionFor(table, given.language);
  const read = await table.levelReader.read(text, { language });
  const compared = await compare(table, text, read);
  table.clearTable('shared');
  table.set({ shared: { ...given, from, read, ...compared } });
}

type Compared = Pick<SharedLevel, 'base' | 'differences'>;

/** What the level makes other than the shipped one; nothing where that cannot be told. */
async function compare(table: Table, text: string, read: ReadLevel): Promise<Compared> {
  const id = read.kind === 'level' ? (baseOf(text) ?? read.level.id) : undefined;
  const summary = table.state.levels.find((one) => one.id === id);
  if (read.kind !== 'level' || summary === undefined) return { differences: [] };
  const fetched = await fetchLevel(table, summary.id);
  if (fetched.kind === 'problem') return { differences: [] };
  const base = { id: summary.id, title: summary.title };
  return { base, differences: await differences(fetched.loaded.level, read.level) };
}

async function differences(
  ...[before, after]: Parameters<typeof import('./level-links.js').levelDifferences>
): Promise<readonly LevelDifference[]> {
  const { levelDifferences } = await import('./level-links.js');
  return levelDifferences(before, after);
}

/** The level that a text says it extends; YAML or JSON. Only names what to compare it with. */
function baseOf(text: string): string | undefined {
  const yaml = /^["']?extends["']?[ \t]*:[ \t]*["']?([a-z0-9.-]+)/m.exec(text);
  const json = /[{,]\s*"extends"\s*:\s*"([a-z0-9.-]+)"/.exec(text);
  return (yaml ?? json)?.[1];
}

async function play(table: Table): Promise<void> {
  const { shared } = table.state;
  if (shared !== undefined) await beginOwn(table, handedOf(shared));
}

/** Nothing of a level but its text and how to tell it. */
function handedOf({ text, seed, language }: HandedLevel): HandedLevel {
  return {
    text,
    ...(seed === undefined ? {} : { seed }),
    ...(language === undefined ? {} : { language }),
  };
}
