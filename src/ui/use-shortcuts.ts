// Keys that work anywhere, except while somebody types or a dialog is open.
import { useEffect } from 'preact/hooks';
import type { Session } from '../session/index.js';
import { type DialogName, dialogKeys } from './dialogs/names.js';

export function useShortcuts(session: Session, open: (dialog: DialogName) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || event.repeat || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (!session.getState().settings.letterKeys) return;
      const key = event.key.toLowerCase();
      const dialog = dialogKeys.get(key);
      const { screen, play } = session.getState();
      if (dialog === 'log' && play === undefined) return;
      if (dialog !== undefined) open(dialog);
      else if (key === 'u' && screen === 'plan') session.actions.undoChoice();
      else if (key === 'n' && screen === 'facts') session.actions.showFacts((play?.shown ?? 0) + 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session, open]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
