// What is said of the plan besides the purse: orders that came to be otherwise than at the control that is in use,
// as by Undo, and why a stance that was asked for cannot be ordered.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../session/index.js';
import { text } from '../../text/index.js';

export interface Told {
  readonly words: string;
  /** Grows with each saying: the same words can be said again. */
  readonly count: number;
}

type Ordered = ReadonlyMap<string, { readonly desk: string; readonly stance: string }>;

export function useTold(plan: PlanView | undefined) {
  const [told, setTold] = useState<Told>({ words: '', count: 0 });
  const tell = (words: string): void => setTold(({ count }) => ({ words, count: count + 1 }));
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
      tell(changed.map(([, { desk, stance }]) => text.plan.ordered(desk, stance)).join(' '));
  }, [plan]);
  return { told, tell };
}

function orderedIn(plan: PlanView | undefined): Ordered {
  const desks = plan?.groups.flatMap((group) => group.desks) ?? [];
  return new Map(
    desks.map(({ id, name, options }) => [
      id,
      { desk: name, stance: options.find(({ selected }) => selected)?.name ?? '' },
    ]),
  );
}
