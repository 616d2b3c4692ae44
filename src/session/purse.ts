// The purse beside a draft: what it takes out, what it promises, what would come in.
import { evaluate, nameValue, priceOf, type State, type Tables } from '../rules/index.js';
import type { Walk } from './draft.js';
import type { PurseView } from './view.js';

/** One line for each budget. `start` is the position before this turn's orders. */
export function purseViews(tables: Tables, start: State, walk: Walk): readonly PurseView[] {
  const prices = walk.steps
    .filter((step) => step.refusal === undefined)
    .flatMap((step) => priceOf(tables, step.before, step.stance));
  return tables.level.budgets.map((budget) => {
    const { id, name, about, arms, cap, income } = budget;
    const planned = prices
      .filter((price) => price.budget === id)
      .reduce((total, price) => total + price.amount, 0);
    const read = (named: string) => nameValue(tables, walk.after, named);
    const promised = read(`promised.${id}`);
    return {
      budget: id,
      name,
      about,
      arms,
      cap,
      now: nameValue(tables, start, id),
      planned,
      left: read(id),
      income: Math.max(0, evaluate(income, read) - promised),
      promised,
    };
  });
}
