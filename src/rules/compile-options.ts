// Compiles a desk's decision in one turn: which stances are on the menu, what they need, what they
// cost, and what they set going (rules A1, A2, B1, B3).
import { addGroups, type GroupPlace } from './compile-groups.js';
import { namesIn } from './expression.js';
import type { Desk, Group, Price, Stance } from './level.js';
import { addNode, isInWindow, type NodeContext, plainGroup, promisedId } from './node-lists.js';
import { nodeKinds } from './tables.js';

/** Adds the desk's node and an option for each of its stances, on the menu or not. */
export function addDecision(
  context: NodeContext,
  desk: Desk,
  at: { readonly turn: number; readonly index: number },
): void {
  const start = context.nodes.optionOnMenu.length;
  for (const stance of desk.stances) addOption(context, { desk, stance, turn: at.turn });
  const end = context.nodes.optionOnMenu.length;
  addNode(context, {
    kind: nodeKinds.decision,
    turn: at.turn,
    index: at.index,
    start,
    end,
    when: -1,
  });
}

interface OptionPlace {
  readonly desk: Desk;
  readonly stance: Stance;
  readonly turn: number;
}

function addOption(context: NodeContext, option: OptionPlace): void {
  const { nodes, pool } = context;
  const { desk, stance, turn } = option;
  const path = ['desks', desk.id, 'stances', stance.id];
  const onMenu = isInWindow(stance.window, turn);
  nodes.optionOnMenu.push(onMenu ? 1 : 0);
  const needs = onMenu ? stance.needs : undefined;
  nodes.optionNeeds.push(
    needs === undefined
      ? -1
      : pool.add({ expression: needs, turn, scale: 1, path: [...path, 'needs'] }),
  );
  for (const price of onMenu ? stance.price : []) {
    const place = [...path, 'price', price.budget];
    nodes.priceSlot.push(context.slotOf.get(price.budget) ?? 0);
    nodes.pricePhrase.push(pool.add({ expression: price.amount, turn, scale: 1, path: place }));
    tellBudgets(context, price, place);
  }
  nodes.optionPriceStart.push(nodes.priceSlot.length);
  const title = stance.name;
  const place = { kind: 'order', source: desk.id, choice: stance.id, title, turn, path } as const;
  const [start, end] = onMenu ? addOptionGroups(context, stance, place) : [0, 0];
  nodes.optionGroupStart.push(start);
  nodes.optionGroupEnd.push(end);
}

/** A price may not depend on what is in the purse: it would change while it is being paid. */
function tellBudgets(context: NodeContext, price: Price, path: readonly string[]): void {
  const found = namesIn(price.amount).find((name) =>
    context.level.budgets.some((budget) => budget.id === name),
  );
  if (found === undefined) return;
  context.problems.push({ path, expected: 'a price that reads no budget', found });
}

function addOptionGroups(
  context: NodeContext,
  stance: Stance,
  place: GroupPlace,
): readonly [number, number] {
  const start = context.lists.when.length;
  if (stance.upkeep.length > 0) {
    addGroups(context, [upkeepGroup(stance.upkeep)], { ...place, path: [...place.path, 'upkeep'] });
  }
  const [, end] = addGroups(context, stance.groups, { ...place, path: [...place.path, 'then'] });
  return [start, end];
}

function upkeepGroup(upkeep: readonly Price[]): Group {
  return plainGroup(
    upkeep.map((price) => ({
      target: promisedId(price.budget),
      operator: '+' as const,
      amount: price.amount,
    })),
  );
}
