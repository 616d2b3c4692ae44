// All phrases and groups of a level, for checks that look at every one of them.
import type { Expression, Group, Level } from '../rules/index.js';

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
