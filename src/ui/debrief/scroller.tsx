// A wide table on a narrow page: it scrolls by itself, by keyboard too.
import type { ComponentChildren } from 'preact';

interface ScrollerProps {
  /** What a screen reader calls it. */
  readonly name: string;
  readonly children: ComponentChildren;
}

export function Scroller({ name, children }: ScrollerProps) {
  // What scrolls must be reachable, though nothing in it can be pressed.
  const reachable = { tabIndex: 0, role: 'region', 'aria-label': name } as const;
  return (
    <div class="debrief-scroll" {...reachable}>
      {children}
    </div>
  );
}
