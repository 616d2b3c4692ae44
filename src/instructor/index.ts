// The instructor's door: the level editor, fetched only by those who open it.
import { createElement, render } from 'preact';
import type { Session } from '../session/index.js';
import { EditorApp } from './app.js';
import { createServices } from './services.js';
import './styles/index.css';

export interface EditorOptions {
  readonly host: HTMLElement;
  readonly session: Session;
  /** Shows the game beside the host while a level is being tried out, or takes it away. */
  readonly play: (isPlaying: boolean) => void;
}

/** Shows the editor at what the address asks for, and follows the address; the answer takes it away. */
export function showEditor({ host, session, play }: EditorOptions): () => void {
  const services = createServices();
  render(createElement(EditorApp, { session, services, play }), host);
  return () => {
    render(undefined, host);
    services.reader.close();
    services.outlines.close();
  };
}
