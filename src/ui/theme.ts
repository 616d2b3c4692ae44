// The light that the page is seen by: as the player chose, or as the computer is set. It stands on the page's
// root, where the styles and the map find it. Settings are read late; a copy of this one is read at once, so
// that nobody is shown the other light first. The settings win where the two differ.
import { type Session, type Theme, themes } from '../session/index.js';

/** What is seen in the end. */
type Light = 'day' | 'night';

/** Names the copy; it holds `day` or `night`, or nothing for the computer's. */
const copyName = 'worth-a-war-light';
const dark = '(prefers-color-scheme: dark)';

function lightOf(theme: Theme): Light {
  if (theme !== 'system') return theme;
  return matchMedia(dark).matches ? 'night' : 'day';
}

/** Keeps the page in the light of the settings, and of their copy until they have been read; the answer stops it. */
export function followTheme(session: Session): () => void {
  const query = matchMedia(dark);
  let theme = readCopy() ?? session.getState().settings.theme;
  const follow = (): void => show(lightOf(theme));
  follow();
  query.addEventListener('change', follow);
  const leave = session.subscribe(({ settings }, before) => {
    if (settings === before.settings) return;
    keepCopy(settings.theme);
    if (settings.theme === theme) return;
    theme = settings.theme;
    follow();
  });
  return () => {
    leave();
    query.removeEventListener('change', follow);
  };
}

function readCopy(): Theme | undefined {
  try {
    return themes.find((one) => one === localStorage.getItem(copyName));
  } catch {
    // Storage is denied: the light comes with the settings, if at all.
    return undefined;
  }
}

function keepCopy(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(copyName);
    else localStorage.setItem(copyName, theme);
  } catch {
    // Denied or full: the settings are kept elsewhere, and told of there.
  }
}

function show(light: Light): void {
  const { documentElement: root } = document;
  root.dataset.theme = light;
  const bar = getComputedStyle(root).getPropertyValue('--bar').trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar);
}
