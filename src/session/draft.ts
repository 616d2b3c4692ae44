// The draft of a turn's order: every open desk starts by standing aside, so that there is always
// an order to give. Walking a draft finds which of its stances hold, in the order in which they
// would go out (rule T2); what is legal is asked of the rules, desk by desk.
import {
  checkStance,
  type Desk,
  deskAt,
  type Game,
  type Order,
  openDesks,
  type Refusal,
  type State,
  step,
  type Tables,
  turnOf,
} from '../rules/index.js';
import type { Draft } from './state.js';

/** A desk reached with the orders of the desks before it carried out. */
export interface DeskStep {
  readonly desk: Desk;
  readonly before: State;
  /** Index of the draft's stance in the desk's list; -1 for a stance that it lacks. */
  readonly stance: number;
  /** Why the draft's stance cannot go out here; the desk then stands aside instead. */
  readonly refusal?: Refusal;
}

export interface Walk {
  readonly steps: readonly DeskStep[];
  /** The position when all orders are out and no rival has answered yet. */
  readonly after: State;
}

/** Every open desk standing aside; empty when the game is over. */
export function defaultDraft(game: Game): Draft {
  const desks = game.over ? [] : openDesks(game.tables, turnOf(game.tables, game.state));
  const order = Object.fromEntries(desks.map((desk) => [desk.id, holdStance(desk)]));
  return { order, chosen: [] };
}

/** The id of the stance by which a desk stands aside (rule A3). */
function holdStance(desk: Desk): string {
  const hold = desk.stances.find((stance) => stance.tags.includes('hold')) ?? desk.stances[0];
  if (hold === undefined) throw new Error(`desk ${desk.id} has no stance`);
  return hold.id;
}

/** Walks the orders of a turn; a stance that does not hold is passed over by standing aside. */
export function walkDraft(tables: Tables, start: State, order: Order): Walk {
  const turn = turnOf(tables, start);
  const state = start.slice();
  const steps: DeskStep[] = [];
  let after = start;
  let desk = deskAt(tables, state);
  while (desk !== undefined && turnOf(tables, state) === turn) {
    const one = stepAt(tables, desk, state, order);
    steps.push(one);
    const move = one.refusal === undefined ? one.stance : stanceIndex(desk, holdStance(desk));
    step(tables, state, move, {
      paid: (_node, _stance, _before, now) => {
        after = now.slice();
      },
      ran: (group, _before, now) => {
        if (tables.groupSources[group]?.kind === 'order') after = now.slice();
      },
    });
    desk = deskAt(tables, state);
  }
  return { steps, after };
}

function stepAt(tables: Tables, desk: Desk, state: State, order: Order): DeskStep {
  const id = Object.hasOwn(order, desk.id) ? order[desk.id] : undefined;
  const stance = stanceIndex(desk, id);
  const refusal = checkStance(tables, state, stance);
  const before = state.slice();
  return { desk, before, stance, ...(refusal === undefined ? {} : { refusal }) };
}

function stanceIndex(desk: Desk, id: string | undefined): number {
  return desk.stances.findIndex((one) => one.id === id);
}

/** The order with every stance that does not hold replaced by standing aside: always legal. */
export function soundOrder(walk: Walk, order: Order): Order {
  return Object.fromEntries(
    walk.steps.map(({ desk, refusal }) => [
      desk.id,
      refusal === undefined ? (order[desk.id] ?? holdStance(desk)) : holdStance(desk),
    ]),
  );
}
