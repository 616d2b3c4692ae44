// Which view a level and a size of map call for. A level may ask for a part of the world; else its
// places decide, the capital among them. Whoever wants to see more of a part comes closer.
import type { Geography } from './geography.js';
import type { MapPicture, Marker } from './picture.js';
import type { Point } from './projection.js';
import { fitView, type Insets, type Size, type View } from './view.js';

interface Room {
  readonly size: Size;
  readonly insets: Insets;
}
export const isRoomy = ({ width, height }: Size): boolean => width >= 620 && height >= 400;

/** How much closer than asked for a small map may come to show its crises large. */
const closer = 2.4;

export function viewOf(picture: MapPicture, geography: Geography, room: Room): View {
  const { frame, sheet } = geography;
  const groups = groupsOf(picture);
  const fitted = (points: readonly Point[], mayShrink: boolean, closest?: number) =>
    fitView(points, { ...room, sheet, mayShrink, closest });
  const asked = frame.length === 0 ? undefined : fitted(frame, true).view;
  if (asked !== undefined && isRoomy(room.size)) return asked;
  const closest = asked && asked.scale * closer;
  const whole = groups
    .map((points) => fitted(points, false, closest))
    .find(({ isWhole }) => isWhole);
  return (whole ?? fitted(groups[2] ?? [], true, closest)).view;
}

/** All that matters, if it fits; else without the capital; else without the fronts. */
function groupsOf({ markers }: MapPicture): readonly (readonly Point[])[] {
  const at = (list: readonly Marker[]): readonly Point[] => list.map((marker) => marker.at);
  const matters = markers.filter(
    ({ crisis, gauges, isCapital }) => crisis || gauges.length > 0 || isCapital,
  );
  const near = matters.filter((marker) => !marker.isCapital);
  const core = near.filter(({ gauges }) => gauges.every(({ as }) => as !== 'front'));
  return [at(matters), at(near), at(core)];
}
