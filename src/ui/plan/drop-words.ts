// What a drop would do, in words: beside the counter while it is held, and announced once it is let go.
import type { OptionView, PlanView } from '../../session/index.js';
import { dragText, formatList, text } from '../../text/index.js';
import { type Drop, groupOf, type Held, type Place, type Step } from './drops.js';
import { purseWith } from './purse-with.js';
import { refusalText } from './refusal.js';

export interface Planned {
  readonly plan: PlanView;
  readonly held: Held;
  readonly place: Place;
  readonly drop: Drop;
}

/** One line: "Libya: to “Contractors”, 1 × Military points. Leaves 1 × Military points." */
export function dropWords({ plan, held, place, drop }: Planned): string {
  const name = nameOf(plan, held, place);
  if (drop.does === 'nothing') {
    const why = held.from === 'purse' ? noDearer(plan, held.budget) : dragText.noCheaper;
    return dragText.cannot(name, why);
  }
  const { desk, option } = drop;
  const where = place.on === 'crisis' || held.from === 'crisis' ? name : desk.name;
  if (drop.does === 'keep') return dragText.already(where, option.name);
  if (drop.does === 'refuse') return dragText.cannotTake(where, option.name, whyNot(option));
  const words = [
    ...(held.from === 'purse' ? [] : [dragText.back]),
    dragText.to(where, option.name, priceWords(option)),
    option.upsets === undefined ? leaves(plan, drop) : whyNot(option),
    ...(place.on === 'crisis' && drop.alike > 1 ? [dragText.oneOf(drop.alike)] : []),
  ];
  return words.filter((one) => one !== '').join(' ');
}

/** For a sign of the map; nothing where nothing would be chosen. */
export function dropWordsShort(drop: Drop): string {
  return drop.does === 'choose' ? dragText.short(drop.option.name, priceWords(drop.option)) : '';
}

/** What a screen reader is told after the counter was let go. */
export function droppedWords(planned: Planned): string {
  const { drop } = planned;
  if (drop.does === 'choose') return dragText.chosen(drop.desk.name, drop.option.name);
  return `${dragText.unchanged} ${dropWords(planned)}`;
}

function nameOf(plan: PlanView, held: Held, place: Place): string {
  if (place.on === 'crisis') return groupOf(plan, place.crisis)?.crisis?.name ?? text.plan.home;
  if (held.from === 'crisis') return groupOf(plan, held.crisis)?.crisis?.name ?? text.plan.home;
  const id = place.on === 'stance' ? place.desk : held.from === 'desk' ? held.desk : '';
  const desks = plan.groups.flatMap((group) => group.desks);
  return desks.find((desk) => desk.id === id)?.name ?? '';
}

function noDearer(plan: PlanView, budget: string): string {
  return dragText.noDearer(plan.purse.find((one) => one.budget === budget)?.name ?? '');
}

function whyNot({ refusal, upsets }: OptionView): string {
  if (refusal !== undefined) return refusalText(refusal);
  return upsets === undefined ? '' : text.plan.upsets(upsets.stanceName, upsets.deskName);
}

function priceWords({ price }: OptionView): string {
  const paid = price.filter(({ amount }) => amount > 0);
  if (paid.length === 0) return text.plan.free;
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
