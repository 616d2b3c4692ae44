// A scale bar, true at the middle of the view: the projection keeps shapes, so that the scale is
// the same in all directions and grows only slowly toward the sheet's edges.
import { project } from './projection.js';
import { type Rect, rectPath, type Shape } from './shapes.js';
import { theme } from './theme.js';
import type { Size, View } from './view.js';

const kilometres = 500;
/** A degree of latitude on the mean sphere. */
const degreeKm = 111.2;
const middle = { longitude: 36, latitude: 37 };

export function scaleBox(view: View, { width, height }: Size): Rect {
  const length = lengthOf(view);
  return { x: width - length - 26, y: height - 40, width: length + 14, height: 28 };
}

export function scaleBar(view: View, size: Size): Shape[] {
  const length = lengthOf(view);
  const { x, y } = scaleBox(view, size);
  const part = length / 4;
  const cells = [0, 1, 2, 3].map((index): Shape => {
    const cell = { x: x + 7 + index * part, y: y + 19, width: part, height: 4 };
    const fill = index % 2 === 0 ? theme.ink : theme.plate;
    return { kind: 'path', path: rectPath(cell), fill, stroke: theme.ink, width: 0.8 };
  });
  const text: Shape = {
    kind: 'text',
    text: `${kilometres} km`,
    at: [x + 7 + length / 2, y + 14],
    size: 11.5,
    fill: theme.ink,
    anchor: 'middle',
    font: 'figures',
    halo: theme.paper,
  };
  return [...cells, text];
}

function lengthOf(view: View): number {
  const { longitude, latitude } = middle;
  const [south, north] = [latitude - 0.5, latitude + 0.5].map((at) => project([longitude, at]));
  if (south === undefined || north === undefined) return 0;
  const unitsPerKm = Math.hypot(north[0] - south[0], north[1] - south[1]) / degreeKm;
  return kilometres * unitsPerKm * view.scale;
}
