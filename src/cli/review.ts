// `review RECORD`: a game against best play, turn by turn; luck and skill apart.
import { formatOrder, type Tables } from '../rules/index.js';
import { type Grade, type Review, reviewGame, type TurnReview } from '../solver/index.js';
import { formatColumns } from './columns.js';
import { type Command, CommandError, onlyPositional, type World } from './command.js';
import { differenceText } from './messages.js';
import { readReplay } from './replay.js';
import { solveFor } from './solving.js';

const gradeWords: Readonly<Record<Grade, string>> = {
  best: 'best',
  good: 'good',
  inexact: 'not quite',
  mistake: 'a mistake',
  blunder: 'a costly mistake',
};

export const reviewCommand: Command = {
  name: 'review',
  usage: 'RECORD [--level FILE] [--json]',
  about: 'Compares a recorded game with best play: what each order gave up, what luck brought.',
  flags: {
    level: {
      type: 'string',
      help: "the level's file or id; otherwise the record's own, shipped or beside the record",
    },
    json: { type: 'boolean', help: 'the answer as JSON' },
  },
  async run(given, world) {
    const file = onlyPositional(given, 'RECORD');
    const replay = await readReplay({ given, world, file });
    if (replay.kind === 'differs') {
      throw new CommandError([`${file}: does not hold: ${differenceText(replay.difference)}`]);
    }
    const { game } = replay;
    const review = reviewGame(solveFor(game.tables), game);
    if (given.has('json')) {
      const turns = review.turns.map((turn) => toldTurn(game.tables, turn));
      world.out(JSON.stringify({ level: game.tables.level.id, ...review, turns }, undefined, 2));
    } else tellReview(world, game.tables, review);
    return 0;
  },
};

/** Orders in their one-line form. */
function toldTurn(tables: Tables, turn: TurnReview) {
  return {
    ...turn,
    order: formatOrder(tables, turn.order),
    best: formatOrder(tables, turn.best),
  };
}

function tellReview(world: World, tables: Tables, review: Review): void {
  for (const turn of review.turns) {
    const { order, best } = toldTurn(tables, turn);
    world.out(`Turn ${turn.turn}: ${gradeWords[turn.grade]}, gave up ${turn.regret.toFixed(2)}`);
    world.out(`  order  ${order}`);
    if (turn.grade !== 'best') world.out(`  best   ${best}`);
    for (const { event, outcome, odds, luck } of turn.draws) {
      if (Math.abs(luck) < 0.005) continue;
      world.out(`  luck   ${signed(luck)}  ${event}: ${outcome} (${odds} %)`);
    }
  }
  world.out('');
  const rows = [
    ['start', review.start.toFixed(2)],
    ['skill', signed(review.skill)],
    ['luck', signed(review.luck)],
    [review.isOver ? 'outcome' : 'value now', review.outcome.toFixed(2)],
  ];
  for (const line of formatColumns(rows)) world.out(line);
}

function signed(points: number): string {
  return `${points < -0.005 ? '' : '+'}${(Math.abs(points) < 0.005 ? 0 : points).toFixed(2)}`;
}
