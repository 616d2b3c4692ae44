// The view of the review: luck and skill apart, the turns that cost most, counterfactuals, what if, and
// where the game speaks against the article.
import {
  commitOrder,
  type Game,
  type Order,
  outcomeOf,
  rewindGame,
  startGame,
  verdictsOf,
} from '../rules/index.js';
import type { Review, TurnReview } from '../solver/index.js';
import type { ReviewAnswer } from './best-play.js';
import { briefView } from './brief-view.js';
import { orderLines, turnView } from './naming.js';
import type {
  AgainstView,
  CostlyTurnView,
  CounterfactualView,
  DeskChangeView,
  LuckAndSkill,
  ReadyReviewView,
  ReviewView,
  TurnReviewView,
  WhatIfState,
  WhatIfView,
} from './review.js';
import { chainOf } from './review-chain.js';
import { reasonsFor } from './review-reasons.js';
import type { Play, SessionState } from './state.js';
import { tenthsOf } from './tenths.js';

type Fixed = Omit<ReadyReviewView, 'whatIf'>;

const made = new WeakMap<ReviewAnswer, Fixed>();

/** What the review shows; nothing when no game is on the table. */
export function reviewView({
  play,
  review,
}: Pick<SessionState, 'play' | 'review'>): ReviewView | undefined {
  if (play === undefined) return undefined;
  if (review.status !== 'ready') return review;
  const { answer, tries, whatIf } = review;
  const fixed = made.get(answer) ?? makeFixed(play, answer);
  made.set(answer, fixed);
  return {
    ...fixed,
    costliest: fixed.costliest.map((one) => {
      const attempt = tries[one.turn];
      return attempt === undefined ? one : { ...one, attempt };
    }),
    ...(whatIf === undefined ? {} : { whatIf: whatIfView(play, whatIf) }),
  };
}

/** Everything that does not hang on what the player tries. */
function makeFixed(play: Play, answer: ReviewAnswer): Fixed {
  const { review, best, record } = answer;
  const sum = sumOf(review, play.game);
  const turns = turnReviewViews(play, review, sum);
  return {
    status: 'ready',
    sum,
    isOver: review.isOver,
    turns,
    costliest: costliestViews(play, answer, turns),
    counterfactuals: counterfactualViews(play, answer),
    best: { outcome: best.outcome, war: best.war },
    record: { outcome: record.outcome, war: record.war },
    against: againstView(play, answer),
    gradeLimits: answer.gradeLimits,
  };
}

/** Luck takes what rounding leaves, so that the sum is a sum to whoever adds it up. */
function sumOf({ start, skill, outcome, isOver }: Review, game: Game): LuckAndSkill {
  const ends = isOver ? outcomeOf(game).tenths : Math.round(outcome * 10);
  const begins = Math.round(start * 10);
  const lost = Math.round(skill * 10) + 0;
  return { start: begins, skill: lost, luck: ends - begins - lost, outcome: ends };
}

/** A stair from the start to the outcome: what its steps are told as adds up too. */
function turnReviewViews(play: Play, review: Review, sum: LuckAndSkill) {
  const skill = tenthsOf(
    review.turns.map(({ regret }) => -regret),
    sum.skill,
  );
  const luck = tenthsOf(
    review.turns.map((turn) => turn.luck),
    sum.luck,
  );
  let value = sum.start;
  return review.turns.map((turn, index) => {
    const before = value;
    const ordered = before + (skill[index] ?? 0);
    value = ordered + (luck[index] ?? 0);
    return turnReviewView(play, turn, { before, ordered, after: value });
  });
}

/** Values in tenths. */
interface Step {
  readonly before: number;
  readonly ordered: number;
  readonly after: number;
}

function turnReviewView({ game }: Play, turn: TurnReview, step: Step): TurnReviewView {
  const { tables } = game;
  const { order, best, grade } = turn;
  const drawn = turn.draws.filter((draw) => draw.odds < 100);
  const lucks = tenthsOf(
    drawn.map((draw) => draw.luck),
    step.after - step.ordered,
  );
  const draws = drawn.map((draw, index) => {
    const event = tables.level.events.find(({ id }) => id === draw.event);
    const outcome = event?.outcomes.find(({ id }) => id === draw.outcome);
    return {
      event: draw.event,
      name: event?.name ?? draw.event,
      outcome: outcome?.name ?? draw.outcome,
      odds: draw.odds,
      luck: (lucks[index] ?? 0) / 10,
    };
  });
  return {
    ...turnView(tables, turn.turn),
    order: orderLines(tables, order),
    best: orderLines(tables, best),
    changes: deskChanges(game, order, best),
    regret: (step.before - step.ordered) / 10,
    grade,
    before: step.before / 10,
    ordered: step.ordered / 10,
    after: step.after / 10,
    luck: (step.after - step.ordered) / 10,
    draws,
  };
}

function deskChanges({ tables }: Game, from: Order, to: Order): readonly DeskChangeView[] {
  const others = orderLines(tables, to);
  return orderLines(tables, from).flatMap(({ desk, deskName, stance, stanceName }) => {
    const other = others.find((one) => one.desk === desk);
    if (other === undefined || other.stance === stance) return [];
    return { desk, deskName, from: stanceName, to: other.stanceName };
  });
}

function costliestViews(
  play: Play,
  answer: ReviewAnswer,
  told: readonly TurnReviewView[],
): readonly CostlyTurnView[] {
  const { game } = play;
  const views = answer.costliest.flatMap((costly) => {
    const found = answer.review.turns.find(({ turn }) => turn === costly.turn);
    if (found === undefined) return [];
    const { turn, order, best } = found;
    const regret = told.find((one) => one.turn === turn)?.regret ?? found.regret;
    return {
      ...turnView(game.tables, turn),
      regret,
      lines: briefView({ play: playBefore(play, turn) })?.lines ?? [],
      order,
      orderLines: orderLines(game.tables, order),
      best,
      changes: deskChanges(game, order, best),
      reasons: reasonsFor(game, { turn, order, best }, costly),
    };
  });
  return views.toSorted((one, other) => other.regret - one.regret);
}

/** The game as it stood before a turn. */
export function playBefore(play: Play, turn: number): Play {
  return { ...play, game: rewindGame(play.game, turn - 1) };
}

function counterfactualViews(play: Play, answer: ReviewAnswer): readonly CounterfactualView[] {
  const { game, level } = play;
  return answer.counterfactuals.map((one) => ({
    ...turnView(game.tables, one.turn),
    crisis: one.crisis,
    crisisName: level.crises.find(({ id }) => id === one.crisis)?.name ?? one.crisis,
    changes: deskChanges(game, one.given, one.better),
    gain: one.gain,
    asPlayed: { outcome: one.asPlayed.outcome, war: one.asPlayed.war },
    best: { outcome: one.best.outcome, war: one.best.war },
    chain: chainOf(game, one.asPlayed.differences),
  }));
}

function whatIfView({ game }: Play, whatIf: WhatIfState): WhatIfView {
  const { turn, order, rest } = whatIf;
  const given = game.turns[turn - 1]?.order ?? order;
  return {
    ...turnView(game.tables, turn),
    rest,
    changes: deskChanges(game, given, order),
    result: resultOf(game, whatIf),
  };
}

function resultOf(game: Game, whatIf: WhatIfState): WhatIfView['result'] {
  if (whatIf.status !== 'answered') return { status: whatIf.status };
  if (whatIf.answer === undefined) return { status: 'not-legal' };
  const { outcome, war, given, changed, differences } = whatIf.answer;
  return { status: 'told', outcome, war, given, changed, chain: chainOf(game, differences) };
}

/** Orders that give up less than this share of what best play expects are good play. */
const wellPlayed = 0.1;

function againstView({ game }: Play, { review, best }: ReviewAnswer): AgainstView {
  const { start, skill, outcome } = review;
  return {
    playedWell: !game.war && -skill <= wellPlayed * start,
    isAbovePar: !game.war && review.isOver && outcome > start,
    yours: brokenClaims(game),
    best: brokenClaims(played(game, best.orders)),
  };
}

function played({ tables, seed }: Game, orders: readonly Order[]): Game {
  let game = startGame(tables, seed);
  for (const order of orders) {
    const committed = commitOrder(game, order);
    if (committed.kind === 'refused') throw new Error('best play gave an order that is not legal');
    game = committed.game;
  }
  return game;
}

function brokenClaims(game: Game): AgainstView['yours'] {
  const broken = verdictsOf(game).filter(({ verdict }) => verdict === 'broken');
  return game.tables.level.claims
    .filter(({ id }) => broken.some(({ claim }) => claim === id))
    .map(({ id, text }) => ({ id, text }));
}
