// The settings for a room full of people: the large screen, sound and how loud it is.
import { useId } from 'preact/hooks';
import type { Session, SessionState } from '../../session/index.js';
import { presentText } from '../../text/index.js';
import { forgetAsked } from '../forget-asked.js';

export interface RoomSettingsProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function RoomSettings({ session: { actions }, state }: RoomSettingsProps) {
  const { hasSound, volume } = state.settings;
  return (
    <>
      <Switch
        label={presentText.large}
        about={presentText.largeAbout}
        isOn={state.isPresenting}
        turn={(isOn) => {
          forgetAsked('present');
          actions.setPresenting(isOn);
        }}
      />
      <Switch
        label={presentText.sound}
        about={presentText.soundAbout}
        isOn={hasSound}
        turn={actions.setSound}
      />
      {hasSound ? (
        <label class="check">
          {presentText.volume}{' '}
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={volume}
            onChange={({ currentTarget }) => actions.setVolume(currentTarget.valueAsNumber)}
          />
        </label>
      ) : undefined}
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly about: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

function Switch({ label, about, isOn, turn }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />{' '}
        {label}
      </label>
      <small id={id}>{about}</small>
    </div>
  );
}
