// What lies below the first look waits until that has been drawn.
import { useEffect, useState } from 'preact/hooks';

/** False while a component is drawn for the first time, true as soon as that is on the screen. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
