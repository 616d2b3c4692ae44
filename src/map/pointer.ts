// The pointer on the map: which sign it is on, the note beside it, and choosing a crisis.
import type { Point } from './projection.js';
import type { Stage } from './stage.js';
import type { Target } from './targets.js';
import { createTooltip } from './tooltip.js';

export interface MapHover {
  readonly place?: string;
  readonly crisis?: string;
  readonly lines: readonly string[];
  /** CSS pixels from the map's upper left corner. */
  readonly x: number;
  readonly y: number;
}
interface PointerOptions {
  readonly host: HTMLElement;
  readonly onSelect?: (crisis: string) => void;
  readonly onHover?: (hover: MapHover | undefined) => void;
}
const mouseReach = 8;
const fingerReach = 22;

export function watchPointer(stage: Stage, { host, onSelect, onHover }: PointerOptions) {
  const tooltip = createTooltip(host);
  let last: Spot | undefined;
  const leave = (): void => {
    last = undefined;
    stage.hover(undefined);
    tooltip.hide();
    host.style.cursor = '';
    onHover?.(undefined);
  };
  const point = (spot: Spot): void => {
    const target = targetOf(stage, spot);
    if (target === undefined) {
      // Who enlarges the page goes over the note to read it.
      if (!tooltip.holds(spot.at)) leave();
      return;
    }
    last = spot;
    stage.hover(target);
    tooltip.show(target.lines, spot.at);
    host.style.cursor = target.crisis === undefined ? '' : 'pointer';
    onHover?.(hoverOf(target, spot.at));
  };
  const onMove = (event: PointerEvent): void => point(spotOf(event, host));
  const onClick = (event: MouseEvent): void => {
    const crisis = targetOf(stage, spotOf(event, host))?.crisis;
    if (crisis !== undefined) onSelect?.(crisis);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') leave();
  };
  host.addEventListener('pointermove', onMove);
  document.addEventListener('keydown', onKey);
  host.addEventListener('pointerleave', leave);
  host.addEventListener('click', onClick);
  stage.onDraw = () => {
    if (last !== undefined) point(last);
  };
  return {
    remove() {
      host.removeEventListener('pointermove', onMove);
      document.removeEventListener('keydown', onKey);
      host.removeEventListener('pointerleave', leave);
      host.removeEventListener('click', onClick);
      stage.onDraw = undefined;
      tooltip.remove();
    },
  };
}

/** Where the pointer is, in CSS pixels of the host. */
interface Spot {
  readonly at: Point;
  readonly reach: number;
  readonly width: number;
}

function targetOf(stage: Stage, { at, reach, width }: Spot): Target | undefined {
  const drawn = width > 0 ? stage.layout.size.width / width : 1;
  return stage.targetAt([at[0] * drawn, at[1] * drawn], reach * drawn);
}

function spotOf(event: PointerEvent | MouseEvent, host: HTMLElement): Spot {
  const { left, top, width } = host.getBoundingClientRect();
  const isFinger = 'pointerType' in event && event.pointerType === 'touch';
  const reach = isFinger ? fingerReach : mouseReach;
  return { at: [event.clientX - left, event.clientY - top], reach, width };
}

function hoverOf({ place, crisis, lines }: Target, [x, y]: Point): MapHover {
  return { ...(place && { place }), ...(crisis && { crisis }), lines, x, y };
}
