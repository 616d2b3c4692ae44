// A screen that is fetched when somebody comes to it.
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../session/index.js';
import { text } from '../../text/index.js';
import { focusHeading } from '../focus-heading.js';

export type Room = ComponentType<{ readonly session: Session }>;

interface LateProps {
  readonly session: Session;
  /** The same function at every drawing. */
  readonly load: () => Promise<Room>;
}

export function Late({ session, load }: LateProps) {
  const [Screen, setScreen] = useState<Room | undefined>(undefined);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void load().then((room) => setScreen(() => room));
  }, [load]);
  useLayoutEffect(() => {
    if (Screen !== undefined) focusHeading(place.current);
  }, [Screen]);
  return (
    <div ref={place}>
      {Screen === undefined ? (
        <p class="loading">{text.frame.loading}</p>
      ) : (
        <Screen session={session} />
      )}
    </div>
  );
}
