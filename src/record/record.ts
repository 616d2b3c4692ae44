// A record: one play-through as small plain data. It holds what was decided and what luck came
// from, never positions: those are played again when it is read.
import {
  formatOrder,
  type Game,
  hashText,
  idOfSlot,
  outcomeTenths,
  rulesVersion,
  type State,
  type Tables,
} from '../rules/index.js';

/** The format that is written now; older ones are lifted by `upgradeRecord`. */
export const recordFormat = 2;

/** What a player expected of an event of a turn: whole percent, 0 to 100. */
export interface RecordedBet {
  readonly turn: number;
  readonly event: string;
  readonly likelihood: number;
}

export const recordEnds = ['over', 'early'] as const;

export interface GameRecord {
  readonly format: typeof recordFormat;
  /** `rulesVersion` of the rules that it was played under. */
  readonly rules: number;
  readonly level: string;
  /** Of the level's content, so that a changed level is noticed. */
  readonly fingerprint: string;
  readonly seed: number;
  /** Values given to assumptions instead of the level's own, by id. */
  readonly assumptions: Readonly<Record<string, number>>;
  /** One-line orders, turn by turn. */
  readonly orders: readonly string[];
  /** For each order a mark of everything up to it; lets a replay name the altered one. */
  readonly checks?: readonly string[];
  readonly bets: readonly RecordedBet[];
  /** Answers by id of the level's question. */
  readonly reflections: Readonly<Record<string, string>>;
  /** The outcome that the game came to, in tenths of a point, 0 to 1000. */
  readonly claimed?: number;
  /** Absent while the game can go on. */
  readonly ended?: (typeof recordEnds)[number];
  /** The level's file, where the level did not come with the game. Since format 2. */
  readonly levelText?: string;
}

export interface RecordSource {
  readonly game: Game;
  readonly fingerprint: string;
  readonly assumptions: Readonly<Record<string, number>>;
  readonly bets: readonly RecordedBet[];
  readonly reflections: Readonly<Record<string, string>>;
  readonly ended?: GameRecord['ended'];
  readonly levelText?: string;
}

/** The record of a game as it stands; bets on a turn that was not committed stay out. */
export function createRecord(source: RecordSource): GameRecord {
  const { game, fingerprint, assumptions, bets, reflections, ended, levelText } = source;
  const { level } = game.tables;
  return {
    format: recordFormat,
    rules: rulesVersion,
    level: level.id,
    fingerprint,
    seed: game.seed,
    assumptions,
    orders: game.turns.map((played) => formatOrder(game.tables, played.order)),
    checks: checksOf(game),
    bets: bets.filter((bet) => bet.turn <= game.turns.length),
    reflections,
    claimed: outcomeTenths(game.tables, game.state),
    ...(ended === undefined ? {} : { ended }),
    ...(levelText === undefined ? {} : { levelText }),
  };
}

/** The text of a record file. `parseRecord` gives the same record back. */
export function formatRecord(record: GameRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** A mark for each played turn: eight hexadecimal digits, each made over the one before it. */
export function checksOf(game: Game): readonly string[] {
  let last = '';
  return game.turns.map((played) => {
    const order = formatOrder(game.tables, played.order);
    const position = positionText(game.tables, played.after);
    last = hexHash(`${last} ${game.seed} ${order} ${position}`);
    return last;
  });
}

/** By ids, not by place in the tables, so that another layout of the tables changes no mark. */
function positionText(tables: Tables, state: State): string {
  const values = Array.from(state).flatMap((value, slot) => {
    const id = slot === 0 ? '' : idOfSlot(tables, slot);
    return id === '' || id.startsWith('promised.') ? [] : `${id}=${value}`;
  });
  return values.join(' ');
}

function hexHash(text: string): string {
  return (hashText(text) >>> 0).toString(16).padStart(8, '0');
}
