// Plays a record again and holds it against what it says of itself: each order must be legal where
// it stands, lead to the marked position, and all together to the claimed outcome.
import {
  commitOrder,
  compileLevel,
  type Game,
  isInWindow,
  type Level,
  type LevelProblem,
  type OrderRefusal,
  outcomeTenths,
  parseOrder,
  rulesVersion,
  startGame,
  type Tables,
} from '../rules/index.js';
import { checksOf, type GameRecord, type RecordedBet } from './record.js';

/** A level as it is known here, and the fingerprint of its content. */
export interface KnownLevel {
  readonly level: Level;
  readonly fingerprint: string;
}

/** The first thing that does not hold; turns are counted from 1. */
export type Difference =
  | { readonly code: 'unknown-level'; readonly level: string }
  | {
      readonly code: 'other-level';
      readonly level: string;
      readonly recorded: string;
      readonly found: string;
    }
  | { readonly code: 'newer-rules'; readonly recorded: number; readonly known: number }
  | { readonly code: 'unsound-level'; readonly problems: readonly LevelProblem[] }
  | {
      readonly code: 'unreadable-order';
      readonly turn: number;
      readonly order: string;
      readonly problem: string;
    }
  | {
      readonly code: 'refused-order';
      readonly turn: number;
      readonly order: string;
      readonly refusal: OrderRefusal;
    }
  | { readonly code: 'order-after-end'; readonly turn: number; readonly order: string }
  | { readonly code: 'altered-order'; readonly turn: number; readonly order: string }
  | { readonly code: 'bet-out-of-place'; readonly turn: number; readonly event: string }
  | { readonly code: 'unknown-reflection'; readonly question: string }
  | { readonly code: 'other-end'; readonly recorded: string; readonly found: string }
  | { readonly code: 'other-outcome'; readonly claimed: number; readonly found: number };

export type Replay =
  | { readonly kind: 'replayed'; readonly game: Game }
  /** `game` holds the turns that did hold, where it came so far. */
  | { readonly kind: 'differs'; readonly difference: Difference; readonly game?: Game };

/**
 * Plays the record's orders on the level that `lookUp` gives. A record of older rules is held
 * against the same marks: it either comes out the same or is told apart.
 */
export function replayRecord(
  record: GameRecord,
  lookUp: (level: string) => KnownLevel | undefined,
): Replay {
  const tables = tablesFor(record, lookUp(record.level));
  if (tables.kind === 'differs') return tables;
  const replay = replayOrders(record, startGame(tables.tables, record.seed));
  if (replay.kind === 'differs') return replay;
  const { game } = replay;
  const difference = checkEnd(record, game) ?? checkNotes(record, tables.tables);
  return difference === undefined ? replay : { kind: 'differs', difference, game };
}

function tablesFor(record: GameRecord, known: KnownLevel | undefined) {
  if (known === undefined) return differs({ code: 'unknown-level', level: record.level });
  if (known.fingerprint !== record.fingerprint) {
    const { level, fingerprint } = record;
    return differs({
      code: 'other-level',
      level,
      recorded: fingerprint,
      found: known.fingerprint,
    });
  }
  if (record.rules > rulesVersion) {
    return differs({ code: 'newer-rules', recorded: record.rules, known: rulesVersion });
  }
  const compiled = compileLevel(known.level, { assumptions: record.assumptions });
  if (compiled.kind === 'compiled') return compiled;
  return differs({ code: 'unsound-level', problems: compiled.problems });
}

function differs(difference: Difference, game?: Game) {
  return { kind: 'differs', difference, ...(game === undefined ? {} : { game }) } as const;
}

function replayOrders(record: GameRecord, start: Game): Replay {
  let game = start;
  for (const [index, order] of record.orders.entries()) {
    const turn = index + 1;
    if (game.over) return differs({ code: 'order-after-end', turn, order }, game);
    const next = playOrder(game, order);
    if (next.kind === 'differs') return differs(next.difference, game);
    const found = checksOf(next.game).at(-1);
    if (record.checks !== undefined && record.checks[index] !== found) {
      return differs({ code: 'altered-order', turn, order }, game);
    }
    game = next.game;
  }
  return { kind: 'replayed', game };
}

function playOrder(game: Game, order: string): Replay {
  const turn = game.turns.length + 1;
  const parsed = parseOrder(order);
  if (parsed.kind === 'refused') {
    return differs({ code: 'unreadable-order', turn, order, problem: parsed.problem });
  }
  const committed = commitOrder(game, parsed.order);
  if (committed.kind === 'committed') return { kind: 'replayed', game: committed.game };
  return differs({ code: 'refused-order', turn, order, refusal: committed.refusal });
}

function checkEnd(record: GameRecord, game: Game): Difference | undefined {
  const found = outcomeTenths(game.tables, game.state);
  if (record.claimed !== undefined && record.claimed !== found) {
    return { code: 'other-outcome', claimed: record.claimed, found };
  }
  const isOver = record.ended === 'over';
  if (record.ended === undefined || isOver === game.over) return undefined;
  return { code: 'other-end', recorded: record.ended, found: game.over ? 'over' : 'unfinished' };
}

function checkNotes(record: GameRecord, tables: Tables): Difference | undefined {
  const bet = record.bets.find((one) => !isBetOffered(tables, one));
  if (bet !== undefined) {
    return { code: 'bet-out-of-place', turn: bet.turn, event: bet.event };
  }
  const asked = new Set(tables.level.reflection.map((one) => one.id));
  const question = Object.keys(record.reflections).find((id) => !asked.has(id));
  return question === undefined ? undefined : { code: 'unknown-reflection', question };
}

function isBetOffered(tables: Tables, bet: RecordedBet): boolean {
  return tables.level.events.some(
    (event) =>
      event.id === bet.event && event.bet !== undefined && isInWindow(event.window, bet.turn),
  );
}
