// Tells the browser which language the page is in and which way it is written.
import { useLayoutEffect } from 'preact/hooks';
import type { SessionState } from '../../session/index.js';
import { spoken } from '../../text/index.js';

export function useLanguage({ language }: SessionState): void {
  useLayoutEffect(() => {
    const { tag, direction } = spoken();
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
  }, [language]);
}
