// Where on the page counters are taken up and put down. Plan and map say it by what they draw: attributes on the
// parts of the plan, questions to the map.
import type { PlanView } from '../../session/index.js';
import { type MapDrops, mapsAt, type Spot } from '../map/map-door.js';
import type { Place } from './drops.js';

/** What was taken up, and the element that keeps the pointer. */
export interface Grip {
  readonly budget: string;
  readonly isArms: boolean;
  readonly element: HTMLElement;
}
export interface FoundPlace {
  readonly place: Place;
  /** The part of the plan to mark; a crisis on the map has a ring instead. */
  readonly element?: HTMLElement;
}

/** What a pointer that goes down there would take up: nothing where there is no point to take. */
export function gripAt(target: EventTarget | null, plan: PlanView): Grip | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest<HTMLElement>('.purse-line');
  const purse = plan.purse.find(({ budget }) => budget === element?.dataset.budget);
  if (element === null || purse === undefined || purse.left <= 0) return undefined;
  return { budget: purse.budget, isArms: purse.arms, element };
}

/** The place that lies under the pointer, whether or not the counter can be put there. */
export function placeAt([x, y]: Spot): FoundPlace | undefined {
  const target = document.elementFromPoint(x, y);
  const part = target?.closest<HTMLElement>('.option') ?? target?.closest<HTMLElement>('.crisis');
  if (part) return placeOf(part);
  const host = target?.closest('.map-host');
  const crisis = host ? mapsAt.get(host)?.crisisAt([x, y]) : undefined;
  return crisis === undefined ? undefined : { place: { on: 'crisis', crisis } };
}

/** The parts of the plan that may take a counter. */
export function planPlaces(): readonly FoundPlace[] {
  const parts = document.querySelectorAll<HTMLElement>('.crisis, .option');
  return [...parts].flatMap((part) => placeOf(part) ?? []);
}

/** The map that stands beside the plan, if it is drawn and in sight. */
export function mapShown(): MapDrops | undefined {
  const host = document.querySelector<HTMLElement>('.map-host');
  return host === null || host.clientHeight === 0 ? undefined : mapsAt.get(host);
}

function placeOf(element: HTMLElement): FoundPlace | undefined {
  if (element.matches('.crisis'))
    return { place: { on: 'crisis', crisis: element.dataset.crisis }, element };
  const input = element.querySelector<HTMLInputElement>('input[type="radio"]');
  return input === null
    ? undefined
    : { place: { on: 'stance', desk: input.name, stance: input.value }, element };
}
