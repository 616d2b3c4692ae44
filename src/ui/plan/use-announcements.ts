// What is said of the plan besides the purse: orders that came to be otherwise than at the control that is in use,
// as by Undo, and why a stance that was asked for cannot be ordered.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskView, PlanView } from '../../session/index.js';
import { text } from '../../text/index.js';

interface Announcement {
  readonly words: string;
  /** Grows with each of them: the same words can be said again. */
  readonly count: number;
}

type Ordered = ReadonlyMap<string, { readonly desk: string; readonly stance: string }>;

export function useAnnouncements(plan: PlanView | undefined) {
  const [announcement, setAnnouncement] = useState<Announcement>({ words: '', count: 0 });
  const announce = (words: string): void =>
    setAnnouncement(({ count }) => ({ words, count: count + 1 }));
  const before = useRef<Ordered | undefined>(undefined);
  useEffect(() => {
    const known = before.current;
    const now = orderedIn(plan);
    before.current = now;
    if (known === undefined) return;
    const { activeElement } = document;
    // A radio button says itself what it was changed to; its name is its desk's.
    const here = activeElement instanceof HTMLInputElement ? activeElement.name : '';
    const changed = [...now].filter(
      ([id, { stance }]) => id !== here && known.get(id)?.stance !== stance,
    );
    if (changed.length > 0)
      announce(changed.map(([, { desk, stance }]) => text.plan.ordered(desk, stance)).join(' '));
  }, [plan]);
  return { announcement, announce };
}

/** What is ordered at a desk, in its own words. */
export function orderedAt({ options }: DeskView): string {
  return options.find(({ selected }) => selected)?.name ?? '';
}

function orderedIn(plan: PlanView | undefined): Ordered {
  const desks = plan?.groups.flatMap((group) => group.desks) ?? [];
  return new Map(desks.map((desk) => [desk.id, { desk: desk.name, stance: orderedAt(desk) }]));
}
