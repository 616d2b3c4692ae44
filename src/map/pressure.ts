// The ladder as the whole room feels it: the higher it stands, the more the edges of the map redden.
// It changes only with the ladder, and says nothing that the ladder does not.
import type { MapPicture } from './picture.js';
import { rectPath, type Shape } from './shapes.js';
import { theme } from './theme.js';
import type { Size } from './view.js';

const bands = 5;
/** Pixels that the red reaches in from the edge at the top of the ladder. */
const deepest = 46;
const strongest = 0.13;

export function pressure({ ladders }: MapPicture, { width, height }: Size): readonly Shape[] {
  const share = Math.max(0, ...ladders.map(shareOf));
  if (share === 0) return [];
  return Array.from({ length: bands }, (_, index): Shape => {
    const thick = (deepest * share * (index + 1)) / bands;
    const box = { x: thick / 2, y: thick / 2, width: width - thick, height: height - thick };
    return {
      kind: 'path',
      path: rectPath(box),
      stroke: theme.alert,
      width: thick,
      opacity: strongest * share,
    };
  });
}

const shareOf = ({ current, rungs }: MapPicture['ladders'][number]): number =>
  rungs.length < 2 ? 0 : Math.max(0, current) / (rungs.length - 1);
