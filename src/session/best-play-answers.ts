// Works out the answers about best play: in a worker, or in the page itself where no worker can be had.
// A level is solved once; every question about it is answered from that.
import {
  commitOrder,
  compileSound,
  type Game,
  outcomeOf,
  type Policy,
  playPolicy,
  recordPolicy,
  startGame,
  type Tables,
} from '../rules/index.js';
import {
  baselineNames,
  bestOrder,
  costliestTurns,
  createBestPolicy,
  finalStances,
  findCounterfactuals,
  followBestPlay,
  gradeLimits,
  playWhatIf,
  prospectOf,
  prospectOfOrder,
  reviewGame,
  type Solution,
  solving,
  spendOf,
  spreadOf,
  valueOfOrders,
  type WhatIf,
  worthByName,
} from '../solver/index.js';
import {
  acceptedRegret,
  type BestPlayAnswer,
  type BestPlayProgress,
  type BestPlayQuestion,
  type BestPlaySubject,
  type ChangedGame,
  type GameSoFar,
  type JudgeAnswer,
  type PlayedOut,
  type RefusedAnswer,
  type ReviewAnswer,
  type YardsticksAnswer,
} from './best-play.js';

import { finishStepwise, type StepwiseOptions, tellingPart } from './stepwise.js';
import {
  answerLesson,
  answerRandomTest,
  type LessonQuestion,
  type RandomTestQuestion,
} from './teach-answers.js';

export interface AnswererOptions {
  /** Lets others have their turn between two steps of a few milliseconds. */
  readonly pause?: () => Promise<void>;
}

export interface Answerer {
  open(subject: BestPlaySubject): void;
  answer(
    question: BestPlayQuestion,
    onProgress: (progress: BestPlayProgress) => void,
  ): Promise<BestPlayAnswer>;
}

export function createAnswerer(options: AnswererOptions = {}): Answerer {
  let tables: Tables | undefined;
  let solved: Promise<Solution | RefusedAnswer> | undefined;
  return {
    open({ level, assumptions }) {
      tables = compileSound(level, { assumptions });
      solved = undefined;
    },
    async answer(question, onProgress) {
      if (tables === undefined) throw new Error('asked about best play before a level was opened');
      const how = { onProgress, pause: options.pause };
      if (question.kind === 'random-test') return answerRandomTest(tables, question, how);
      if (question.kind === 'lesson') {
        solved ??= solveStepwise(tables, tellingPart(how, { from: 0, to: lessonStarts }));
        const asked = { solution: await solved, base: question.base };
        return answerLesson(tables, asked, tellingPart(how, { from: lessonStarts, to: 1 }));
      }
      solved ??= solveStepwise(tables, how);
      const solution = await solved;
      return solution.kind === 'refused' ? solution : answerFrom(solution, question);
    },
  };
}

/** The share of a lesson's work at which the level itself is solved. */
const lessonStarts = 0.1;

async function solveStepwise(
  tables: Tables,
  options: StepwiseOptions,
): Promise<Solution | RefusedAnswer> {
  const solved = await finishStepwise(solving(tables), options);
  if (solved.kind === 'solved') return solved;
  const { kind, exact, states, bounds } = solved;
  return { kind, exact, states, bounds };
}

/** A question that a solution answers at once. */
type PlainQuestion = Exclude<BestPlayQuestion, LessonQuestion | RandomTestQuestion>;

function answerFrom(solution: Solution, question: PlainQuestion): BestPlayAnswer {
  switch (question.kind) {
    case 'solve': {
      const { exact, par, war, states, decisionStates, transitions } = solution;
      return { kind: 'solve', exact, par, war, states, decisionStates, transitions };
    }
    case 'review':
      return answerReview(solution, gameOf(solution, question.game));
    case 'orders': {
      const { state } = gameOf(solution, question.game);
      return { kind: 'orders', orders: valueOfOrders(solution, state) };
    }
    case 'judge':
      return answerJudge(solution, question);
    case 'what-if': {
      const game = gameOf(solution, question.game);
      const changed = playWhatIf(solution, game, question.change);
      return 'refusal' in changed
        ? { kind: 'what-if' }
        : { kind: 'what-if', changed: changedGame(changed) };
    }
    case 'yardsticks':
      return answerYardsticks(solution);
  }
}

/** Plays the orders again: the worker has no game of its own. */
function gameOf({ tables }: Solution, { seed, orders }: GameSoFar): Game {
  let game = startGame(tables, seed);
  for (const order of orders) {
    const committed = commitOrder(game, order);
    if (committed.kind === 'refused') throw new Error('a game with an order that is not legal');
    game = committed.game;
  }
  return game;
}

function answerReview(solution: Solution, game: Game): ReviewAnswer {
  const review = reviewGame(solution, game);
  const costliest = costliestTurns(review).map(({ turn, order, best }) => {
    const before = game.turns[turn - 1]?.before ?? game.state;
    const given = prospectOfOrder(solution, before, order);
    return { turn, given, best: prospectOfOrder(solution, before, best) };
  });
  const counterfactuals = findCounterfactuals(solution, game).map((one) => ({
    ...one,
    asPlayed: changedGame(one.asPlayed),
    best: changedGame(one.best),
  }));
  return {
    kind: 'review',
    review,
    gradeLimits,
    costliest,
    counterfactuals,
    best: playedBy(solution, createBestPolicy(solution), game.seed),
    record: playedBy(solution, recordPolicy, game.seed),
  };
}

function playedBy({ tables }: Solution, policy: Policy, seed: number): PlayedOut {
  return playedOut(playPolicy(tables, policy, seed));
}

function playedOut(game: Game): PlayedOut {
  return {
    orders: game.turns.map(({ order }) => order),
    outcome: outcomeOf(game).tenths / 10,
    war: game.war,
  };
}

function changedGame({ game, given, changed, differences }: WhatIf): ChangedGame {
  return { ...playedOut(game), given, changed, differences };
}

function answerJudge(
  solution: Solution,
  { game, order }: Extract<BestPlayQuestion, { readonly kind: 'judge' }>,
): JudgeAnswer {
  const { state } = gameOf(solution, game);
  const tried = prospectOfOrder(solution, state, order);
  const regret = Math.max(0, prospectOf(solution, state).value - tried.value);
  const best = bestOrder(solution, state);
  return { kind: 'judge', regret, isAccepted: regret <= acceptedRegret, tried, best };
}

function answerYardsticks(solution: Solution): YardsticksAnswer {
  const course = followBestPlay(solution.graph, solution.values);
  const { deviation, outcomes } = spreadOf(course);
  return {
    kind: 'yardsticks',
    deviation,
    least: outcomes[0]?.points ?? solution.par,
    most: outcomes.at(-1)?.points ?? solution.par,
    policies: baselineNames(solution.tables.level).map((policy) => ({
      policy,
      ...worthByName(solution, policy),
    })),
    spend: spendOf(solution, course),
    final: finalStances(solution, course),
  };
}
