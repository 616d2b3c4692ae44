// The hands on the map: wheel, drag, pinch, keys on the focused map, and three buttons that do the
// same. A finger scrolls the page until the map has been brought closer; then it moves the map.
import type { Lens } from './lens.js';
import type { Point } from './projection.js';
import { fonts, theme } from './theme.js';
import type { MapWords } from './words.js';

const step = 1.5;
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

function createButtons(host: HTMLElement, lens: Lens, { tools }: MapWords) {
  const bar = document.createElement('div');
  Object.assign(bar.style, {
    position: 'absolute',
    zIndex: '2',
    top: '9px',
    right: '9px',
    display: 'grid',
    gap: '4px',
  });
  const side = matchMedia('(pointer: coarse)').matches ? 44 : 32;
  const button = (sign: string, name: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = sign;
    made.title = name;
    made.setAttribute('aria-label', name);
    Object.assign(made.style, {
      width: `${side}px`,
      minWidth: '0',
      height: `${side}px`,
      minHeight: '0',
      padding: '0',
      border: `1px solid ${theme.ink}`,
      borderRadius: '0',
      background: theme.plate,
      color: theme.ink,
      font: `600 19px/1 ${fonts.figures}`,
      cursor: 'pointer',
    });
    made.addEventListener('click', act);
    return made;
  };
  const closer = button('+', tools.closer, () => lens.zoom(step));
  const further = button('−', tools.further, () => lens.zoom(1 / step));
  const whole = button('◻', tools.whole, () => lens.reset());
  bar.append(closer, further, whole);
  for (const kind of ['pointerdown', 'pointermove', 'click'] as const)
    bar.addEventListener(kind, (event) => event.stopPropagation());
  host.append(bar);
  return {
    refresh() {
      closer.disabled = lens.isClosest;
      const isHidden = !lens.isClose;
      if (isHidden && bar.contains(document.activeElement)) closer.focus();
      for (const each of [further, whole]) each.style.display = isHidden ? 'none' : '';
    },
    remove() {
      bar.remove();
    },
  };
}
