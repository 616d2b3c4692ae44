// What may be ordered, and why not: the only place that decides it (rules A1–A3, B1).
import type { Desk, Stance } from './level.js';
import { at, nodeKinds, readPhrase, type State, type Tables } from './tables.js';
import { fillTemplate } from './template.js';

/** Why a stance cannot be ordered now. */
export type Refusal =
  | { readonly code: 'not-on-menu' }
  | { readonly code: 'locked'; readonly because: string }
  | {
      readonly code: 'unaffordable';
      readonly budget: string;
      readonly price: number;
      readonly left: number;
    };

/** The desk that decides at this node; `undefined` at a draw or the end. */
export function deskAt(tables: Tables, state: State): Desk | undefined {
  const node = at(state, 0);
  if (tables.nodeKind[node] !== nodeKinds.decision) return undefined;
  return tables.level.desks[at(tables.nodeIndex, node)];
}

/** At a decision: whether the stance (index in the desk's list) may be ordered. Fast. */
export function isLegal(tables: Tables, state: State, stance: number): boolean {
  const option = at(tables.nodeStart, at(state, 0)) + stance;
  if (at(tables.optionOnMenu, option) === 0) return false;
  const needs = at(tables.optionNeeds, option);
  if (needs >= 0 && readPhrase(tables, state, needs) === 0) return false;
  const end = at(tables.optionPriceStart, option + 1);
  for (let price = at(tables.optionPriceStart, option); price < end; price += 1) {
    const asked = readPhrase(tables, state, at(tables.optionPricePhrase, price));
    if (asked > at(state, at(tables.optionPriceSlot, price))) return false;
  }
  return true;
}

/** At a decision: the reason why the stance may not be ordered, or nothing. */
export function checkStance(tables: Tables, state: State, stance: number): Refusal | undefined {
  if (isLegal(tables, state, stance)) return undefined;
  const node = at(state, 0);
  const option = at(tables.nodeStart, node) + stance;
  const desk = tables.level.desks[at(tables.nodeIndex, node)];
  const found = desk?.stances[stance];
  if (found === undefined || at(tables.optionOnMenu, option) === 0) return { code: 'not-on-menu' };
  const needs = at(tables.optionNeeds, option);
  if (needs >= 0 && readPhrase(tables, state, needs) === 0) {
    return { code: 'locked', because: fillTemplate(tables, state, found.locked) };
  }
  return dearest(tables, state, option);
}

function dearest(tables: Tables, state: State, option: number): Refusal | undefined {
  const end = at(tables.optionPriceStart, option + 1);
  for (let price = at(tables.optionPriceStart, option); price < end; price += 1) {
    const slot = at(tables.optionPriceSlot, price);
    const asked = readPhrase(tables, state, at(tables.optionPricePhrase, price));
    const left = at(state, slot);
    if (asked > left) {
      const budget = tables.slots[slot - tables.trackOffset]?.id ?? '';
      return { code: 'unaffordable', budget, price: asked, left };
    }
  }
  return undefined;
}

/** At a decision: what the stance costs now, budget by budget; free stances give an empty list. */
export function priceOf(
  tables: Tables,
  state: State,
  stance: number,
): readonly { readonly budget: string; readonly amount: number }[] {
  const option = at(tables.nodeStart, at(state, 0)) + stance;
  const prices = [];
  const end = at(tables.optionPriceStart, option + 1);
  for (let price = at(tables.optionPriceStart, option); price < end; price += 1) {
    const slot = at(tables.optionPriceSlot, price);
    const amount = readPhrase(tables, state, at(tables.optionPricePhrase, price));
    const budget = tables.slots[slot - tables.trackOffset]?.id ?? '';
    if (amount > 0) prices.push({ budget, amount });
  }
  return prices;
}

/** The desks that decide in a turn, in the order in which their orders go out (rule T2). */
export function openDesks(tables: Tables, turn: number): readonly Desk[] {
  return tables.level.desks.filter((desk) => desk.window.from <= turn && turn <= desk.window.to);
}

/** The stances that a desk may consider in a turn, locked ones included. */
export function stancesOnMenu(desk: Desk, turn: number): readonly Stance[] {
  return desk.stances.filter((stance) => stance.window.from <= turn && turn <= stance.window.to);
}
