// What the map's bake adds by hand to Natural Earth: lines that follow United Nations resolutions
// (docs/borders.md says which), and where the names of lands and waters are written.

/** The Golan's western edge, the line of 4 June 1967, from Mount Hermon to the Yarmouk. */
export const golanLine = [
  [35.79, 33.42],
  [35.66, 33.26],
  [35.62, 33.22],
  [35.63, 33.05],
  [35.64, 32.9],
  [35.65, 32.78],
  [35.76, 32.74],
];

/** Western Sahara's northern edge, a parallel. */
export const saharaNorth = 27.667;

/** Neighbours whose common line is drawn dashed: an armistice line, or a status left open. */
export const openBorders = [
  ['Israel', 'Palestine'],
  ['Serbia', 'Kosovo'],
];

/** `size` 1 is the largest; a small map leaves out the higher numbers. */
export const labels = [
  { name: 'Russia', kind: 'land', size: 1, at: [45.5, 54.2] },
  { name: 'Ukraine', kind: 'land', size: 2, at: [31.6, 48.9] },
  { name: 'Turkey', kind: 'land', size: 1, at: [34.6, 38.9] },
  { name: 'Syria', kind: 'land', size: 2, at: [38.7, 35.1] },
  { name: 'Iraq', kind: 'land', size: 2, at: [43.2, 33.0] },
  { name: 'Iran', kind: 'land', size: 1, at: [54.6, 33.2] },
  { name: 'Saudi Arabia', kind: 'land', size: 1, at: [43.8, 25.6] },
  { name: 'Egypt', kind: 'land', size: 1, at: [29.0, 26.6] },
  { name: 'Libya', kind: 'land', size: 1, at: [18.2, 26.8] },
  { name: 'Algeria', kind: 'land', size: 1, at: [3.0, 29.5] },
  { name: 'Tunisia', kind: 'land', size: 3, at: [9.4, 34.6] },
  { name: 'Israel', kind: 'land', size: 3, at: [34.85, 30.9] },
  { name: 'Jordan', kind: 'land', size: 3, at: [36.7, 31.1] },
  { name: 'Greece', kind: 'land', size: 3, at: [22.0, 39.3] },
  { name: 'Italy', kind: 'land', size: 2, at: [12.6, 43.2] },
  { name: 'Germany', kind: 'land', size: 2, at: [10.3, 51.0] },
  { name: 'Poland', kind: 'land', size: 2, at: [19.4, 52.1] },
  { name: 'France', kind: 'land', size: 2, at: [2.6, 46.8] },
  { name: 'Spain', kind: 'land', size: 2, at: [-3.6, 40.0] },
  { name: 'Romania', kind: 'land', size: 3, at: [24.9, 45.9] },
  { name: 'Belarus', kind: 'land', size: 3, at: [28.0, 53.5] },
  { name: 'Kazakhstan', kind: 'land', size: 2, at: [58.0, 48.6] },
  { name: 'Turkmenistan', kind: 'land', size: 3, at: [59.0, 39.3] },
  { name: 'Georgia', kind: 'land', size: 3, at: [43.6, 42.1] },
  { name: 'U.A.E.', kind: 'land', size: 3, at: [54.3, 23.5] },
  { name: 'Oman', kind: 'land', size: 3, at: [56.6, 21.4] },
  { name: 'Sudan', kind: 'land', size: 2, at: [30.5, 20.0] },
  { name: 'Chad', kind: 'land', size: 3, at: [18.5, 20.3] },
  { name: 'Mediterranean Sea', kind: 'water', size: 1, at: [18.4, 34.6] },
  { name: 'Black Sea', kind: 'water', size: 1, at: [34.3, 43.4] },
  { name: 'Caspian Sea', kind: 'water', size: 2, at: [50.5, 41.9] },
  { name: 'Red Sea', kind: 'water', size: 2, at: [37.2, 22.6] },
  { name: 'Persian Gulf', kind: 'water', size: 2, at: [51.4, 27.0] },
  { name: 'Arabian Sea', kind: 'water', size: 2, at: [62.0, 22.6] },
  { name: 'Baltic Sea', kind: 'water', size: 3, at: [19.2, 56.6] },
  { name: 'North Sea', kind: 'water', size: 3, at: [3.4, 56.2] },
  { name: 'Atlantic Ocean', kind: 'water', size: 2, at: [-11.5, 44.5] },
];
