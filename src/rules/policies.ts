// Ready ways to play without looking ahead: yardsticks for best play and for levels (rule Y1).
// A policy sees the position and one desk at a time, as a player fills in the orders.
import { drawOutcome, isChance } from './chance.js';
import { mixBits } from './draw.js';
import { commitOrder, type Game, startGame } from './game.js';
import { deskAt, isLegal, priceOf, stancesOnMenu } from './legality.js';
import type { Desk } from './level.js';
import { type Order, parseOrder, turnOf } from './order.js';
import { createState, isOver, step } from './step.js';
import { at, type State, type Tables } from './tables.js';

/** Chooses the index of a legal stance at a decision. The seed is the game's. */
export type Policy = (tables: Tables, state: State, seed: number) => number;

export const policyForms = [
  'hold',
  'first',
  'same:N',
  'random',
  'record',
  'words',
  'all-in:CRISIS',
] as const;

/** The policy that a text names, or nothing: `hold`, `same:2`, `all-in:syria` and so on. */
export function parsePolicy(tables: Tables, text: string): Policy | undefined {
  const [name, detail] = text.split(':');
  if (detail === undefined) {
    switch (name) {
      case 'hold':
        return holdPolicy;
      case 'first':
        return firstPolicy;
      case 'random':
        return randomPolicy;
      case 'record':
        return recordPolicy;
      case 'words':
        return wordsPolicy;
    }
    return undefined;
  }
  if (name === 'same' && /^[1-9][0-9]?$/.test(detail)) return samePolicy(Number(detail));
  const isCrisis = tables.level.crises.some((crisis) => crisis.id === detail);
  return name === 'all-in' && isCrisis ? allInPolicy(detail) : undefined;
}

function deciding(tables: Tables, state: State): Desk {
  const desk = deskAt(tables, state);
  if (desk === undefined) throw new Error('a policy was asked where nothing is to be decided');
  return desk;
}

/** Stands aside at every desk. */
export function holdPolicy(tables: Tables, state: State): number {
  return deciding(tables, state).stances.findIndex((stance) => stance.tags.includes('hold'));
}

function legalStances(tables: Tables, state: State): readonly number[] {
  return deciding(tables, state).stances.flatMap((_, index) =>
    isLegal(tables, state, index) ? index : [],
  );
}

/** Takes the first stance of the menu that is legal. */
export function firstPolicy(tables: Tables, state: State): number {
  return legalStances(tables, state)[0] ?? holdPolicy(tables, state);
}

/** Takes the stance in the same place of every menu; stands aside where it is not legal. */
export function samePolicy(place: number): Policy {
  return (tables, state) => {
    const desk = deciding(tables, state);
    const wanted = stancesOnMenu(desk, turnOf(tables, state))[place - 1];
    const index = wanted === undefined ? -1 : desk.stances.indexOf(wanted);
    return index >= 0 && isLegal(tables, state, index) ? index : holdPolicy(tables, state);
  };
}

/** Each legal stance of a desk with equal odds, from the game's seed. */
export function randomPolicy(tables: Tables, state: State, seed: number): number {
  const legal = legalStances(tables, state);
  const bits = mixBits(seed ^ 0x5bd1e995, turnOf(tables, state), at(state, 0));
  return legal[bits % legal.length] ?? holdPolicy(tables, state);
}

/** What the level's record did; stands aside where that is not legal. */
export function recordPolicy(tables: Tables, state: State): number {
  const desk = deciding(tables, state);
  const order = recordOrder(tables, turnOf(tables, state));
  const index = desk.stances.findIndex((stance) => stance.id === order[desk.id]);
  return index >= 0 && isLegal(tables, state, index) ? index : holdPolicy(tables, state);
}

/** The order of the level's record in a turn; empty where it has none. */
export function recordOrder(tables: Tables, turn: number): Order {
  const record = tables.level.turns[turn - 1]?.record;
  const parsed = record === undefined ? undefined : parseOrder(record.order);
  return parsed?.kind === 'order' ? parsed.order : {};
}

/** The cheapest stance, other than standing aside, that costs no arms. */
export function wordsPolicy(tables: Tables, state: State): number {
  const desk = deciding(tables, state);
  const found = legalStances(tables, state)
    .filter((index) => !desk.stances[index]?.tags.includes('hold'))
    .map((index) => ({ index, ...costOf(tables, state, index) }))
    .filter((one) => one.arms === 0)
    .sort((one, other) => one.total - other.total || one.index - other.index);
  return found[0]?.index ?? holdPolicy(tables, state);
}

/** The dearest affordable stance at the desks of one crisis, by arms first; aside elsewhere. */
export function allInPolicy(crisis: string): Policy {
  return (tables, state) => {
    if (deciding(tables, state).crisis !== crisis) return holdPolicy(tables, state);
    const found = legalStances(tables, state)
      .map((index) => ({ index, ...costOf(tables, state, index) }))
      .sort(
        (one, other) => other.arms - one.arms || other.total - one.total || other.index - one.index,
      );
    return found[0]?.index ?? holdPolicy(tables, state);
  };
}

function costOf(tables: Tables, state: State, stance: number) {
  let arms = 0;
  let total = 0;
  for (const { budget, amount } of priceOf(tables, state, stance)) {
    const isArms = tables.level.budgets.some((one) => one.id === budget && one.arms);
    if (isArms) arms += amount;
    total += amount;
  }
  return { arms, total };
}

/** The order that a policy gives in the turn that the position begins. */
export function policyOrder(tables: Tables, state: State, policy: Policy, seed: number): Order {
  const turn = turnOf(tables, state);
  const walked = state.slice();
  const order: Record<string, string> = {};
  let desk = deskAt(tables, walked);
  while (desk !== undefined && turnOf(tables, walked) === turn) {
    const stance = policy(tables, walked, seed);
    order[desk.id] = desk.stances[stance]?.id ?? '';
    step(tables, walked, stance);
    desk = deskAt(tables, walked);
  }
  return order;
}

/** Plays a whole game by a policy, with all its facts. */
export function playPolicy(tables: Tables, policy: Policy, seed: number): Game {
  let game = startGame(tables, seed);
  while (!game.over) {
    const committed = commitOrder(game, policyOrder(tables, game.state, policy, seed));
    if (committed.kind === 'refused') throw new Error('a policy gave an order that is not legal');
    game = committed.game;
  }
  return game;
}

/** The last position of a game by a policy, without facts: for thousands of games. */
export function playOut(tables: Tables, policy: Policy, seed: number): State {
  const state = createState(tables);
  while (!isOver(tables, state)) {
    const isDraw = isChance(tables, state);
    step(tables, state, isDraw ? drawOutcome(tables, state, seed) : policy(tables, state, seed));
  }
  return state;
}
