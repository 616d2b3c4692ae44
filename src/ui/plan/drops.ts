// What letting go of a counter would do, worked out from the plan's view alone: what is legal and what it costs
// stands there. A counter put on a crisis takes the smallest step up in price.
import type { DeskGroupView, DeskView, OptionView, PlanView } from '../../session/index.js';

/** Where a counter would be put. A crisis without an id is what lies at home. */
export type Place =
  | { readonly on: 'crisis'; readonly crisis: string | undefined }
  | { readonly on: 'stance'; readonly desk: string; readonly stance: string };

export interface Step {
  readonly desk: DeskView;
  readonly option: OptionView;
}
export type Drop =
  /** `alike`: how many stances that could be ordered take as much more there, this one included. */
  | ({ readonly does: 'choose'; readonly alike: number } & Step)
  /** The stance cannot be ordered, or would upset another; its own words say why. */
  | ({ readonly does: 'refuse' } & Step)
  /** The stance is ordered already. */
  | ({ readonly does: 'keep' } & Step)
  /** The stance takes no such points. */
  | ({ readonly does: 'mismatch' } & Step)
  /** No stance of the crisis takes more such points than its desk gives now. */
  | { readonly does: 'nothing' };

/** What a counter of the budget does at the place; undefined where the plan has no such place. */
export function dropAt(plan: PlanView, budget: string, place: Place): Drop | undefined {
  if (place.on === 'crisis') {
    const group = groupOf(plan, place.crisis);
    return group && spendOn(group.desks, budget);
  }
  const desk = plan.groups.flatMap(({ desks }) => desks).find(({ id }) => id === place.desk);
  const option = desk?.options.find(({ stance }) => stance === place.stance);
  if (desk === undefined || option === undefined) return undefined;
  if (option.selected) return { does: 'keep', desk, option };
  if (costOf(option, budget) === 0) return { does: 'mismatch', desk, option };
  if (option.refusal !== undefined) return { does: 'refuse', desk, option };
  return { does: 'choose', desk, option, alike: 1 };
}

export function groupOf(plan: PlanView, crisis: string | undefined): DeskGroupView | undefined {
  return plan.groups.find((group) => group.crisis?.id === crisis);
}

/** The smallest step up that leaves every other desk what it has; at one price the first of the level. */
function spendOn(desks: readonly DeskView[], budget: string): Drop {
  const up = desks.flatMap((desk) => stepsUp(desk, budget)).toSorted((a, b) => a.more - b.more);
  const open = up.filter(({ option }) => option.refusal === undefined && !option.upsets);
  const [first] = open;
  if (first !== undefined) {
    const alike = open.filter(({ more }) => more === first.more).length;
    return { does: 'choose', desk: first.desk, option: first.option, alike };
  }
  const [shut] = up;
  return shut === undefined
    ? { does: 'nothing' }
    : { does: 'refuse', desk: shut.desk, option: shut.option };
}

/** The stances that take more points of the budget than the desk gives now. */
function stepsUp(desk: DeskView, budget: string): readonly (Step & { readonly more: number })[] {
  const now = costOf(
    desk.options.find(({ selected }) => selected),
    budget,
  );
  return desk.options
    .map((option) => ({ desk, option, more: costOf(option, budget) - now }))
    .filter(({ more }) => more > 0);
}

function costOf(option: OptionView | undefined, budget: string): number {
  return option?.price.find((one) => one.budget === budget)?.amount ?? 0;
}
