// All phrases and groups of a level, for checks that look at every one of them.
import type { Expression, Group, Level } from '../rules/index.js';
import type { Path } from './source.js';

export function groupsOf(level: Level): readonly Group[] {
  const stances = level.desks.flatMap((desk) => desk.stances);
  const outcomes = level.events.flatMap((event) => event.outcomes);
  const rules = [...level.reactions, ...level.closing, ...level.atEnd];
  return [...stances, ...outcomes, ...rules].flatMap((one) => one.groups);
}

/** Every phrase that decides something; those that are only told are left out. */
export function phrasesOf(level: Level): readonly Expression[] {
  const stances = level.desks.flatMap((desk) => desk.stances);
  const outcomes = level.events.flatMap((event) => event.outcomes);
  const groups = groupsOf(level);
  return [
    level.catastrophe.when,
    ...level.budgets.map((budget) => budget.income),
    ...stances.flatMap(({ needs, price, upkeep }) => [
      ...(needs === undefined ? [] : [needs]),
      ...[...price, ...upkeep].map((one) => one.amount),
    ]),
    ...[...level.events, ...groups].flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...outcomes.flatMap(({ odds }) => (odds === undefined ? [] : [odds])),
    ...groups.flatMap((group) => group.effects.map((effect) => effect.amount)),
  ];
}

/** Every list of groups with its place in the file. */
export function listsOf(
  level: Level,
): readonly { readonly path: Path; readonly groups: readonly Group[] }[] {
  const stances = level.desks.flatMap((desk) =>
    desk.stances.map(({ id, groups }) => ({
      path: ['desks', desk.id, 'stances', id, 'then'],
      groups,
    })),
  );
  const outcomes = level.events.flatMap((event) =>
    event.outcomes.map(({ id, groups }) => ({
      path: ['events', event.id, 'outcomes', id, 'then'],
      groups,
    })),
  );
  const rules = (['reactions', 'closing'] as const).flatMap((section) =>
    level[section].map(({ id, groups }) => ({ path: [section, id, 'then'], groups })),
  );
  const atEnd = level.atEnd.map(({ id, groups }) => ({ path: ['at-end', id, 'then'], groups }));
  return [...stances, ...outcomes, ...rules, ...atEnd];
}
