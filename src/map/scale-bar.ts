// A scale bar, true at the middle of the map: a conformal projection's scale is the same in all
// directions and grows only slowly toward the sheet's edges. A map of half the world has none.
import type { Geography } from './geography.js';
import { type Rect, rectPath, type Shape } from './shapes.js';
import { theme } from './theme.js';
import type { Size, View } from './view.js';

type Scale = Pick<Geography, 'unitsPerKm'>;

/** The bar's space; absent where there is no bar. */
export function scaleBox(scale: Scale, view: View, { width, height }: Size): Rect | undefined {
  const bar = barFor(scale, view);
  if (bar === undefined) return undefined;
  return { x: width - bar.length - 26, y: height - 40, width: bar.length + 14, height: 28 };
}

export function scaleBar(scale: Scale, view: View, size: Size): Shape[] {
  const bar = barFor(scale, view);
  const box = scaleBox(scale, view, size);
  if (bar === undefined || box === undefined) return [];
  const { x, y } = box;
  const part = bar.length / 4;
  const cells = [0, 1, 2, 3].map((index): Shape => {
    const cell = { x: x + 7 + index * part, y: y + 19, width: part, height: 4 };
    const fill = index % 2 === 0 ? theme.ink : theme.plate;
    return { kind: 'path', path: rectPath(cell), fill, stroke: theme.ink, width: 0.8 };
  });
  const text: Shape = {
    kind: 'text',
    text: `${bar.kilometres} km`,
    at: [x + 7 + bar.length / 2, y + 14],
    size: 11.5,
    fill: theme.ink,
    anchor: 'middle',
    font: 'figures',
    halo: theme.paper,
  };
  return [...cells, text];
}

const lengths = [50, 100, 200, 500, 1000, 2000];
const shortest = 64;

/** The shortest round distance that is long enough to read. */
function barFor({ unitsPerKm }: Scale, view: View) {
  if (unitsPerKm === undefined) return undefined;
  const pixels = unitsPerKm * view.scale;
  const kilometres = lengths.find((each) => each * pixels >= shortest) ?? 5000;
  return { kilometres, length: kilometres * pixels };
}
