// What can be set, fetched when the dialog is opened.
import { type Session, type SessionState, speeds, themes } from '../../session/index.js';
import { text } from '../../text/index.js';
import { LanguageChoice } from '../language/language-choice.js';
import { RoomSettings } from '../present/room-settings.js';
import { PlainSetting } from './plain-setting.js';

interface SettingsFormProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function SettingsForm({ session, state }: SettingsFormProps) {
  const words = text.dialogs.settings;
  return (
    <>
      <fieldset class="choice">
        <legend>{words.speed}</legend>
        {speeds.map((speed) => (
          <label key={speed}>
            <input
              type="radio"
              name="speed"
              checked={state.settings.speed === speed}
              onChange={() => session.actions.setSpeed(speed)}
            />{' '}
            {text.facts.speeds[speed]}
          </label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>{words.theme}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              checked={state.settings.theme === theme}
              onChange={() => session.actions.setTheme(theme)}
            />{' '}
            {words.themes[theme]}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={state.settings.letterKeys}
          onChange={({ currentTarget }) => session.actions.setLetterKeys(currentTarget.checked)}
        />{' '}
        {words.letterKeys}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={state.settings.plainWords}
          onChange={({ currentTarget }) => session.actions.setPlainWords(currentTarget.checked)}
        />{' '}
        {words.plainWords}
      </label>
      <PlainSetting session={session} state={state} />
      <RoomSettings session={session} state={state} />
      <LanguageChoice session={session} state={state} />
      <p>{words.motion}</p>
    </>
  );
}
