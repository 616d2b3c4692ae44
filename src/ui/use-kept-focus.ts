// Whoever is at a control that goes away is left beside it, not at the top of the page: without a mouse that
// would be to begin again. The heading of a new screen takes the focus by itself.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Screen } from '../session/index.js';

const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

export function useKeptFocus(main: RefObject<HTMLElement | null>, screen: Screen): void {
  useLayoutEffect(() => {
    const place = main.current;
    if (place === null) return undefined;
    /** What had the focus last, and what it stood in, the innermost first. */
    let around: readonly Element[] = [];
    const remember = ({ target }: Event): void => {
      around = target instanceof Element ? upTo(place, target) : [];
    };
    const watch = new MutationObserver(() => {
      const isGone = around[0]?.isConnected === false;
      if (!isGone || document.activeElement !== document.body) return;
      const left = around.filter((one) => one.isConnected);
      around = [];
      for (const one of left) {
        const next = nextIn(one);
        if (next === undefined) continue;
        next.focus({ preventScroll: true });
        return;
      }
    });
    const forget = (): void => {
      around = [];
    };
    place.addEventListener('focusin', remember);
    // Pressed beside every control: the focus was given away, not lost.
    place.addEventListener('pointerdown', forget);
    watch.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener('focusin', remember);
      place.removeEventListener('pointerdown', forget);
      watch.disconnect();
    };
  }, [main, screen]);
}

function upTo(place: Element, target: Element): readonly Element[] {
  const around: Element[] = [];
  for (let one: Element | null = target; one !== null && one !== place; one = one.parentElement)
    around.push(one);
  return around;
}

/** The first control in there; of a group of radio buttons the one that is chosen. */
function nextIn(element: Element): HTMLElement | undefined {
  const found = [...element.querySelectorAll<HTMLElement>(controls)].filter(
    (one) => !one.matches(':disabled') && isSeen(one),
  );
  const [first] = found;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return found.find((one) => one instanceof HTMLInputElement && one.checked) ?? first;
}

const isSeen = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;
