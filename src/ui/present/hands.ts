// Where the plan takes in the counting of hands, which is fetched only while a class looks on.
import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/index.js';
import type { Hands } from './count-hands.js';

export const HandsShown = createContext<Hands | undefined>(undefined);

/** Once fetched, the counters stand on the next plan from the beginning: no card moves under a hand. */
const known = new WeakMap<Session, Hands>();

/** Nothing while nobody counts, or the counting is still being fetched. */
export function useHands(session: Session, isOn: boolean): Hands | undefined {
  const [hands, setHands] = useState(known.get(session));
  useEffect(() => {
    if (!isOn) return undefined;
    let isGone = false;
    void import('./count-hands.js').then(({ countHands }) => {
      const made = known.get(session) ?? countHands(session);
      known.set(session, made);
      if (!isGone) setHands(made);
    });
    return () => {
      isGone = true;
    };
  }, [session, isOn]);
  return isOn ? hands : undefined;
}
