// Where a counter can be put down on the map and taken up from it: the signs of open crises, their countries,
// and the counters of planned points. All in CSS pixels of the window, whichever renderer draws.
import { counterBox } from './lines.js';
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';
import type { Stage } from './stage.js';
import { toScreen } from './view.js';

export interface DropSign {
  readonly crisis: string;
  readonly box: Rect;
}
export interface MapDrops {
  /** The signs of the open crises that are in sight. */
  dropSigns(): readonly DropSign[];
  /** The open crisis whose sign or country lies there. */
  crisisAt(at: Point): string | undefined;
  /** The crisis for which the counter of planned points within `reach` pixels is meant. */
  counterAt(at: Point, reach: number): string | undefined;
}

/** A finger or a ghost of a counter hides what is below it. */
const dropReach = 18;

export function createDrops(host: HTMLElement, stage: Stage): MapDrops {
  const inside = ([x, y]: Point): Point => {
    const { left, top } = host.getBoundingClientRect();
    return [(x - left) * stage.enlarged, (y - top) * stage.enlarged];
  };
  return {
    dropSigns: () => signsOf(host, stage),
    crisisAt: (at) => stage.targetAt(inside(at), dropReach * stage.enlarged)?.crisis,
    counterAt(at, reach) {
      const [x, y] = inside(at);
      const far = reach * stage.enlarged;
      const { view } = stage.layout;
      return stage.picture.flows.find(({ path, state }) => {
        const box = counterBox(path.map((point) => toScreen(view, point)));
        return state === 'planned' && isWithin(box, [x, y], far);
      })?.crisis;
    },
  };
}

function signsOf(host: HTMLElement, stage: Stage): readonly DropSign[] {
  const { left, top } = host.getBoundingClientRect();
  const { targets, size } = stage.layout;
  return targets.flatMap(({ crisis, box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (crisis === undefined || x < 0 || y < 0 || x > size.width || y > size.height) return [];
    const part = 1 / stage.enlarged;
    return {
      crisis,
      box: {
        x: left + box.x * part,
        y: top + box.y * part,
        width: box.width * part,
        height: box.height * part,
      },
    };
  });
}

const isWithin = ({ x, y, width, height }: Rect, [px, py]: Point, reach: number): boolean =>
  px >= x - reach && py >= y - reach && px <= x + width + reach && py <= y + height + reach;
