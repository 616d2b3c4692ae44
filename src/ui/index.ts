// The interface's door: puts the game on the page.
import { createElement, render } from 'preact';
import type { Session } from '../session/index.js';
import { App } from './app.js';
import type { OpenMap } from './map/map-door.js';
import './styles/index.css';

export { loadDebrief } from './app.js';
export { showCrash } from './crash.js';
export { Confirm } from './dialogs/dialog.js';
export { languageAsked, usualLanguage } from './language/languages.js';
export { retoldLevels } from './language/retold-levels.js';
export type { MapRequest, ShownMap } from './map/map-door.js';
export type { SharePanelProps } from './share/share-panel.js';
export { followTheme } from './theme.js';
export { useMedia } from './use-media.js';

export interface GameOptions {
  readonly host: HTMLElement;
  readonly session: Session;
  readonly openMap: OpenMap;
}

/** The panel that gives a link away, for other rooms; fetched by them alone. */
export async function loadSharePanel() {
  return (await import('./share/share-panel.js')).SharePanel;
}

/** Draws the game into the host and keeps it in step with the session; the answer takes it away. */
export function showGame({ host, session, openMap }: GameOptions): () => void {
  host.replaceChildren();
  render(createElement(App, { session, openMap }), host);
  return () => render(undefined, host);
}
