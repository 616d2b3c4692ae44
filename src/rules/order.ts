// A whole order: one stance for each open desk of a turn. Reading and writing its one-line form,
// checking it desk by desk as the orders would go out, and listing all legal ones.
import { checkStance, deskAt, isLegal, openDesks, type Refusal } from './legality.js';
import { step } from './step.js';
import { at, nodeKinds, type State, type Tables } from './tables.js';

/** Stance id by desk id, for exactly the desks that are open. */
export type Order = Readonly<Record<string, string>>;

/** The first thing wrong with an order, and at which desk. */
export type OrderRefusal =
  | { readonly code: 'no-stance'; readonly desk: string }
  | { readonly code: 'closed-desk'; readonly desk: string }
  | { readonly code: 'unknown-stance'; readonly desk: string; readonly stance: string }
  | {
      readonly code: 'refused';
      readonly desk: string;
      readonly stance: string;
      readonly refusal: Refusal;
    };

/** `syria.arms=air-campaign home=court-gulf`: the desks in the level's order. */
export function formatOrder(tables: Tables, order: Order): string {
  return tables.level.desks
    .flatMap((desk) => {
      const stance = order[desk.id];
      return stance === undefined ? [] : `${desk.id}=${stance}`;
    })
    .join(' ');
}

/** Reads the one-line form. Whether the order is legal is for `checkOrder` to say. */
export function parseOrder(
  text: string,
):
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'refused'; readonly problem: string } {
  const order = new Map<string, string>();
  for (const word of text.trim().split(/\s+/)) {
    const match = /^([a-z0-9][a-z0-9.-]*)=([a-z0-9][a-z0-9-]*)$/.exec(word);
    const [, desk, stance] = match ?? [];
    if (desk === undefined || stance === undefined) {
      return { kind: 'refused', problem: `expected desk=stance, found "${word}"` };
    }
    if (order.has(desk)) return { kind: 'refused', problem: `desk ${desk} is named twice` };
    order.set(desk, stance);
  }
  return { kind: 'order', order: Object.fromEntries(order) };
}

/** Whether the node belongs to the turn that the state is in and waits for a stance. */
function isDeciding(tables: Tables, state: State, turn: number): boolean {
  const node = at(state, 0);
  return tables.nodeKind[node] === nodeKinds.decision && tables.nodeTurn[node] === turn;
}

/** The turn that a position stands in, counted from 1. */
export function turnOf(tables: Tables, state: State): number {
  return at(tables.nodeTurn, at(state, 0));
}

/** The first reason why the order cannot be given from the turn's first desk, or nothing. */
export function checkOrder(tables: Tables, state: State, order: Order): OrderRefusal | undefined {
  const turn = turnOf(tables, state);
  const open = new Set(openDesks(tables, turn).map((desk) => desk.id));
  const closed = Object.keys(order).find((desk) => !open.has(desk));
  if (closed !== undefined) return { code: 'closed-desk', desk: closed };
  const walked = state.slice();
  while (isDeciding(tables, walked, turn)) {
    const desk = deskAt(tables, walked);
    if (desk === undefined) return undefined;
    const stance = Object.hasOwn(order, desk.id) ? order[desk.id] : undefined;
    if (stance === undefined) return { code: 'no-stance', desk: desk.id };
    const index = desk.stances.findIndex((one) => one.id === stance);
    if (index < 0) return { code: 'unknown-stance', desk: desk.id, stance };
    const refusal = checkStance(tables, walked, index);
    if (refusal !== undefined) return { code: 'refused', desk: desk.id, stance, refusal };
    step(tables, walked, index);
  }
  return undefined;
}

/** Every legal whole order of the turn, in the order of the desks' menus. */
export function legalOrders(tables: Tables, state: State): readonly Order[] {
  const orders: Order[] = [];
  collectOrders(tables, state, {}, orders);
  return orders;
}

function collectOrders(tables: Tables, state: State, chosen: Order, orders: Order[]): void {
  const desk = deskAt(tables, state);
  if (desk === undefined) return;
  const turn = turnOf(tables, state);
  desk.stances.forEach((stance, index) => {
    if (!isLegal(tables, state, index)) return;
    const order = { ...chosen, [desk.id]: stance.id };
    const next = state.slice();
    step(tables, next, index);
    if (isDeciding(tables, next, turn)) collectOrders(tables, next, order, orders);
    else orders.push(order);
  });
}
