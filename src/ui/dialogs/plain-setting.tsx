// The setting for the plain edition: situations told in shorter, simpler words.
import { useId } from 'preact/hooks';
import type { Session, SessionState } from '../../session/index.js';
import { plainText } from '../../text/index.js';

interface PlainSettingProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function PlainSetting({ session, state }: PlainSettingProps) {
  const id = useId();
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={state.settings.plainEdition}
          aria-describedby={id}
          onChange={({ currentTarget }) =>
            void session.actions.setPlainEdition(currentTarget.checked)
          }
        />{' '}
        {plainText.setting}
      </label>
      <small id={id}>{plainText.about}</small>
    </div>
  );
}
