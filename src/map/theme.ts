// The map room's colours and type: paper, ink, chalk, brass. Every pair of a text colour with the
// ground it is written on keeps a contrast of at least 4.5 : 1; a test measures the pairs below.
const day = {
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

type Palette = Readonly<Record<keyof typeof day, string>>;

const night: Palette = {
  ink: '#ece5d3',
  inkSoft: '#c6bfae',
  paper: '#12181e',
  plate: '#1a222a',
  land: '#2b3138',
  landHome: '#343a41',
  landCrisis: '#4f4224',
  landClosed: '#252a30',
  landSelected: '#6b5420',
  landName: '#b8b09a',
  sea: '#16232d',
  seaLine: '#33495a',
  seaName: '#9db6bd',
  border: '#7d7f79',
  coast: '#a9a594',
  graticule: '#24333e',
  brass: '#c9994a',
  brassDark: '#e6c27e',
  brassPale: '#7a5c22',
  chalk: '#14191e',
  alert: '#f09d89',
};

export const palettes = { day, night } as const;
export type Light = keyof typeof palettes;

let light: Light = 'day';

/** The colours of the light that the map is drawn in. Asked anew for every shape. */
export const theme: Palette = new Proxy<Palette>(day, {
  get: (_, name: keyof Palette) => palettes[light][name],
});

/** From here on everything is drawn in this light; what is drawn already stays as it is. */
export function drawIn(next: Light): void {
  light = next;
}

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
] as const satisfies readonly (readonly [keyof Palette, keyof Palette])[];

/** One family for reading, one for figures; system type stands in where Plex is not loaded. */
export const fonts = {
  reading: '"IBM Plex Serif", Charter, "Bitstream Charter", Cambria, Georgia, serif',
  figures: '"IBM Plex Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
} as const;
export type FontUse = keyof typeof fonts;
