// What a colour of the map means on the page now: by day, by night, in forced colours, on paper. For
// canvases, which know no tokens; and tells when the meaning changes.

const known = new Map<string, string>();

/** The colour as `rgb(…)`. Asks the page once for each, until it changes. */
export function inkOf(color: string): string {
  const found = known.get(color) ?? measured(color);
  known.set(color, found);
  return found;
}

/** The same as one number, 0xrrggbb. */
export function inkNumber(color: string): number {
  const [red = 0, green = 0, blue = 0] = inkOf(color).match(/\d+/g)?.map(Number) ?? [];
  return (red << 16) | (green << 8) | blue;
}

/** Calls `repaint` whenever the colours have got another meaning; the answer stops it. */
export function watchInks(repaint: () => void): () => void {
  const change = (): void => {
    known.clear();
    repaint();
  };
  const root = new MutationObserver(change);
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = ['print', '(forced-colors: active)', '(prefers-color-scheme: dark)'].map(
    (query) => matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', change);
  return () => {
    root.disconnect();
    for (const query of queries) query.removeEventListener('change', change);
  };
}

/** Forced colours would answer for the element instead of for the token. */
function measured(color: string): string {
  const probe = document.createElement('span');
  Object.assign(probe.style, { color, display: 'none', forcedColorAdjust: 'none' });
  document.documentElement.append(probe);
  const answer = getComputedStyle(probe).color;
  probe.remove();
  return answer;
}
