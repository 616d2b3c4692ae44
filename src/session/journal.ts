// The texts that storage holds of a game, written and read. Each journal entry repeats what game
// it belongs to, so that a game survives the loss of the row that describes it.
import { FieldReader, isObject } from '../record/index.js';
import { highestSeed } from '../rules/index.js';
import { type Bet, type Draft, type SavedGame, type Screen, screens } from './state.js';

/** What a game is played on. */
export interface GameHeader {
  readonly level: string;
  readonly title: string;
  readonly fingerprint: string;
  readonly seed: number;
  readonly assumptions: Readonly<Record<string, number>>;
  readonly created: number;
  /** The level's text is kept with the game: it did not come with the page. */
  readonly isOwn?: true;
}

export interface GameMeta extends GameHeader {
  readonly updated: number;
  /** Grows with every change of any game; orders the list whatever the clock says. */
  readonly serial: number;
  readonly turnsPlayed: number;
  readonly turns: number;
  readonly ended?: NonNullable<SavedGame['ended']>;
}

export interface JournalEntry extends GameHeader {
  readonly turn: number;
  /** The order's one-line form. */
  readonly order: string;
  readonly bets: readonly Bet[];
  /** The record's mark of the position after the turn. */
  readonly check: string;
  readonly at: number;
}

/** Where a player was in a turn that is not committed. */
export interface PlaceInTurn {
  readonly turnsPlayed: number;
  readonly screen: Screen;
  readonly draft: Draft;
  readonly bets: readonly Bet[];
}

export function formatRow(row: GameMeta | JournalEntry | PlaceInTurn): string {
  return JSON.stringify(row);
}

export function formatAnswers(answers: Readonly<Record<string, string>>): string {
  return JSON.stringify(answers);
}

type Data = Readonly<Record<string, unknown>>;
const dates = [0, Number.MAX_SAFE_INTEGER] as const;

/** Reads a text with `read`; nothing where it is not JSON or anything in it is wrong. */
function readText<T>(
  text: string | undefined,
  read: (reader: FieldReader, data: Data) => T,
): T | undefined {
  if (text === undefined) return undefined;
  const data = readJson(text);
  if (!isObject(data)) return undefined;
  const reader = new FieldReader();
  const value = read(reader, data);
  return reader.problems.length > 0 ? undefined : value;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function parseMeta(text: string | undefined): GameMeta | undefined {
  return readText(text, (reader, data) => {
    const { ended } = data;
    if (ended !== undefined && ended !== 'over' && ended !== 'early') {
      reader.note(['ended'], 'over or early', ended);
    }
    return {
      ...readHeader(reader, data),
      updated: reader.whole(data.updated, ['updated'], dates),
      serial: reader.whole(data.serial, ['serial'], dates),
      turnsPlayed: reader.whole(data.turnsPlayed, ['turnsPlayed'], [0, 1_000]),
      turns: reader.whole(data.turns, ['turns'], [1, 1_000]),
      ...(ended === 'over' || ended === 'early' ? { ended } : {}),
    };
  });
}

function readHeader(reader: FieldReader, data: Data): GameHeader {
  return {
    level: reader.name(data.level, ['level']),
    title: reader.text(data.title, ['title'], 1_000),
    fingerprint: reader.text(data.fingerprint, ['fingerprint'], 128),
    seed: reader.whole(data.seed, ['seed'], [0, highestSeed]),
    assumptions: reader.table(data.assumptions, ['assumptions'], {
      longest: 100,
      read: (item, path) => reader.whole(item, path, [-1_000_000, 1_000_000]),
    }),
    created: reader.whole(data.created, ['created'], dates),
    ...(data.isOwn === true ? { isOwn: true } : {}),
  };
}

export function parseEntry(text: string | undefined): JournalEntry | undefined {
  return readText(text, (reader, data) => ({
    ...readHeader(reader, data),
    turn: reader.whole(data.turn, ['turn'], [1, 1_000]),
    order: reader.text(data.order, ['order'], 10_000),
    bets: readBets(reader, data.bets),
    check: reader.text(data.check, ['check'], 8),
    at: reader.whole(data.at, ['at'], dates),
  }));
}

function readBets(reader: FieldReader, value: unknown): readonly Bet[] {
  return reader.list(value, ['bets'], {
    longest: 1_000,
    read: (item, path): Bet => {
      const bet = isObject(item) ? item : {};
      return {
        turn: reader.whole(bet.turn, [...path, 'turn'], [1, 1_000]),
        event: reader.name(bet.event, [...path, 'event']),
        likelihood: reader.whole(bet.likelihood, [...path, 'likelihood'], [0, 100]),
      };
    },
  });
}

export function parsePlace(text: string | undefined): PlaceInTurn | undefined {
  return readText(text, (reader, data) => {
    const screen = screens.find((one) => one === data.screen);
    if (screen === undefined) reader.note(['screen'], 'a screen', data.screen);
    const draft = isObject(data.draft) ? data.draft : {};
    const name = { longest: 200, read: reader.name.bind(reader) };
    return {
      turnsPlayed: reader.whole(data.turnsPlayed, ['turnsPlayed'], [0, 1_000]),
      screen: screen ?? 'briefing',
      draft: {
        order: reader.table(draft.order, ['draft', 'order'], name),
        chosen: reader.list(draft.chosen, ['draft', 'chosen'], name),
      },
      bets: readBets(reader, data.bets),
    };
  });
}

export function parseAnswers(
  text: string | undefined,
): Readonly<Record<string, string>> | undefined {
  return readText(text, (reader, data) =>
    reader.table(data, [], {
      longest: 1_000,
      read: (item, path) => reader.text(item, path, 100_000),
    }),
  );
}
