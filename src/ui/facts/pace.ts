// How long a fact stands alone before the next is told: time to read it, by the chosen speed.
import { useEffect, useState } from 'preact/hooks';
import type { FactView, SessionActions, Speed } from '../../session/index.js';

const shortestMs = 1_400;
const characterMs = 22;
const firstMs = 500;
const factors: Readonly<Record<Speed, number>> = { slow: 1.8, normal: 1, fast: 0.45, instant: 0 };

function delayOf(fact: FactView | undefined, speed: Speed): number {
  if (fact === undefined) return firstMs;
  return factors[speed] * (shortestMs + characterMs * fact.because.length);
}

interface Pace {
  readonly isPaused: boolean;
  readonly pause: (isPaused: boolean) => void;
}

interface PaceOptions {
  readonly facts: readonly FactView[];
  readonly shown: number;
  readonly speed: Speed;
  readonly showFacts: SessionActions['showFacts'];
}

/** Tells one fact after the other until all are told, somebody pauses, or the screen is left. */
export function usePace({ facts, shown, speed, showFacts }: PaceOptions): Pace {
  const [isPaused, setPaused] = useState(false);
  const isDone = shown >= facts.length;
  useEffect(() => {
    if (isPaused || isDone) return undefined;
    if (speed === 'instant') {
      showFacts(Infinity);
      return undefined;
    }
    const timer = setTimeout(() => showFacts(shown + 1), delayOf(facts[shown - 1], speed));
    return () => clearTimeout(timer);
  }, [facts, shown, speed, isPaused, isDone, showFacts]);
  return { isPaused, pause: setPaused };
}
