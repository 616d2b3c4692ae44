// The state of the session inside a component: it draws again whenever the state changes.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Session, SessionState } from '../session/index.js';

export function useSession(session: Session): SessionState {
  const [state, setState] = useState(session.getState());
  useLayoutEffect(() => {
    // It may have changed between drawing and listening.
    setState(session.getState());
    return session.subscribe(setState);
  }, [session]);
  return state;
}
