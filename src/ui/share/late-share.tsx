// The share dialog, fetched when somebody opens it.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session, SessionState } from '../../session/index.js';
import type { ShareDialogProps } from './share-dialog.js';

interface LateShareProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly close: () => void;
}

export function LateShare({ session, state, close }: LateShareProps) {
  const [Room, setRoom] = useState<ComponentType<ShareDialogProps> | undefined>(undefined);
  useEffect(() => {
    void import('./share-dialog.js').then(({ ShareDialog }) => setRoom(() => ShareDialog));
  }, []);
  const { play } = state;
  if (Room === undefined || play === undefined) return undefined;
  return <Room session={session} play={play} close={close} />;
}
