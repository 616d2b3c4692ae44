// The flat lists that a level's nodes are collected in while it is being compiled.
import type { GroupContext } from './compile-groups.js';
import type { Group, Level, Window } from './level.js';

/** Flat lists of nodes, options and outcomes while they are being made. */
export interface NodeLists {
  readonly kind: number[];
  readonly turn: number[];
  readonly index: number[];
  readonly start: number[];
  readonly end: number[];
  readonly when: number[];
  readonly optionOnMenu: number[];
  readonly optionNeeds: number[];
  readonly optionPriceStart: number[];
  readonly priceSlot: number[];
  readonly pricePhrase: number[];
  readonly optionGroupStart: number[];
  readonly optionGroupEnd: number[];
  readonly outcomeOdds: number[];
  readonly outcomeGroupStart: number[];
  readonly outcomeGroupEnd: number[];
}

export interface NodeContext extends GroupContext {
  readonly level: Level;
  readonly nodes: NodeLists;
}

/** The hidden slot that holds what a budget's upkeep has promised out of the next income. */
export function promisedId(budget: string): string {
  return `promised.${budget}`;
}

export function isInWindow(window: Window, turn: number): boolean {
  return window.from <= turn && turn <= window.to;
}

export function emptyNodeLists(): NodeLists {
  return {
    kind: [],
    turn: [],
    index: [],
    start: [],
    end: [],
    when: [],
    optionOnMenu: [],
    optionNeeds: [],
    optionPriceStart: [0],
    priceSlot: [],
    pricePhrase: [],
    optionGroupStart: [],
    optionGroupEnd: [],
    outcomeOdds: [],
    outcomeGroupStart: [],
    outcomeGroupEnd: [],
  };
}

export function addNode(
  context: NodeContext,
  node: Record<'kind' | 'turn' | 'index' | 'start' | 'end' | 'when', number>,
): void {
  context.nodes.kind.push(node.kind);
  context.nodes.turn.push(node.turn);
  context.nodes.index.push(node.index);
  context.nodes.start.push(node.start);
  context.nodes.end.push(node.end);
  context.nodes.when.push(node.when);
}

/** A group of the rules' own bookkeeping: no condition, nothing told. */
export function plainGroup(effects: Group['effects']): Group {
  return { effects, because: [], claims: [], upholds: [], breaks: [] };
}
