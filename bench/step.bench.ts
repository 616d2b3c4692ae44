// How many moves a second the rules play in Node on one core, for the flagship; and, for comparison,
// the very same moves through boardgame.io's reducer, whose one move calls the same `step`.
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import {
  createState,
  drawOutcome,
  isChance,
  isOver,
  randomPolicy,
  type State,
  step,
  type Tables,
} from '../src/rules/index.js';
import { rateOf, report } from './measure.js';
import { readShippedTables } from './shipped-level.js';

const tables = readShippedTables('limits-of-alliance');
const games = Array.from({ length: 500 }, (_, seed) => randomGame(tables, seed));

const start = createState(tables);
const here = start.slice();

function playHere(): number {
  let moves = 0;
  for (const game of games) {
    here.set(start);
    for (const move of game) step(tables, here, move);
    moves += game.length;
  }
  return moves;
}

// Undo is off: with it, boardgame.io copies a growing list at each move.
const wrapped = {
  name: 'wrapped',
  disableUndo: true,
  setup: () => ({ position: [...start] }),
  moves: {
    play: ({ G }: { G: { position: number[] } }, move: number) => {
      const state = Int32Array.from(G.position);
      step(tables, state, move);
      return { position: [...state] };
    },
  },
};
const reduce = CreateGameReducer({ game: wrapped });
const first = InitializeGame({ game: wrapped });
let turn = 0;

function playThere(): number {
  const game = games[turn++ % games.length] ?? [];
  let state = first;
  for (const move of game) {
    state = reduce(state, {
      type: 'MAKE_MOVE',
      payload: { type: 'play', args: [move], playerID: '0' },
    });
  }
  compare(game, state.G.position);
  return game.length;
}

/** Both must have played the same game, or the comparison is worth nothing. */
function compare(game: readonly number[], there: readonly number[]): void {
  here.set(start);
  for (const move of game) step(tables, here, move);
  if (here.join() !== there.join()) throw new Error('The two engines played different games.');
}

/** The moves of a game of random legal stances, its draws included. */
function randomGame(compiled: Tables, seed: number): readonly number[] {
  const state: State = createState(compiled);
  const moves: number[] = [];
  while (!isOver(compiled, state)) {
    const move = isChance(compiled, state)
      ? drawOutcome(compiled, state, seed)
      : randomPolicy(compiled, state, seed);
    moves.push(move);
    step(compiled, state, move);
  }
  return moves;
}

const ours = rateOf(playHere, 2);
const theirs = rateOf(playThere, 2);
report('rules, moves a second', ours, '1/s');
report('boardgame.io, moves a second', theirs, '1/s');
report('rules to boardgame.io', ours / theirs, ': 1');
