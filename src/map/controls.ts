// The hands on the map: wheel, drag, pinch, keys on the focused map, and three buttons that do the
// same. A finger scrolls the page until the map has been brought closer; then it moves the map.
import type { Lens } from './lens.js';
import type { Point } from './projection.js';
import type { MapWords } from './words.js';
import { createButtons, step } from './zoom-buttons.js';

const wheelStep = 1.0018;
const keyPan = 90;
/** A drag begins after so many pixels: before it is a click. */
const slack = 5;

interface Controls {
  remove(): void;
}
/** `scale` is the layout's pixels a CSS pixel: a wall screen enlarges the map. */
export function watchHands(
  host: HTMLElement,
  lens: Lens,
  { words, scale }: { words: MapWords; scale: () => number },
): Controls {
  const ends = new AbortController();
  const { signal } = ends;
  host.tabIndex = 0;
  Object.assign(host.style, { userSelect: 'none', outlineOffset: '-4px' });
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', words.tools.map);
  const buttons = createButtons(host, lens, words);
  const refresh = (): void => {
    host.style.touchAction = lens.isClose ? 'none' : 'pan-y';
    buttons.refresh();
  };
  lens.onChange = refresh;
  refresh();
  const pointAt = (event: MouseEvent): Point => {
    const { left, top } = host.getBoundingClientRect();
    return [(event.clientX - left) * scale(), (event.clientY - top) * scale()];
  };
  host.addEventListener('keydown', (event) => onKey(event, host, lens), { signal });
  host.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && doesPageScroll()) return;
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 32 : 1;
      const factor = wheelStep ** (-event.deltaY * lines * (event.ctrlKey ? 4 : 1));
      const hasMoved = lens.follow({ factor, at: pointAt(event) });
      if (hasMoved || event.ctrlKey) event.preventDefault();
    },
    { passive: false, signal },
  );
  watchFingers(host, lens, { pointAt, signal });
  return {
    remove() {
      ends.abort();
      lens.leave();
      buttons.remove();
      host.removeAttribute('tabindex');
      host.removeAttribute('role');
      host.removeAttribute('aria-label');
      Object.assign(host.style, { touchAction: '', userSelect: '', outlineOffset: '' });
    },
  };
}

/** Where the page scrolls, the wheel is the page's; with Ctrl it is the map's. */
function doesPageScroll(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}

function onKey(event: KeyboardEvent, host: HTMLElement, lens: Lens): void {
  if (event.target !== host || event.ctrlKey || event.metaKey || event.altKey) return;
  const pan = pans.get(event.key);
  if (event.key === '+' || event.key === '=') lens.zoom(step);
  else if (event.key === '-' || event.key === '_') lens.zoom(1 / step);
  else if (event.key === '0') lens.reset();
  else if (pan !== undefined && lens.isClose) lens.pan(pan);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

const pans: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', [keyPan, 0]],
  ['ArrowRight', [-keyPan, 0]],
  ['ArrowUp', [0, keyPan]],
  ['ArrowDown', [0, -keyPan]],
]);

/** One pointer drags, two pinch. A click that ends a drag chooses nothing. */
function watchFingers(
  host: HTMLElement,
  lens: Lens,
  { pointAt, signal }: { pointAt: (event: MouseEvent) => Point; signal: AbortSignal },
): void {
  const down = new Map<number, Point>();
  let far = 0;
  const forget = ({ pointerId }: PointerEvent): void => {
    down.delete(pointerId);
    if (down.size === 0) host.style.cursor = '';
  };
  host.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (down.size === 0) far = 0;
      down.set(event.pointerId, pointAt(event));
    },
    { signal },
  );
  host.addEventListener(
    'pointermove',
    (event) => {
      const before = down.get(event.pointerId);
      if (before === undefined) return;
      const now = pointAt(event);
      far += distance(before, now);
      if (far < slack) return;
      const others = [...down].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      const [anchor] = others;
      down.set(event.pointerId, now);
      if (anchor === undefined) {
        if (lens.follow({ by: [now[0] - before[0], now[1] - before[1]] }))
          host.setPointerCapture(event.pointerId);
        return;
      }
      const factor = distance(anchor, now) / Math.max(1, distance(anchor, before));
      lens.follow({ factor, at: [(anchor[0] + now[0]) / 2, (anchor[1] + now[1]) / 2] });
    },
    { signal },
  );
  host.addEventListener('pointerup', forget, { signal });
  host.addEventListener('pointercancel', forget, { signal });
  host.addEventListener(
    'click',
    (event) => {
      const isButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (far >= slack && lens.isClose && !isButton) event.stopImmediatePropagation();
      far = 0;
    },
    { capture: true, signal },
  );
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
