// A part of a screen that is fetched when it is first needed. Nothing stands there until it has come.
import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LatePartProps<Props> {
  /** The same function at every drawing. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly given: Props;
}

export function LatePart<Props extends object>({ load, given }: LatePartProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void load().then((part) => {
      if (!isGone) setPart(() => part);
    });
    return () => {
      isGone = true;
    };
  }, [load]);
  return Part === undefined ? undefined : h(Part, given);
}
