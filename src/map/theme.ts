// What the map's shapes are coloured with: the names of the page's own tokens (src/ui/styles/tokens.css).
// What they mean now is the page's affair: SVG asks it by itself, a canvas through `inks.ts`.
export const theme = {
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  paper: 'var(--paper)',
  plate: 'var(--sheet)',
  land: 'var(--land)',
  landHome: 'var(--land-home)',
  landCrisis: 'var(--land-crisis)',
  landClosed: 'var(--land-closed)',
  landSelected: 'var(--land-selected)',
  landName: 'var(--land-name)',
  sea: 'var(--sea)',
  seaLine: 'var(--sea-line)',
  seaName: 'var(--sea-name)',
  border: 'var(--border)',
  coast: 'var(--coast)',
  graticule: 'var(--graticule)',
  brass: 'var(--brass)',
  brassDark: 'var(--brass-text)',
  brassPale: 'var(--counter)',
  chalk: 'var(--chalk)',
  alert: 'var(--alert)',
  shade: 'var(--shade-deep)',
} as const;

/** One family for reading, one for figures; system type stands in where Plex is not loaded. */
export const fonts = {
  reading: '"IBM Plex Serif", Charter, "Bitstream Charter", Cambria, Georgia, serif',
  figures: '"IBM Plex Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
} as const;
export type FontUse = keyof typeof fonts;
