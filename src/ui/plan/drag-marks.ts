// What is marked while a counter is held: the parts of the plan and the signs of the map that take it, and the one
// over which it is held.
import type { PlanView } from '../../session/index.js';
import type { Ring } from './drag-picture.js';
import { type FoundPlace, mapShown, planPlaces } from './drag-places.js';
import { dropAt, type Place } from './drops.js';

/** Outlines the parts of the plan that take a counter of the budget, until the answer is called. */
export function markOpen(plan: PlanView, budget: string): () => void {
  const open = planPlaces().filter(({ place }) => dropAt(plan, budget, place)?.does === 'choose');
  for (const { element } of open) element?.setAttribute('data-drop', '');
  return () => {
    for (const { element } of open) element?.removeAttribute('data-drop');
  };
}

/** Moves the mark of what lies under the counter. */
export function markHere(before: FoundPlace | undefined, now: FoundPlace | undefined): void {
  if (before?.element === now?.element) return;
  before?.element?.removeAttribute('data-drop-here');
  now?.element?.setAttribute('data-drop-here', '');
}

/** Around the signs of the map that take the counter, and the one over which it is held. */
export function ringsOf(plan: PlanView, budget: string, here: Place | undefined): readonly Ring[] {
  const signs = mapShown()?.dropSigns() ?? [];
  return signs
    .map(({ crisis, box }) => ({
      box,
      isOpen: dropAt(plan, budget, { on: 'crisis', crisis })?.does === 'choose',
      isHere: here?.on === 'crisis' && here.crisis === crisis,
    }))
    .filter(({ isOpen, isHere }) => isOpen || isHere);
}
