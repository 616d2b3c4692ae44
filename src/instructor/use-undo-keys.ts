// Ctrl+Z and its partners where nobody types: the text view and the fields undo for themselves.
import { useEffect } from 'preact/hooks';
import type { Bench } from './bench/bench.js';

export function useUndoKeys(bench: Bench): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const [target] = event.composedPath();
      if (isTyping(target)) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) bench.redo();
      else if (key === 'z') bench.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [bench]);
}

function isTyping(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return target.type === 'text';
  if (!(target instanceof HTMLElement)) return false;
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
