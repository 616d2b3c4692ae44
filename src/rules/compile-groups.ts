// Compiles groups of effects: which slots they change, by which phrase, under which condition.
// A group's amounts are all taken from the position before the group (rule T4); a group that
// would read what it has just changed is refused.
import { namesIn } from './expression.js';
import type { Effect, Group } from './level.js';
import type { PhrasePool } from './phrase-pool.js';
import type { LevelProblem } from './problems.js';
import type { GroupKind, GroupSource } from './tables.js';

type Path = readonly (string | number)[];

/** Where a list of groups stands in the level and in play. */
export interface GroupPlace {
  readonly kind: GroupKind;
  readonly source: string;
  readonly choice?: string;
  readonly title: string;
  readonly turn: number;
  readonly path: Path;
}

/** Flat lists of groups and effects while they are being made. */
export interface GroupLists {
  readonly when: number[];
  readonly effectStart: number[];
  readonly stirs: number[];
  readonly sources: GroupSource[];
  readonly slot: number[];
  readonly operator: number[];
  readonly phrase: number[];
}

export interface GroupContext {
  readonly pool: PhrasePool;
  readonly slotOf: ReadonlyMap<string, number>;
  readonly interestOffset: number;
  readonly warReads: ReadonlySet<number>;
  readonly problems: LevelProblem[];
  readonly lists: GroupLists;
}

const operatorCodes = { '+': 0, '-': 1, '=': 2 } as const;

/** Appends the groups that can ever happen in the place's turn; gives their range. */
export function addGroups(
  context: GroupContext,
  groups: readonly Group[],
  place: GroupPlace,
): readonly [start: number, end: number] {
  const start = context.lists.when.length;
  groups.forEach((group, index) => {
    addGroup(context, group, { ...place, path: [...place.path, index] });
  });
  return [start, context.lists.when.length];
}

function addGroup(context: GroupContext, group: Group, place: GroupPlace): void {
  const when = addCondition(context, group, place);
  if (when === 'never') return;
  const { lists } = context;
  const targets: number[] = [];
  group.effects.forEach((effect, index) => {
    const slot = context.slotOf.get(effect.target);
    if (slot === undefined) return;
    const path = [...place.path, 'effects', index];
    tellOrder(context, { effect, targets, path });
    lists.slot.push(slot);
    lists.operator.push(operatorCodes[effect.operator]);
    lists.phrase.push(addAmount(context, effect, { turn: place.turn, path }));
    if (!targets.includes(slot)) targets.push(slot);
  });
  lists.when.push(when);
  lists.effectStart.push(lists.slot.length);
  lists.stirs.push(targets.some((slot) => context.warReads.has(slot)) ? 1 : 0);
  lists.sources.push({
    kind: place.kind,
    source: place.source,
    choice: place.choice,
    title: place.title,
    turn: place.turn,
    group,
    targets,
  });
}

function addCondition(context: GroupContext, group: Group, place: GroupPlace): number | 'never' {
  if (group.when === undefined) return -1;
  const path = [...place.path, 'when'];
  const request = { expression: group.when, turn: place.turn, scale: 1, path };
  const phrase = context.pool.add(request);
  const constant = context.pool.constantOf(phrase);
  if (constant === undefined) return phrase;
  return constant === 0 ? 'never' : -1;
}

function addAmount(
  context: GroupContext,
  effect: Effect,
  place: { readonly turn: number; readonly path: Path },
): number {
  const slot = context.slotOf.get(effect.target) ?? 0;
  const scale = slot >= context.interestOffset ? 10 : 1;
  return context.pool.add({ expression: effect.amount, scale, turn: place.turn, path: place.path });
}

function tellOrder(
  context: GroupContext,
  found: { readonly effect: Effect; readonly targets: readonly number[]; readonly path: Path },
): void {
  for (const name of namesIn(found.effect.amount)) {
    const slot = context.slotOf.get(name);
    if (slot === undefined || !found.targets.includes(slot)) continue;
    context.problems.push({
      path: found.path,
      expected: 'an amount that reads nothing changed earlier in the same group',
      found: name,
      hint: 'put this effect in a group of its own, after this one',
    });
  }
}
