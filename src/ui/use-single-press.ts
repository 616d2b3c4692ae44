// A press that is made twice does one thing: the second half of a double press, made where the next screen's
// button has come to lie, leads no further.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Screen } from '../session/index.js';

/** Milliseconds after a screen has come; longer than a double press takes on any system. */
const guarded = 700;

export function useSinglePress(main: RefObject<HTMLElement | null>, screen: Screen): void {
  const came = useRef(0);
  /** When the run of presses began, on `performance.now`'s clock. */
  const began = useRef(0);
  useLayoutEffect(() => {
    came.current = performance.now();
  }, [screen]);
  useLayoutEffect(() => {
    const element = main.current;
    const guard = (event: MouseEvent): void => {
      const now = performance.now();
      // `detail` counts presses in one place, by a mouse or a finger; a key's is none.
      if (event.detail === 1) began.current = now;
      const crossed = event.detail > 1 && began.current < came.current;
      if (!crossed || now - came.current > guarded) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener('click', guard, { capture: true });
    return () => element?.removeEventListener('click', guard, { capture: true });
  }, [main]);
}
