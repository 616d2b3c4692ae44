// Scrolls the plan while a counter is held near its upper or lower edge, after a moment: whoever only passes
// the edge on the way to a card moves nothing.
import type { Spot } from '../map/map-door.js';

/** CSS pixels from the edge. */
const band = 56;
const waitMs = 300;
const pixelsPerSecond = 480;
/** A page that was busy for longer goes on from where it was. */
const longestStepMs = 50;

/** To be called once a frame, with where the pointer is and the frame's time. */
export function scrollAtEdges(): (at: Spot, now: number) => void {
  let before: number | undefined;
  let waited = 0;
  return (at, now) => {
    const passed = Math.min(now - (before ?? now), longestStepMs);
    before = now;
    const way = wayAt(at);
    waited = way === undefined ? 0 : waited + passed;
    if (way === undefined || waited < waitMs) return;
    way.box.scrollBy({ top: (way.down * pixelsPerSecond * passed) / 1000, behavior: 'instant' });
  };
}

/** What to scroll, and whether down (1) or up (-1); nothing away from the edges. */
function wayAt([x, y]: Spot): { readonly box: Element; readonly down: number } | undefined {
  const sheet = document.querySelector('.screen-plan .sheet');
  const box = scrollerOf(sheet);
  if (sheet === null || box === undefined) return undefined;
  const { left, right } = sheet.getBoundingClientRect();
  const { top, bottom } = seenOf(box);
  if (x < left || x > right || y < top || y > bottom) return undefined;
  if (y < top + band) return { box, down: -1 };
  return y > bottom - band ? { box, down: 1 } : undefined;
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
