// The light that the page is seen by: as the player chose, or as the computer is set. It stands on the page's
// root, where the styles and the map find it.
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

function show(light: Light): void {
  const { documentElement: root } = document;
  root.dataset.theme = light;
  const bar = getComputedStyle(root).getPropertyValue('--bar').trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar);
}
