// Remembers what a view made of a game on the table, as long as somebody holds that game.
import type { Play, SessionState } from './state.js';

/** A view that is made once for each `play` and given again until the play changes. */
export function viewOfPlay<V>(
  make: (play: Play) => V | undefined,
): (state: Pick<SessionState, 'play'>) => V | undefined {
  const made = new WeakMap<Play, { readonly view: V | undefined }>();
  return ({ play }) => {
    if (play === undefined) return undefined;
    const kept = made.get(play);
    if (kept !== undefined) return kept.view;
    const view = make(play);
    made.set(play, { view });
    return view;
  };
}
