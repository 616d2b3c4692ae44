// The quiet part of the map: sea with its lines along the coast, lands with their tints, borders,
// graticule. Drawn once and kept by both renderers until the view or a tint changes.
import { type Geography, pathOf } from './geography.js';
import type { MapPicture, Tone } from './picture.js';
import type { Point } from './projection.js';
import { type Paint, rectPath } from './shapes.js';
import { theme } from './theme.js';
import type { View } from './view.js';

/** One sheet of ink: path data in units of the sheet, in pieces that may overlap and do not show it. */
export interface GroundShape extends Paint {
  readonly pieces: readonly string[];
}
/** Widths and dashes in pixels, to be divided by the scale. */
export interface GroundLayer {
  readonly view: View;
  /** Equal keys mean equal layers: what changes often is kept apart from what is dear to draw. */
  readonly key: string;
  readonly shapes: readonly GroundShape[];
}
export const groundNames = ['base', 'tints', 'edges'] as const;
export type Ground = Readonly<Record<(typeof groundNames)[number], GroundLayer>>;

const tintOf = (tone: Tone): string | undefined =>
  ({
    quiet: undefined,
    home: theme.landHome,
    closed: theme.landClosed,
    crisis: theme.landCrisis,
    selected: theme.landSelected,
  })[tone];

export function layGround(picture: MapPicture, geography: Geography, view: View): Ground {
  const key = `${view.scale} ${view.x} ${view.y}`;
  const { countries, borders, disputed, coast, outline, graticule, relief } = geography;
  const land = countries.map(({ path }) => path);
  return {
    base: {
      view,
      key,
      shapes: [
        { pieces: [ringPath(outline)], fill: theme.sea },
        ...waterLines(geography),
        { pieces: linesOf(graticule), stroke: theme.graticule, width: 0.7 },
        { pieces: land, fill: theme.land, stroke: theme.land, width: 0.6 },
      ],
    },
    tints: { view, key: `${key} ${picture.tones.join(' ')}`, shapes: tinted(picture, geography) },
    edges: {
      view,
      key,
      shapes: [
        { pieces: coast, stroke: theme.border, width: 9, opacity: 0.16 },
        { pieces: coast, stroke: theme.border, width: 4.5, opacity: 0.2 },
        { pieces: relief, stroke: theme.border, width: 0.9, opacity: reliefInk(view) },
        { pieces: borders, stroke: theme.border, width: 0.9 },
        { pieces: disputed, stroke: theme.inkSoft, width: 1, dash: [4, 3] },
        { pieces: coast, stroke: theme.coast, width: 0.9 },
        { pieces: [marginAround(geography)], fill: theme.paper, stroke: theme.ink, width: 1.2 },
      ],
    },
  };
}

/** Fainter on a close map, where the strokes are long and few. */
const reliefInk = ({ scale }: View): number => Math.min(0.75, Math.max(0.3, 0.75 / scale));

const linesOf = (graticule: Geography['graticule']): readonly string[] =>
  graticule.map(({ points }) => pathOf(points));
const ringPath = (ring: readonly Point[]): string => `${pathOf(ring)}z`;

/** Blank paper around the sea's edge, for a map so tall or wide that it shows. */
const marginAround = ({ outline }: Geography): string =>
  ringPath(outline) + rectPath({ x: -4000, y: -4000, width: 9600, height: 9000 });

/** A wash that darkens toward the coast, fine lines that follow it, and strokes out to sea. */
function waterLines({ coast }: Geography): readonly GroundShape[] {
  const wash = [54, 40, 26].map((width): GroundShape => inkAlong(coast, width, 0.13));
  const lines = [
    { offset: 10.5, opacity: 0.35 },
    { offset: 6.5, opacity: 0.6 },
  ].flatMap(({ offset, opacity }): readonly GroundShape[] => [
    inkAlong(coast, 2 * offset + 1.2, opacity),
    { pieces: coast, stroke: theme.sea, width: 2 * offset - 0.2 },
  ]);
  return [
    ...wash,
    ...lines,
    { pieces: coast, stroke: theme.seaLine, width: 7.5, dash: [0.9, 1.9] },
  ];
}

const inkAlong = (pieces: readonly string[], width: number, opacity: number): GroundShape => ({
  pieces,
  stroke: theme.seaLine,
  width,
  opacity,
});

function tinted(picture: MapPicture, { countries }: Geography): readonly GroundShape[] {
  return countries.flatMap(({ path }, index): readonly GroundShape[] => {
    const tint = tintOf(picture.tones[index] ?? 'quiet');
    return tint === undefined ? [] : [{ pieces: [path], fill: tint, stroke: tint, width: 0.6 }];
  });
}
