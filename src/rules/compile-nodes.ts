// Lays a level out as nodes: for each turn its desks, rivals' reactions, chance events and
// closing rules, then the end (rule T1). Each node is compiled for its own turn.
import { addGroups, type GroupPlace } from './compile-groups.js';
import { addDecision } from './compile-options.js';
import type { Expression } from './expression.js';
import type { Budget, ChanceEvent, Closing, Group, Outcome } from './level.js';
import { addNode, isInWindow, type NodeContext, plainGroup, promisedId } from './node-lists.js';
import { nodeKinds } from './tables.js';

/** Adds every node of the level in the order of play. */
export function addNodes(context: NodeContext): void {
  const { level } = context;
  level.turns.forEach((_, index) => {
    addTurn(context, index + 1);
  });
  const last = level.turns.length;
  for (const rule of level.atEnd) addClosing(context, rule, { turn: last, list: 'at-end' });
  addNode(context, { kind: nodeKinds.over, turn: last, index: -1, start: 0, end: 0, when: -1 });
  addNode(context, { kind: nodeKinds.over, turn: last, index: -1, start: 0, end: 0, when: -1 });
}

function addTurn(context: NodeContext, turn: number): void {
  const { level } = context;
  level.desks.forEach((desk, index) => {
    if (isInWindow(desk.window, turn)) addDecision(context, desk, { turn, index });
  });
  for (const reaction of level.reactions) {
    if (!isInWindow(reaction.window, turn)) continue;
    const path = ['reactions', reaction.id, 'then'];
    const place = {
      kind: 'reaction',
      source: reaction.id,
      title: reaction.name,
      turn,
      path,
    } as const;
    addAutomatic(context, [{ groups: reaction.groups, place }]);
  }
  level.events.forEach((event, index) => {
    if (isInWindow(event.window, turn)) addChance(context, event, { turn, index });
  });
  for (const rule of level.closing) {
    if (isInWindow(rule.window, turn)) addClosing(context, rule, { turn, list: 'closing' });
  }
  addTurnEnd(context, turn);
}

function addAutomatic(
  context: NodeContext,
  parts: readonly { readonly groups: readonly Group[]; readonly place: GroupPlace }[],
): void {
  const start = context.lists.when.length;
  for (const part of parts) addGroups(context, part.groups, part.place);
  const end = context.lists.when.length;
  if (end === start) return;
  const turn = parts[0]?.place.turn ?? 0;
  addNode(context, { kind: nodeKinds.automatic, turn, index: -1, start, end, when: -1 });
}

function addClosing(
  context: NodeContext,
  rule: Closing,
  at: { readonly turn: number; readonly list: 'closing' | 'at-end' },
): void {
  const kind = at.list === 'closing' ? 'closing' : 'end';
  const path = [at.list, rule.id, 'then'];
  const place = { kind, source: rule.id, title: rule.name, turn: at.turn, path } as const;
  addAutomatic(context, [{ groups: rule.groups, place }]);
}

/** An event whose condition cannot hold in this turn gets no node. */
function addChance(
  context: NodeContext,
  event: ChanceEvent,
  at: { readonly turn: number; readonly index: number },
): void {
  const { nodes, pool } = context;
  const { turn, index } = at;
  const path = ['events', event.id];
  const request = { turn, scale: 1, path: [...path, 'when'] };
  const when = event.when === undefined ? -1 : pool.add({ expression: event.when, ...request });
  if (when >= 0 && pool.constantOf(when) === 0) return;
  const start = nodes.outcomeOdds.length;
  for (const outcome of event.outcomes) addOutcome(context, { event, outcome, turn });
  const end = nodes.outcomeOdds.length;
  addNode(context, { kind: nodeKinds.chance, turn, index, start, end, when });
}

function addOutcome(
  context: NodeContext,
  place: { readonly event: ChanceEvent; readonly outcome: Outcome; readonly turn: number },
): void {
  const { nodes, pool } = context;
  const { event, outcome, turn } = place;
  const path = ['events', event.id, 'outcomes', outcome.id];
  const odds = outcome.odds;
  const request = { turn, scale: 1, path: [...path, 'odds'] };
  nodes.outcomeOdds.push(odds === undefined ? -1 : pool.add({ expression: odds, ...request }));
  const [start, end] = addGroups(context, outcome.groups, {
    kind: 'draw',
    source: event.id,
    choice: outcome.id,
    title: outcome.name,
    turn,
    path: [...path, 'then'],
  });
  nodes.outcomeGroupStart.push(start);
  nodes.outcomeGroupEnd.push(end);
}

function addTurnEnd(context: NodeContext, turn: number): void {
  const { level } = context;
  const incomes = level.budgets.map((budget) => ({
    groups: incomeGroups(context, budget),
    place: {
      kind: 'income' as const,
      source: budget.id,
      title: budget.name,
      turn,
      path: ['budgets', budget.id, 'income'],
    },
  }));
  const passing = level.tracks.filter((track) => track.lasts === 'turn');
  const resets = passing.map((track) => ({
    target: track.id,
    operator: '=' as const,
    amount: { kind: 'number', value: track.start } as const,
  }));
  const place = { kind: 'closing', source: '', title: '', turn, path: ['tracks'] } as const;
  const reset = { groups: resets.length > 0 ? [plainGroup(resets)] : [], place };
  addAutomatic(context, turn < level.turns.length ? [...incomes, reset] : []);
}

/** Rule B3: income less promises, never below nothing; then the promises are kept. */
function incomeGroups(context: NodeContext, budget: Budget): readonly Group[] {
  const promised = promisedId(budget.id);
  const hasUpkeep = context.slotOf.has(promised);
  const amount: Expression = hasUpkeep
    ? {
        kind: 'call',
        name: 'max',
        operands: [
          { kind: 'number', value: 0 },
          {
            kind: 'binary',
            operator: '-',
            left: budget.income,
            right: { kind: 'name', name: promised },
          },
        ],
      }
    : budget.income;
  const income: Group = {
    effects: [{ target: budget.id, operator: '+', amount }],
    because: budget.because,
    claims: budget.claims,
    upholds: [],
    breaks: [],
  };
  if (!hasUpkeep) return [income];
  const kept = { target: promised, operator: '=', amount: { kind: 'number', value: 0 } } as const;
  return [income, plainGroup([kept])];
}
