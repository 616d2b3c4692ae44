// What the purse would hold with a stance that is looked at but not chosen.
import type { OptionView, PlanView } from '../../session/index.js';

/** A stance under the pointer, by the ids of its desk and its own. */
export interface Looked {
  readonly desk: string;
  readonly stance: string;
}

/** By budget: points left with this stance in place of the one that its desk has now. */
export function purseWith(
  { groups, purse }: PlanView,
  looked: Looked | undefined,
): ReadonlyMap<string, number> {
  const desks = groups.flatMap((group) => group.desks);
  const options = desks.find(({ id }) => id === looked?.desk)?.options ?? [];
  const now = options.find(({ selected }) => selected);
  const then = options.find(({ stance }) => stance === looked?.stance);
  if (then === undefined) return new Map();
  return new Map(
    purse.map(({ budget, left }) => [
      budget,
      left + amountOf(now, budget) - amountOf(then, budget),
    ]),
  );
}

function amountOf(option: OptionView | undefined, budget: string): number {
  return option?.price.find((one) => one.budget === budget)?.amount ?? 0;
}
