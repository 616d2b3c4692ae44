// The small dialogs: the words of the game, the settings, ending early.
import {
  referenceView,
  type Session,
  type SessionState,
  speeds,
  themes,
} from '../../session/index.js';
import { text } from '../../text/index.js';
import { LanguageChoice } from '../language/language-choice.js';
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
      <dl class="terms">
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

export function Settings({ session, state, close }: SessionDialogProps) {
  const words = text.dialogs.settings;
  return (
    <Dialog title={words.title} close={close}>
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
      <LatePart load={loadRoomSettings} given={{ session, state }} />
      <LanguageChoice session={session} state={state} />
      <p>{words.motion}</p>
    </Dialog>
  );
}

async function loadRoomSettings() {
  return (await import('../present/room-settings.js')).RoomSettings;
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
