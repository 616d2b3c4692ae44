// Plays one move. This is the only place in the game where a position changes: the screen, the
// replay, the command line and the search for best play all come through here (rules T1–T4).
// No allocation without a trace.
import { at, nodeKinds, readPhrase, type State, type Tables } from './tables.js';

/** Listens to a step. `before` and `after` are only valid during the call. */
export interface Trace {
  /** A stance was ordered and its price paid. */
  paid(node: number, stance: number, before: State, after: State): void;
  /** A group's condition held and its changes were made. */
  ran(group: number, before: State, after: State): void;
}

/** The position at the start of a level. */
export function createState(tables: Tables): State {
  const state = tables.start.slice();
  advance(tables, state);
  return state;
}

/** Whether nothing is left to decide: the last turn has closed, or war has come. */
export function isOver(tables: Tables, state: State): boolean {
  return at(state, 0) >= tables.overNode;
}

/** Whether the game ended in the catastrophe. */
export function isWar(tables: Tables, state: State): boolean {
  return at(state, 0) === tables.warNode;
}

/**
 * Plays `move` in place and then everything that needs no move, up to the next decision, draw or
 * end. At a decision the move is the index of a stance in the desk's list, at a draw the index
 * of an outcome. The caller vouches that it is legal (`checkStance`) and possible.
 */
export function step(tables: Tables, state: State, move: number, trace?: Trace): void {
  const node = at(state, 0);
  const row = at(tables.nodeStart, node) + move;
  let war = false;
  if (at(tables.nodeKind, node) === nodeKinds.decision) {
    const before = trace === undefined ? state : state.slice();
    pay(tables, state, row);
    trace?.paid(node, move, before, state);
    const end = at(tables.optionGroupEnd, row);
    war = runGroups(tables, state, at(tables.optionGroupStart, row), end, trace);
  } else if (eventHappens(tables, state)) {
    const end = at(tables.outcomeGroupEnd, row);
    war = runGroups(tables, state, at(tables.outcomeGroupStart, row), end, trace);
  }
  state[0] = war ? tables.warNode : node + 1;
  advance(tables, state, trace);
}

/** At a draw: whether the event happens at all in this position. */
export function eventHappens(tables: Tables, state: State): boolean {
  const when = at(tables.nodeWhen, at(state, 0));
  return when < 0 || readPhrase(tables, state, when) !== 0;
}

function advance(tables: Tables, state: State, trace?: Trace): void {
  let node = at(state, 0);
  while (at(tables.nodeKind, node) === nodeKinds.automatic) {
    const end = at(tables.nodeEnd, node);
    const war = runGroups(tables, state, at(tables.nodeStart, node), end, trace);
    node = war ? tables.warNode : node + 1;
    state[0] = node;
  }
}

/** Prices read no budget (the compiler sees to it), so they can be paid one after the other. */
function pay(tables: Tables, state: State, option: number): void {
  const end = at(tables.optionPriceStart, option + 1);
  for (let price = at(tables.optionPriceStart, option); price < end; price += 1) {
    const slot = at(tables.optionPriceSlot, price);
    state[slot] = at(state, slot) - readPhrase(tables, state, at(tables.optionPricePhrase, price));
  }
}

/** Runs the groups whose condition holds; true when the catastrophe has come. */
function runGroups(
  tables: Tables,
  state: State,
  start: number,
  end: number,
  trace: Trace | undefined,
): boolean {
  for (let group = start; group < end; group += 1) {
    const when = at(tables.groupWhen, group);
    if (when >= 0 && readPhrase(tables, state, when) === 0) continue;
    const before = trace === undefined ? state : state.slice();
    runEffects(tables, state, group);
    trace?.ran(group, before, state);
    if (at(tables.groupStirs, group) === 1 && readPhrase(tables, state, tables.warPhrase) !== 0) {
      return true;
    }
  }
  return false;
}

function runEffects(tables: Tables, state: State, group: number): void {
  const end = at(tables.groupEffectStart, group + 1);
  for (let effect = at(tables.groupEffectStart, group); effect < end; effect += 1) {
    const slot = at(tables.effectSlot, effect);
    const amount = readPhrase(tables, state, at(tables.effectPhrase, effect));
    const operator = at(tables.effectOperator, effect);
    const held = at(state, slot);
    const wanted = operator === 0 ? held + amount : operator === 1 ? held - amount : amount;
    if (slot >= tables.interestOffset) {
      state[slot] = wanted;
      continue;
    }
    state[slot] = Math.min(Math.max(wanted, at(tables.min, slot)), at(tables.max, slot));
  }
}
