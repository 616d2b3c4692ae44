// A finished or running game against best play: what each order gave up, what each draw brought.
// The value of a position is the expected outcome under best play from there. It falls only by orders
// that are not best (skill) and moves otherwise only with draws (luck); what happens by rule is
// foreseen and changes nothing. So start + skill + luck = outcome, exactly.
import {
  at,
  type Desk,
  deskAt,
  drawOutcome,
  eventHappens,
  type Game,
  isChance,
  type Order,
  oddsOf,
  type PlayedTurn,
  type State,
  step,
  turnOf,
} from '../rules/index.js';
import { bestOrder, createBestPolicy } from './orders.js';
import { prospectOf, type Solution } from './solve.js';

/** Grades of an order by the points that it gave up; words for them stand in the text room. */
export const grades = ['best', 'good', 'inexact', 'mistake', 'blunder'] as const;
export type Grade = (typeof grades)[number];

/** The most points that an order of the grade gives up; a blunder gives up more. */
export const gradeLimits: Readonly<Record<Exclude<Grade, 'blunder'>, number>> = {
  best: 0.05,
  good: 1,
  inexact: 3,
  mistake: 6,
};

/** All in points; probabilities 0 to 1. */
export interface Review {
  /** The value of the level before the first order. */
  readonly start: number;
  /** Less than or equal to 0: all regrets together. */
  readonly skill: number;
  readonly luck: number;
  /** The outcome, or the value of the position where the game is not over. */
  readonly outcome: number;
  readonly isOver: boolean;
  readonly turns: readonly TurnReview[];
}

export interface TurnReview {
  readonly turn: number;
  readonly order: Order;
  readonly best: Order;
  readonly regret: number;
  readonly grade: Grade;
  /** The value before the order, after it, and when the turn has ended. */
  readonly before: number;
  readonly ordered: number;
  readonly after: number;
  readonly luck: number;
  /** Probability of war from here on under best play: before the order, and after it. */
  readonly warBefore: number;
  readonly warOrdered: number;
  readonly desks: readonly DeskReview[];
  readonly draws: readonly DrawReview[];
}

/** What one desk's stance gave up, the desks before it being as they are. */
export interface DeskReview {
  readonly desk: string;
  readonly stance: string;
  readonly best: string;
  readonly regret: number;
}

export interface DrawReview {
  readonly event: string;
  readonly outcome: string;
  /** Whole percent. */
  readonly odds: number;
  readonly luck: number;
  readonly value: number;
}

/** Cost: microseconds a turn, after a first pass over the states of each node. */
export function reviewGame(solution: Solution, game: Game): Review {
  const turns = game.turns.map((played) => reviewTurn(solution, game.seed, played));
  const start = game.turns[0]?.before ?? game.state;
  return {
    start: prospectOf(solution, start).value,
    skill: -turns.reduce((sum, { regret }) => sum + regret, 0),
    luck: turns.reduce((sum, { luck }) => sum + luck, 0),
    outcome: prospectOf(solution, game.state).value,
    isOver: game.over,
    turns,
  };
}

function reviewTurn(solution: Solution, seed: number, played: PlayedTurn): TurnReview {
  const before = prospectOf(solution, played.before);
  const state = played.before.slice();
  const desks = reviewDesks(solution, played, state);
  const ordered = prospectOf(solution, state);
  const draws = reviewDraws(solution, seed, state);
  const after = prospectOf(solution, played.after).value;
  const regret = Math.max(0, before.value - ordered.value);
  return {
    turn: played.turn,
    order: played.order,
    best: bestOrder(solution, played.before),
    regret,
    grade: gradeOf(regret),
    before: before.value,
    ordered: ordered.value,
    after,
    luck: after - ordered.value,
    warBefore: before.war,
    warOrdered: ordered.war,
    desks,
    draws,
  };
}

/** The grade of an order that gave up this many points. */
export function gradeOf(regret: number): Grade {
  const found = grades.find((grade) => grade === 'blunder' || regret <= gradeLimits[grade]);
  return found ?? 'blunder';
}

/** Plays the turn's orders in place. */
function reviewDesks(solution: Solution, played: PlayedTurn, state: State): readonly DeskReview[] {
  const { tables } = solution;
  const policy = createBestPolicy(solution);
  const reviews: DeskReview[] = [];
  let desk: Desk | undefined = deskAt(tables, state);
  while (desk !== undefined && turnOf(tables, state) === played.turn) {
    const stance = played.order[desk.id] ?? '';
    const before = prospectOf(solution, state).value;
    const best = desk.stances[policy(tables, state, 0)]?.id ?? '';
    step(
      tables,
      state,
      desk.stances.findIndex((one) => one.id === stance),
    );
    const regret = Math.max(0, before - prospectOf(solution, state).value);
    reviews.push({ desk: desk.id, stance, best, regret });
    desk = deskAt(tables, state);
  }
  return reviews;
}

/** Plays the turn's draws in place, as the seed gives them. */
function reviewDraws(solution: Solution, seed: number, state: State): readonly DrawReview[] {
  const { tables } = solution;
  const reviews: DrawReview[] = [];
  while (isChance(tables, state)) {
    const event = tables.level.events[at(tables.nodeIndex, at(state, 0))];
    const outcome = drawOutcome(tables, state, seed);
    const happens = eventHappens(tables, state);
    const odds = oddsOf(tables, state, outcome);
    const before = prospectOf(solution, state).value;
    step(tables, state, outcome);
    const { value } = prospectOf(solution, state);
    if (!happens) continue;
    const drawn = event?.outcomes[outcome]?.id ?? '';
    reviews.push({ event: event?.id ?? '', outcome: drawn, odds, luck: value - before, value });
  }
  return reviews;
}

/** The turns that cost most, the dearest first: what is worth trying again. */
export function costliestTurns(review: Review, count = 3): readonly TurnReview[] {
  return review.turns
    .filter(({ regret }) => regret > gradeLimits.good)
    .toSorted((one, other) => other.regret - one.regret)
    .slice(0, count);
}
