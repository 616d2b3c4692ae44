// Makes the page large while a class sees it. Its styles are fetched then.
import { useLayoutEffect } from 'preact/hooks';
import type { SessionState } from '../../session/index.js';

export function usePresent({ isPresenting }: SessionState): void {
  useLayoutEffect(() => {
    if (!isPresenting) return undefined;
    const { classList } = document.documentElement;
    classList.add('present');
    void import('./styles.js');
    // So that it is there when the first plan opens.
    void import('./count-hands.js');
    return () => classList.remove('present');
  }, [isPresenting]);
}
