// Scrolls the plan while a counter is held near its upper or lower edge, after a moment: whoever only passes
// the edge on the way to a card moves nothing.
import type { Spot } from '../map/map-door.js';

/** CSS pixels from the edge. */
const band = 56;
const waitMs = 300;
const pixelsAFrame = 9;

export interface EdgeScroll {
  move(at: Spot): void;
  stop(): void;
}

/** `onScroll` hears of every step: other things lie under the pointer then. */
export function scrollAtEdges(onScroll: () => void): EdgeScroll {
  let at: Spot = [0, 0];
  let since: number | undefined;
  let frame = 0;
  const step = (now: number): void => {
    frame = 0;
    const way = wayAt(at);
    if (way === undefined) {
      since = undefined;
      return;
    }
    since ??= now;
    if (now - since > waitMs) {
      way.box.scrollBy(0, way.by);
      onScroll();
    }
    frame = requestAnimationFrame(step);
  };
  return {
    move(next) {
      at = next;
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}

function wayAt([x, y]: Spot) {
  const sheet = document.querySelector('.screen-plan .sheet');
  const box = scrollerOf(sheet);
  if (sheet === null || box === undefined) return undefined;
  const { left, right } = sheet.getBoundingClientRect();
  if (x < left || x > right) return undefined;
  const { top, bottom } = seenOf(box);
  if (y >= top && y < top + band) return { box, by: -pixelsAFrame };
  if (y <= bottom && y > bottom - band) return { box, by: pixelsAFrame };
  return undefined;
}

function scrollerOf(start: Element | null): Element | undefined {
  for (let box = start; box !== null; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    const isScroller = box === document.documentElement || /auto|scroll/.test(overflowY);
    if (isScroller && box.scrollHeight > box.clientHeight + 1) return box;
  }
  return undefined;
}

/** The part of it that is in sight: the purse lies over its lower edge. */
function seenOf(box: Element): { readonly top: number; readonly bottom: number } {
  const isPage = box === document.documentElement;
  const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
  const purse = document.querySelector('.purse-bar')?.getBoundingClientRect();
  const isOver = purse !== undefined && purse.top > top && purse.bottom >= bottom - 1;
  return { top: Math.max(0, top), bottom: isOver ? Math.min(bottom, purse.top) : bottom };
}
