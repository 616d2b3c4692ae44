// Where the plan takes in the counting of hands, which is fetched only while a class looks on.
import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/index.js';
import type { Hands } from './count-hands.js';

export const HandsShown = createContext<Hands | undefined>(undefined);

/** Nothing while nobody counts, or the counting is still being fetched. */
export function useHands(session: Session, isOn: boolean): Hands | undefined {
  const [hands, setHands] = useState<Hands | undefined>(undefined);
  useEffect(() => {
    if (!isOn) return undefined;
    let isGone = false;
    void import('./count-hands.js').then(({ countHands }) => {
      if (!isGone) setHands(countHands(session));
    });
    return () => {
      isGone = true;
    };
  }, [session, isOn]);
  return isOn ? hands : undefined;
}
