// The light that the page is seen by: as the player chose, or as the computer is set. It stands on the page's
// root, where the styles and the map find it.
import { useEffect, useState } from 'preact/hooks';
import type { Session, Theme } from '../session/index.js';

/** What is seen in the end. */
type Light = 'day' | 'night';

const dark = '(prefers-color-scheme: dark)';

function lightOf(theme: Theme): Light {
  if (theme !== 'system') return theme;
  return matchMedia(dark).matches ? 'night' : 'day';
}

/** Keeps the page in the light of the settings; the answer stops it. */
export function followTheme(session: Session): () => void {
  const query = matchMedia(dark);
  const follow = (): void => show(lightOf(session.getState().settings.theme));
  follow();
  query.addEventListener('change', follow);
  const leave = session.subscribe(({ settings }, before) => {
    if (settings.theme !== before.settings.theme) follow();
  });
  return () => {
    leave();
    query.removeEventListener('change', follow);
  };
}

/** The light now; the component is drawn again when it changes. */
export function useLight(theme: Theme): Light {
  const [light, setLight] = useState(() => lightOf(theme));
  useEffect(() => {
    const query = matchMedia(dark);
    const follow = (): void => setLight(lightOf(theme));
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [theme]);
  return light;
}

function show(light: Light): void {
  const { documentElement: root } = document;
  root.dataset.theme = light;
  const bar = getComputedStyle(root).getPropertyValue('--bar').trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar);
}
