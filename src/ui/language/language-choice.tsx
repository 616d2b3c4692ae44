// The choice of the language, in the settings and on the first screen. It is left out where there is nothing to
// choose from. Each language stands there by its own name.
import type { Session, SessionState } from '../../session/index.js';
import { languageName, text } from '../../text/index.js';
import { forgetAsked } from '../forget-asked.js';
import { offeredLanguages } from './languages.js';

interface LanguageChoiceProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function LanguageChoice({ session, state }: LanguageChoiceProps) {
  const { language } = state;
  const languages = [...new Set([...offeredLanguages(state.levels), language])];
  if (languages.length < 2) return undefined;
  const choose = (chosen: string): void => {
    forgetAsked('lang');
    void session.actions.setLanguage(chosen, 'kept');
  };
  return (
    <label class="language-choice">
      {text.dialogs.settings.language}{' '}
      <select value={language} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageName(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}
