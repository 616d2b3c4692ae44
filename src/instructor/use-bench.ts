// The state of the bench inside a component: it draws again whenever the state changes.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Bench, BenchState } from './bench/bench.js';

export function useBench(bench: Bench): BenchState {
  const [state, setState] = useState(bench.state);
  useLayoutEffect(() => {
    setState(bench.state);
    return bench.subscribe(setState);
  }, [bench]);
  return state;
}
