// The dialog that is open, if any.
import type { Session, SessionState } from '../../session/index.js';
import { LateShare } from '../share/late-share.js';
import { Log } from './log.js';
import type { DialogName } from './names.js';
import { Rules } from './rules.js';
import { EndEarly, Glossary, Settings } from './small.js';

interface DialogsProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly dialog: DialogName;
  readonly close: () => void;
}

export function Dialogs({ session, state, dialog, close }: DialogsProps) {
  switch (dialog) {
    case 'log':
      return <Log state={state} close={close} />;
    case 'rules':
      return <Rules state={state} close={close} />;
    case 'glossary':
      return <Glossary state={state} close={close} />;
    case 'settings':
      return <Settings session={session} state={state} close={close} />;
    case 'share':
      return <LateShare session={session} state={state} close={close} />;
    case 'early':
      return <EndEarly session={session} state={state} close={close} />;
  }
}
