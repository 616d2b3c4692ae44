// Puts new games on the table: from a level, from a link, from a record.
import {
  type GameRecord,
  parseLink,
  type Replay,
  recordFormat,
  replayRecord,
} from '../record/index.js';
import { rulesVersion } from '../rules/index.js';
import { defaultDraft } from './draft.js';
import { formatAnswers, formatRow } from './journal.js';
import { fetchLevel } from './levels.js';
import { entryOf, newPlay, placeOf } from './play.js';
import type { LoadedLevel, Play, Screen, SessionProblem } from './state.js';
import type { Table } from './table.js';

export interface NewGameWish {
  readonly level: string;
  readonly seed?: number;
  readonly assumptions?: Readonly<Record<string, number>>;
}

/** Begins a level from its first briefing. */
export async function beginLevel(table: Table, wish: NewGameWish): Promise<void> {
  await leaveTable(table);
  const fetched = await fetchLevel(table, wish.level);
  if (fetched.kind === 'problem') return table.clearTable('problem', fetched.problem);
  await beginLoaded(table, fetched.loaded, wish);
}

/** Begins a level that is at hand; the table was left (`leaveTable`). */
export async function beginLoaded(
  table: Table,
  loaded: LoadedLevel,
  wish: Omit<NewGameWish, 'level'>,
): Promise<void> {
  const { seed = table.options.randomSeed(), assumptions = {} } = wish;
  const opened = newPlay({
    id: table.options.newId(),
    loaded,
    seed,
    assumptions,
    created: table.now(),
  });
  if (opened.kind === 'unsound') {
    const { problems } = opened;
    const level = loaded.level.title;
    return table.clearTable('problem', { code: 'level-unsound', level, problems });
  }
  await keepNew(table, opened.play, 'briefing');
}

/** Opens the situation of a link as a new game. */
export async function beginLink(table: Table, link: string): Promise<void> {
  await leaveTable(table);
  const parsed = parseLink(link);
  if (parsed.kind === 'refused') {
    return table.clearTable('problem', { code: 'bad-link', problems: parsed.problems });
  }
  const { situation } = parsed;
  if (situation.orders.length === 0) return beginLevel(table, situation);
  const fetched = await fetchLevel(table, situation.level);
  if (fetched.kind === 'problem') return table.clearTable('problem', fetched.problem);
  const { seed = table.options.randomSeed(), assumptions, orders } = situation;
  await beginAfter(table, fetched.loaded, { seed, assumptions, orders });
}

/** Begins a level that is at hand after some orders; the table was left. */
export async function beginAfter(
  table: Table,
  loaded: LoadedLevel,
  begin: Pick<GameRecord, 'seed' | 'assumptions' | 'orders'>,
): Promise<void> {
  const problem = await adoptRecord(table, loaded, {
    ...begin,
    format: recordFormat,
    rules: rulesVersion,
    level: loaded.level.id,
    fingerprint: loaded.fingerprint,
    bets: [],
    reflections: {},
  });
  if (problem !== undefined) table.clearTable('problem', problem);
}

/** Replays a record and puts it on the table as a new game; or says what does not hold. */
export async function adoptRecord(
  table: Table,
  loaded: LoadedLevel,
  record: GameRecord,
): Promise<(SessionProblem & { readonly code: 'record-differs' }) | undefined> {
  const replay = replayRecord(record, () => loaded);
  if (replay.kind === 'differs') {
    return { code: 'record-differs', difference: replay.difference };
  }
  await leaveTable(table);
  const play = playOf(table, { loaded, record, replay });
  await keepNew(table, play, play.ended === undefined ? 'briefing' : 'debrief');
  return undefined;
}

interface Adopted {
  readonly loaded: LoadedLevel;
  readonly record: GameRecord;
  readonly replay: Replay & { readonly kind: 'replayed' };
}

function playOf(table: Table, { loaded, record, replay }: Adopted): Play {
  const { game } = replay;
  const ended = game.over ? 'over' : record.ended;
  return {
    id: table.options.newId(),
    ...loaded,
    assumptions: record.assumptions,
    game,
    draft: defaultDraft(game),
    history: [],
    bets: record.bets,
    reflections: record.reflections,
    ...(ended === undefined ? {} : { ended }),
    shown: game.turns.at(-1)?.facts.length ?? 0,
    created: table.now(),
    access: 'owner',
    isStored: true,
  };
}

/** Stores a game that storage has not seen, whole, and shows it. */
async function keepNew(table: Table, play: Play, screen: Screen): Promise<void> {
  const meta = table.keeper.describe(play);
  await table.options.tabs.take(play.id, () => table.onLost());
  const kind = await table.keeper.write({
    game: play.id,
    takes: true,
    meta: formatRow(meta),
    entries: play.game.turns.map(({ turn }) => ({
      turn,
      text: formatRow(entryOf(play, turn - 1, table.now())),
    })),
    place: formatRow(placeOf(play, screen)),
    answers: formatAnswers(play.reflections),
    ...(play.levelText === undefined ? {} : { levelText: play.levelText }),
  });
  table.list(meta, play.id);
  table.seat({ ...play, isStored: kind === 'stored' }, screen);
}

/** Before another game comes: what was to be kept of this one is kept. */
export async function leaveTable(table: Table): Promise<void> {
  await table.keeper.settle();
  table.options.tabs.release();
}
