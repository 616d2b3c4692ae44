// A screen that is fetched when somebody comes to it.
import { type ComponentType, h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../text/index.js';
import { focusHeading } from '../focus-heading.js';

interface LateProps<Props> {
  /** The same function at every drawing. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly given: Props;
}

export function Late<Props extends object>({ load, given }: LateProps<Props>) {
  const [Screen, setScreen] = useState<ComponentType<Props> | undefined>(undefined);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void load().then((screen) => setScreen(() => screen));
  }, [load]);
  useLayoutEffect(() => {
    if (Screen !== undefined) focusHeading(place.current);
  }, [Screen]);
  return (
    <div ref={place} class="late">
      {Screen === undefined ? <p class="loading">{text.frame.loading}</p> : h(Screen, given)}
    </div>
  );
}
