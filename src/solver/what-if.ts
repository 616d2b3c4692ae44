// The same game with another order in one turn, under the same luck: what would have followed.
import {
  afterOrders,
  commitOrder,
  deskAt,
  type Fact,
  type Game,
  isLegal,
  type Order,
  type OrderRefusal,
  outcomeOf,
  type Policy,
  policyOrder,
  rewindGame,
  turnOf,
} from '../rules/index.js';
import { createBestPolicy } from './orders.js';
import { prospectOf, type Solution } from './solve.js';

/** How the turns after the changed one are played. */
export type Rest = 'best' | 'as-played';

export interface WhatIf {
  readonly game: Game;
  /** The outcome of the changed game in points. */
  readonly outcome: number;
  /** The value of the turn's position with the order that was given, and with the other one. */
  readonly given: number;
  readonly changed: number;
  /** Facts of one game that the other lacks, in order of turns, from the changed turn on. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly turn: number;
  /** Whether the fact happened in the game that was played, or in the changed one. */
  readonly in: 'played' | 'changed';
  readonly fact: Fact;
}

export interface Change {
  readonly turn: number;
  readonly order: Order;
  readonly rest: Rest;
}

/**
 * Plays on from a turn with another order. Where `as-played` meets a stance that is no longer legal,
 * that desk stands aside. The luck is the game's own.
 */
export function playWhatIf(
  solution: Solution,
  game: Game,
  change: Change,
): WhatIf | { readonly refusal: OrderRefusal } {
  const before = rewindGame(game, change.turn - 1);
  const committed = commitOrder(before, change.order);
  if (committed.kind === 'refused') return { refusal: committed.refusal };
  const policy = change.rest === 'best' ? createBestPolicy(solution) : asPlayed(game);
  const changed = playOn(committed.game, policy, game.turns.length);
  const given = game.turns[change.turn - 1]?.order ?? change.order;
  return {
    game: changed,
    outcome: outcomeOf(changed).tenths / 10,
    given: valueAfter(solution, before, given),
    changed: valueAfter(solution, before, change.order),
    differences: differencesOf(game, changed, change.turn),
  };
}

/** Plays to the end, or as far as the game that was ended early. */
function playOn(game: Game, policy: Policy, turns: number): Game {
  let played = game;
  while (!played.over && played.turns.length < turns) {
    const order = policyOrder(played.tables, played.state, policy, played.seed);
    const committed = commitOrder(played, order);
    if (committed.kind === 'refused') throw new Error('a policy gave an order that is not legal');
    played = committed.game;
  }
  return played;
}

/** The stances of a game, turn by turn; aside where one is not legal. */
function asPlayed(game: Game): Policy {
  return (tables, state) => {
    const desk = deskAt(tables, state);
    if (desk === undefined) throw new Error('nothing is decided here');
    const order = game.turns[turnOf(tables, state) - 1]?.order ?? {};
    const stance = desk.stances.findIndex((one) => one.id === order[desk.id]);
    if (stance >= 0 && isLegal(tables, state, stance)) return stance;
    return desk.stances.findIndex((one) => one.tags.includes('hold'));
  };
}

function valueAfter(solution: Solution, before: Game, order: Order): number {
  return prospectOf(solution, afterOrders(before.tables, before.state, order)).value;
}

/** Facts are the same if they come from the same place, say the same, and change the same. */
function differencesOf(played: Game, changed: Game, from: number): readonly Difference[] {
  const turns = Math.max(played.turns.length, changed.turns.length);
  const differences: Difference[] = [];
  for (let turn = from; turn <= turns; turn += 1) {
    const mine = played.turns[turn - 1]?.facts ?? [];
    const theirs = changed.turns[turn - 1]?.facts ?? [];
    for (const fact of without(mine, theirs)) differences.push({ turn, in: 'played', fact });
    for (const fact of without(theirs, mine)) differences.push({ turn, in: 'changed', fact });
  }
  return differences;
}

function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const known = new Set(others.map(keyOf));
  return facts.filter((fact) => !known.has(keyOf(fact)));
}

function keyOf({ kind, source, choice, because, changes }: Fact): string {
  const steps = changes.map(({ target, before, after }) => `${target} ${after - before}`);
  return [kind, source, choice ?? '', because, ...steps].join('|');
}
