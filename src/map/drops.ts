// Where a counter can be put down on the map: the signs of open crises and their countries, in CSS pixels of the
// window, whichever renderer draws.
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';
import type { Stage } from './stage.js';

export interface DropSign {
  readonly crisis: string;
  readonly box: Rect;
}
export interface MapDrops {
  /** The signs of the open crises that are in sight. */
  dropSigns(): readonly DropSign[];
  /** The open crisis whose sign or country lies there. */
  crisisAt(at: Point): string | undefined;
}

/** CSS pixels: the counter that is held hides what is below it. */
const dropReach = 18;

/** The map's own measures follow the size of the page's type; the window's do not. */
export function createDrops(host: HTMLElement, stage: Stage): MapDrops {
  return {
    dropSigns() {
      const { left, top } = host.getBoundingClientRect();
      const { targets, size } = stage.layout;
      const part = 1 / stage.enlarged;
      return targets.flatMap(({ crisis, box }) => {
        const { x, y, width, height } = box;
        const isSeen = x + width > 0 && y + height > 0 && x < size.width && y < size.height;
        if (crisis === undefined || !isSeen) return [];
        return {
          crisis,
          box: {
            x: left + x * part,
            y: top + y * part,
            width: width * part,
            height: height * part,
          },
        };
      });
    },
    crisisAt([x, y]) {
      const { left, top } = host.getBoundingClientRect();
      const inside: Point = [(x - left) * stage.enlarged, (y - top) * stage.enlarged];
      return stage.targetAt(inside, dropReach * stage.enlarged)?.crisis;
    },
  };
}
