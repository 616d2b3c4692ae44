// What a drop would do, in words: beside the counter while it is held, and announced once it is let go.
import type { OptionView, PlanView } from '../../session/index.js';
import { dragText, formatList, text } from '../../text/index.js';
import { type Drop, groupOf, type Place, type Step } from './drops.js';
import { purseWith } from './purse-with.js';
import { refusalText } from './refusal.js';

export interface Planned {
  readonly plan: PlanView;
  readonly budget: string;
  readonly place: Place;
  readonly drop: Drop;
}

/** One line: "Libya: to “Contractors”, Military points 1. Leaves Military points 1." */
export function dropWords({ plan, budget, place, drop }: Planned): string {
  const points = plan.purse.find((one) => one.budget === budget)?.name ?? '';
  const crisis =
    place.on === 'crisis' && (groupOf(plan, place.crisis)?.crisis?.name ?? text.plan.home);
  if (drop.does === 'nothing') return dragText.noDearer(crisis || '', points);
  const { desk, option } = drop;
  const where = crisis || desk.name;
  if (drop.does === 'keep') return dragText.already(where, option.name);
  if (drop.does === 'mismatch') return dragText.takesNone(where, option.name, points);
  if (drop.does === 'refuse') return dragText.cannotTake(where, option.name, whyNot(option));
  const words = [
    dragText.to(where, option.name, priceWords(option)),
    option.upsets === undefined ? leaves(plan, drop) : whyNot(option),
    drop.alike > 1 ? dragText.oneOf(drop.alike) : '',
  ];
  return words.filter((one) => one !== '').join(' ');
}

/** What stands in the purse, and is read aloud, after the counter was let go. */
export function droppedWords(planned: Planned): string {
  const { drop } = planned;
  if (drop.does === 'choose') return dragText.chosen(drop.desk.name, drop.option.name);
  return `${dragText.unchanged} ${dropWords(planned)}`;
}

function whyNot({ refusal, upsets }: OptionView): string {
  if (refusal !== undefined) return refusalText(refusal);
  return upsets === undefined ? '' : text.plan.upsets(upsets.stanceName, upsets.deskName);
}

function priceWords({ price }: OptionView): string {
  const paid = price.filter(({ amount }) => amount > 0);
  return formatList(paid.map(({ amount, name }) => text.plan.price(amount, name)));
}

/** What stays of the budgets that change. */
function leaves(plan: PlanView, { desk, option }: Step): string {
  const then = purseWith(plan, { desk: desk.id, stance: option.stance });
  const changed = plan.purse.filter(({ budget, left }) => then.get(budget) !== left);
  const points = changed.map(({ budget, name }) =>
    text.plan.price(Math.max(0, then.get(budget) ?? 0), name),
  );
  return points.length === 0 ? '' : dragText.leaves(formatList(points));
}
