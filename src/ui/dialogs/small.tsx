// The small dialogs: the words of the game, the settings, ending early.
import { referenceView, type Session, type SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { LatePart } from '../parts/late-part.js';
import { Confirm, Dialog } from './dialog.js';

interface StateDialogProps {
  readonly state: SessionState;
  readonly close: () => void;
}
interface SessionDialogProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly close: () => void;
}

export function Glossary({ state, close }: StateDialogProps) {
  const words = text.dialogs.glossary;
  const reference = referenceView(state);
  const terms = reference?.glossary ?? [];
  return (
    <Dialog title={words.title} close={close}>
      {terms.length > 0 ? undefined : <p>{reference === undefined ? words.noGame : words.empty}</p>}
      <Told as="dl" class="terms">
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </Told>
    </Dialog>
  );
}

export function Settings({ session, state, close }: SessionDialogProps) {
  const words = text.dialogs.settings;
  return (
    <Dialog title={words.title} close={close}>
      <LatePart load={loadForm} given={{ session, state }} />
    </Dialog>
  );
}

async function loadForm() {
  return (await import('./settings-form.js')).SettingsForm;
}

export function EndEarly({ session, close }: SessionDialogProps) {
  const words = text.dialogs.early;
  return (
    <Confirm
      title={words.title}
      about={words.about}
      yes={words.yes}
      no={words.no}
      confirm={() => session.actions.endEarly()}
      close={close}
    />
  );
}
