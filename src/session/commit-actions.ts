// What is final: orders that go out, games that end. Each is in storage before it is shown.
import { longestAnswer } from '../record/index.js';
import { commitOrder } from '../rules/index.js';
import type { SessionActions } from './actions.js';
import { betQuestions } from './bet-view.js';
import { defaultDraft } from './draft.js';
import { formatRow } from './journal.js';
import { entryOf, placeOf } from './play.js';
import type { Play, Screen } from './state.js';
import type { Table } from './table.js';
import { canCommit, move } from './turn-actions.js';

type CommitActions = Pick<
  SessionActions,
  'toBets' | 'commit' | 'endEarly' | 'playOn' | 'answerReflection'
>;

export function createCommitActions(table: Table): CommitActions {
  return {
    async toBets() {
      const { play, screen, isBusy } = table.state;
      if (play === undefined || screen !== 'plan' || isBusy || !canCommit(play)) return;
      if (betQuestions(play).length > 0) move(table, 'plan', 'bet');
      else await table.run(() => commit(table));
    },
    commit: () => table.run(() => commit(table)),
    endEarly: () => table.run(() => endEarly(table)),
    playOn: () => table.run(() => playOn(table)),
    answerReflection: (id, text) => answer(table, { id, text }),
  };
}

async function commit(table: Table): Promise<void> {
  await table.keeper.settle();
  const { play, screen } = table.state;
  if (play === undefined || (screen !== 'plan' && screen !== 'bet') || !canCommit(play)) return;
  const committed = commitOrder(play.game, play.draft.order);
  if (committed.kind === 'refused') return;
  const { game } = committed;
  const next: Play = {
    ...play,
    game,
    draft: defaultDraft(game),
    history: [],
    shown: 0,
    ...(game.over ? { ended: 'over' as const } : {}),
  };
  const index = game.turns.length - 1;
  const text = formatRow(entryOf(next, index, table.now()));
  await store(table, next, 'facts', { entries: [{ turn: index + 1, text }], place: '' });
}

/** Writes a change with the game's new description, then shows the game as changed. */
async function store(
  table: Table,
  next: Play,
  screen: Screen,
  change: { readonly entries?: readonly { turn: number; text: string }[]; readonly place?: string },
): Promise<void> {
  const meta = table.keeper.describe(next);
  const kind = await table.keeper.write({ game: next.id, meta: formatRow(meta), ...change });
  if (kind !== 'stored' && kind !== 'memory') return;
  table.list(meta, next.id);
  table.seat({ ...next, isStored: kind === 'stored' }, screen);
  table.options.tabs.tell({ kind: 'stored', game: next.id, from: table.token });
}

async function endEarly(table: Table): Promise<void> {
  await table.keeper.settle();
  const { play } = table.state;
  if (play === undefined || play.access === 'reader' || play.ended !== undefined) return;
  await store(table, { ...play, ended: 'early' }, 'debrief', {});
}

async function playOn(table: Table): Promise<void> {
  await table.keeper.settle();
  const { play } = table.state;
  if (play === undefined || play.access === 'reader' || play.ended !== 'early') return;
  const { ended: _, ...next } = play;
  await store(table, next, 'briefing', { place: formatRow(placeOf(next, 'briefing')) });
}

function answer(table: Table, { id, text }: { readonly id: string; readonly text: string }): void {
  const { play } = table.state;
  if (play === undefined || play.access === 'reader') return;
  if (!play.level.reflection.some((one) => one.id === id)) return;
  const reflections = { ...play.reflections, [id]: text.slice(0, longestAnswer) };
  table.setPlay({ reflections });
  table.keeper.keep({ answers: true });
}
