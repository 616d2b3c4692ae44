// The map room's colours and type: paper, ink, chalk, brass. Every pair of a text colour with the
// ground it is written on keeps a contrast of at least 4.5 : 1; a test measures the pairs below.
export const theme = {
  ink: '#1f2328',
  inkSoft: '#4d4a42',
  paper: '#f3ecdc',
  plate: '#faf5e8',
  land: '#e6dcc3',
  landHome: '#ded3bd',
  landCrisis: '#ead09b',
  landClosed: '#ddd6c6',
  landSelected: '#e4b968',
  landName: '#665a43',
  sea: '#c9d3d3',
  seaLine: '#a3b4b6',
  seaName: '#3c5559',
  border: '#9c8d6e',
  coast: '#4a4a44',
  graticule: '#b9c4c3',
  brass: '#9a6b1f',
  brassDark: '#6e4a10',
  brassPale: '#d9b871',
  chalk: '#fffaf0',
  alert: '#8c2f22',
} as const;

/** Text colour and the ground under it, for the contrast test. */
export const textPairs = [
  ['ink', 'paper'],
  ['ink', 'land'],
  ['ink', 'landCrisis'],
  ['ink', 'landSelected'],
  ['ink', 'sea'],
  ['inkSoft', 'plate'],
  ['inkSoft', 'land'],
  ['inkSoft', 'sea'],
  ['landName', 'land'],
  ['landName', 'landHome'],
  ['landName', 'landClosed'],
  ['seaName', 'sea'],
  ['brassDark', 'plate'],
  ['alert', 'plate'],
  ['chalk', 'ink'],
  ['chalk', 'brassDark'],
] as const satisfies readonly (readonly [keyof typeof theme, keyof typeof theme])[];

/** One family for reading, one for figures; system type stands in where Plex is not loaded. */
export const fonts = {
  reading: '"IBM Plex Serif", Charter, "Bitstream Charter", Cambria, Georgia, serif',
  figures: '"IBM Plex Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
} as const;
export type FontUse = keyof typeof fonts;
