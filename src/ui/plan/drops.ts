// What letting go of a counter would do, worked out from the plan's view alone: what is legal and what it costs
// stands there. A counter put on a crisis takes the smallest step up in price, one taken back the smallest down.
import type { DeskGroupView, DeskView, OptionView, PlanView } from '../../session/index.js';

/** What is held: a point of the purse, or one that a desk or a crisis was given. */
export type Held =
  | { readonly from: 'purse'; readonly budget: string }
  | { readonly from: 'desk'; readonly budget: string; readonly desk: string }
  | { readonly from: 'crisis'; readonly crisis: string };

/** Where it would be put. A crisis without an id is what lies at home. */
export type Place =
  | { readonly on: 'crisis'; readonly crisis: string | undefined }
  | { readonly on: 'stance'; readonly desk: string; readonly stance: string }
  | { readonly on: 'purse' };

export interface Step {
  readonly desk: DeskView;
  readonly option: OptionView;
}
export type Drop =
  /** `alike`: how many stances that could be ordered cost the same there, this one included. */
  | ({ readonly does: 'choose'; readonly alike: number } & Step)
  /** The stance is there and cannot be ordered; its own refusal or upset says why. */
  | ({ readonly does: 'refuse' } & Step)
  | ({ readonly does: 'keep' } & Step)
  /** There is no step that way. */
  | { readonly does: 'nothing' };

/** Nothing where such a place takes no such counter. */
export function dropAt(plan: PlanView, held: Held, place: Place): Drop | undefined {
  const desks = plan.groups.flatMap((group) => group.desks);
  if (held.from !== 'purse') {
    if (place.on !== 'purse') return undefined;
    if (held.from === 'crisis') return takeBack(groupOf(plan, held.crisis)?.desks ?? []);
    return takeBack(
      desks.filter((desk) => desk.id === held.desk),
      held.budget,
    );
  }
  if (place.on === 'purse') return undefined;
  if (place.on === 'crisis') return spendOn(groupOf(plan, place.crisis)?.desks ?? [], held.budget);
  const desk = desks.find(({ id }) => id === place.desk);
  const option = desk?.options.find(({ stance }) => stance === place.stance);
  if (desk === undefined || option === undefined) return undefined;
  if (option.selected) return { does: 'keep', desk, option };
  if (option.refusal !== undefined) return { does: 'refuse', desk, option };
  return { does: 'choose', desk, option, alike: 1 };
}

export function groupOf(plan: PlanView, crisis: string | undefined): DeskGroupView | undefined {
  return plan.groups.find((group) => group.crisis?.id === crisis);
}

/** The smallest step up that leaves every other desk what it has; at one price the first of the level. */
function spendOn(desks: readonly DeskView[], budget: string): Drop {
  const up = stepsOf(desks, budget).filter(({ more }) => more > 0);
  const inOrder = up.toSorted((one, other) => one.more - other.more);
  const open = inOrder.filter(
    ({ option }) => option.refusal === undefined && option.upsets === undefined,
  );
  return firstOf(open, inOrder);
}

/** The smallest step down, of all points where no budget is named; at one price standing aside comes first. */
function takeBack(desks: readonly DeskView[], budget?: string): Drop {
  const down = stepsOf(desks, budget).filter(({ more }) => more < 0);
  const inOrder = down.toSorted(
    (one, other) =>
      other.more - one.more || Number(other.option.isHold) - Number(one.option.isHold),
  );
  const open = inOrder.filter(({ option }) => option.refusal === undefined);
  return firstOf(open, inOrder);
}

interface PricedStep extends Step {
  /** Points that it takes beyond the stance of now; less than none gives some back. */
  readonly more: number;
}

function stepsOf(desks: readonly DeskView[], budget?: string): readonly PricedStep[] {
  return desks.flatMap((desk) => {
    const now = desk.options.find(({ selected }) => selected);
    const paid = now === undefined ? 0 : costOf(now, budget);
    return desk.options.map((option) => ({ desk, option, more: costOf(option, budget) - paid }));
  });
}

function firstOf(open: readonly PricedStep[], all: readonly PricedStep[]): Drop {
  const [first] = open;
  const [shut] = all;
  if (first !== undefined) {
    const alike = open.filter(({ more }) => more === first.more).length;
    return { does: 'choose', desk: first.desk, option: first.option, alike };
  }
  if (shut !== undefined) return { does: 'refuse', desk: shut.desk, option: shut.option };
  return { does: 'nothing' };
}

function costOf(option: OptionView, budget?: string): number {
  return option.price
    .filter((one) => budget === undefined || one.budget === budget)
    .reduce((total, { amount }) => total + amount, 0);
}
