// Follows what other tabs do: gives a game up to the tab that took it, shows a reader what the
// player does, and goes to the title when everything was cleared.
import { leaveTable } from './new-game.js';
import { showKept } from './resume-game.js';
import type { Table } from './table.js';
import type { TabMessage } from './tabs.js';

export function followTabs(table: Table): void {
  table.onLost = () => void table.run(() => giveUpPlaying(table));
  table.options.tabs.listen((message) => void hear(table, message));
}

/** Makes this tab the one that plays the game on the table, as storage has it. */
export async function takeOver(table: Table): Promise<void> {
  const { play } = table.state;
  if (play === undefined || play.access === 'owner') return;
  await table.options.tabs.take(play.id, () => table.onLost());
  await table.keeper.claim(play.id);
  const told = table.state.notices.filter((notice) => !isAbout(notice.code));
  table.set({ notices: told });
  await showKept(table, play.id, 'owner');
}

function isAbout(code: string): boolean {
  return code === 'read-only' || code === 'taken-over';
}

async function giveUpPlaying(table: Table): Promise<void> {
  const { play } = table.state;
  if (play === undefined || play.access === 'reader') return;
  table.options.tabs.release();
  table.setPlay({ access: 'reader' });
  table.tell({ code: 'taken-over', game: play.id });
  await showKept(table, play.id, 'reader');
}

async function hear(table: Table, message: TabMessage): Promise<void> {
  const { play } = table.state;
  if (message.kind === 'cleared') return table.run(() => forgetAll(table));
  if (play === undefined || message.game !== play.id) return;
  if (message.kind === 'stored') await table.run(() => readAgain(table, play.id));
  if (message.kind === 'taken' && play.access === 'owner') {
    const isOwner = await table.options.store.isOwner(play.id, table.token);
    if (!isOwner) table.onLost();
  }
}

/** By the time its turn comes this tab may have become the player itself. */
async function readAgain(table: Table, game: string): Promise<void> {
  const { play } = table.state;
  if (play?.id === game && play.access === 'reader') await showKept(table, game, 'reader');
}

async function forgetAll(table: Table): Promise<void> {
  const hadPlay = table.state.play !== undefined;
  await leaveTable(table);
  table.keeper.forgetLastGame();
  table.clearTable('title');
  table.set({ games: [], setAside: [] });
  if (hadPlay) table.tell({ code: 'cleared-elsewhere' });
}
