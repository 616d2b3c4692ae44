// A game that storage would not take, kept in memory: what a change makes of its rows, and the one
// change that brings all of it back to storage.
import { type Found, type GameChange, type GameRows, seal } from './rows.js';

export interface MemoryGame {
  readonly rows: GameRows;
  /** What storage has not been told besides the rows themselves. */
  readonly unsent?: Pick<GameChange, 'takes' | 'dropFrom' | 'aside'>;
}

function found(text: string): Found {
  return { text, raw: seal(text) };
}

/** The game after a change, as storage would have it. */
export function changeInMemory(game: MemoryGame, change: GameChange): MemoryGame {
  const { takes, dropFrom, aside } = change;
  return {
    rows: changeRows(game.rows, change),
    unsent: {
      ...game.unsent,
      ...(takes === true ? { takes } : {}),
      ...(aside === undefined ? {} : { aside }),
      ...(dropFrom === undefined ? {} : { dropFrom }),
    },
  };
}

function changeRows(rows: GameRows, change: GameChange): GameRows {
  const { meta, place, answers, levelText, dropFrom = Infinity } = change;
  const added = change.entries ?? [];
  const turns = new Set(added.map((entry) => entry.turn));
  const entries = [
    ...rows.entries.filter((entry) => entry.turn < dropFrom && !turns.has(entry.turn)),
    ...added.map((entry) => ({ turn: entry.turn, ...found(entry.text) })),
  ];
  const { place: oldPlace, ...others } = rows;
  const newPlace = place === undefined ? oldPlace : place === '' ? undefined : found(place);
  return {
    ...others,
    entries,
    ...(meta === undefined ? {} : { meta: found(meta) }),
    ...(newPlace === undefined ? {} : { place: newPlace }),
    ...(answers === undefined ? {} : { answers: found(answers) }),
    ...(levelText === undefined ? {} : { levelText: found(levelText) }),
  };
}

/** One change that writes every sound row of the game, in the name of the tab of `change`. */
export function wholeChange(game: MemoryGame, { game: id, token }: GameChange): GameChange {
  const { meta, place, answers, levelText, entries } = game.rows;
  return {
    ...game.unsent,
    game: id,
    token,
    entries: entries.flatMap(({ turn, text }) => (text === undefined ? [] : { turn, text })),
    ...(meta?.text === undefined ? {} : { meta: meta.text }),
    ...(place?.text === undefined ? {} : { place: place.text }),
    ...(answers?.text === undefined ? {} : { answers: answers.text }),
    ...(levelText?.text === undefined ? {} : { levelText: levelText.text }),
  };
}
