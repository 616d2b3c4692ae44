// Where on the page counters are taken up and put down. Plan and map say it by what they draw: attributes on the
// parts of the plan, questions to the map.
import type { PlanView } from '../../session/index.js';
import { type MapDrops, mapsAt, type Spot } from '../map/map-door.js';
import { dropAt, type Held, type Place } from './drops.js';

/** What was taken hold of, by what, and the element that keeps the pointer. */
export interface Grip {
  readonly held: Held;
  readonly isArms: boolean;
  readonly element: HTMLElement;
}
export interface FoundPlace {
  readonly place: Place;
  /** The part of the plan to mark; a crisis on the map has a ring instead. */
  readonly element?: HTMLElement;
}

/** Pixels around a counter of the map, for a mouse and for a finger. */
const mouseReach = 5;
const fingerReach = 14;

interface Pressed {
  readonly target: EventTarget | null;
  readonly at: Spot;
  readonly isFinger: boolean;
}

/** What a pointer that goes down there would take up: nothing where there is no point to take. */
export function gripAt({ target, at, isFinger }: Pressed, plan: PlanView): Grip | undefined {
  if (!(target instanceof Element) || target.closest('button') !== null) return undefined;
  const part = target.closest<HTMLElement>('[data-budget]');
  const budget = part?.dataset.budget;
  const purse = plan.purse.find((one) => one.budget === budget);
  if (part !== null && purse !== undefined) return gripOn(part, purse);
  const host = target.closest<HTMLElement>('.map-host');
  const crisis = mapOf(host)?.counterAt(at, isFinger ? fingerReach : mouseReach);
  if (host === null || crisis === undefined) return undefined;
  return { held: { from: 'crisis', crisis }, isArms: false, element: host };
}

function gripOn(part: HTMLElement, purse: PlanView['purse'][number]): Grip | undefined {
  const { budget, arms, left } = purse;
  const grip = { isArms: arms, element: part };
  if (part.closest('.purse-bar') !== null)
    return left > 0 ? { ...grip, held: { from: 'purse', budget } } : undefined;
  const desk = deskOf(part.closest('.option-chosen'))?.name;
  return desk === undefined ? undefined : { ...grip, held: { from: 'desk', budget, desk } };
}

/** The place that lies under the pointer, whether or not the counter can be put there. */
export function placeAt([x, y]: Spot, held: Held): FoundPlace | undefined {
  const target = document.elementFromPoint(x, y);
  const closest = (selector: string) => target?.closest<HTMLElement>(selector) ?? undefined;
  const bar = closest('.purse-bar');
  if (held.from !== 'purse') return bar && { place: { on: 'purse' }, element: bar };
  const option = closest('.option');
  if (option !== undefined) return stanceOf(option);
  const section = closest('.crisis');
  if (section !== undefined)
    return { place: { on: 'crisis', crisis: section.dataset.crisis }, element: section };
  const crisis = mapOf(closest('.map-host'))?.crisisAt([x, y]);
  return crisis === undefined ? undefined : { place: { on: 'crisis', crisis } };
}

function stanceOf(option: HTMLElement): FoundPlace | undefined {
  const input = deskOf(option);
  if (input === undefined) return undefined;
  return { place: { on: 'stance', desk: input.name, stance: input.value }, element: option };
}

/** Marks the parts of the plan that take the counter, and those that do not. */
export function markPlaces(plan: PlanView, held: Held): () => void {
  const found: FoundPlace[] =
    held.from === 'purse'
      ? [
          ...all('.option').flatMap((option) => stanceOf(option) ?? []),
          ...all('.crisis').map((element) => ({
            place: { on: 'crisis', crisis: element.dataset.crisis } as const,
            element,
          })),
        ]
      : all('.purse-bar').map((element) => ({ place: { on: 'purse' } as const, element }));
  for (const { place, element } of found) {
    const drop = dropAt(plan, held, place);
    if (drop !== undefined && drop.does !== 'keep')
      element?.setAttribute('data-drop', drop.does === 'choose' ? 'open' : 'shut');
  }
  return () => {
    for (const { element } of found) element?.removeAttribute('data-drop');
  };
}

export function mapHost(): HTMLElement | undefined {
  return all('.map-host')[0];
}

/** The map that stands beside the plan, if it is drawn and in sight. */
export function mapShown(): { readonly host: HTMLElement; readonly map: MapDrops } | undefined {
  const host = mapHost();
  const map = mapOf(host);
  return host === undefined || map === undefined || host.clientHeight === 0
    ? undefined
    : { host, map };
}

const mapOf = (host: HTMLElement | null | undefined): MapDrops | undefined =>
  host == null ? undefined : mapsAt.get(host);

const deskOf = (option: Element | null): HTMLInputElement | undefined =>
  option?.querySelector<HTMLInputElement>('input[type="radio"]') ?? undefined;

const all = (selector: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
