// Lays the picture out for one size of map: the view, the ground, lines, signs, labels, plates.
// Pure: the same picture and size give the same shapes, whichever renderer draws them.
import { type Camera, viewThrough } from './camera.js';
import type { Geography } from './geography.js';
import { type Ground, layGround } from './ground.js';
import { labelShapes, markerLabels, nameLabels } from './labels.js';
import { layLines } from './lines.js';
import { layMarkers } from './markers.js';
import { layNeatline } from './neatline.js';
import { keyPanel, ladderPanel, ladderStrip, type Panel } from './panels.js';
import type { MapPicture } from './picture.js';
import { placeLabels } from './placement.js';
import { pressure } from './pressure.js';
import type { Point } from './projection.js';
import { scaleBar, scaleBox } from './scale-bar.js';
import { fitText, type Line, measure, rectPath, type Shape } from './shapes.js';
import { markerLines, type Target } from './targets.js';
import { theme } from './theme.js';
import { type Size, toScreen, type View } from './view.js';
import { isRoomy, viewOf } from './view-of.js';
import { layWeights } from './weights.js';
import type { MapWords } from './words.js';

export interface MapLayout {
  readonly size: Size;
  readonly view: View;
  /** The level's own view, without the camera. */
  readonly base: View;
  readonly ground: Ground;
  readonly lines: readonly Line[];
  readonly ink: readonly Shape[];
  /** What lies over the map and does not move with it: plates, scale bar, frame. */
  readonly plates: readonly Shape[];
  readonly targets: readonly Target[];
  /** The whole map in words. */
  readonly description: string;
}
export interface LayoutInput {
  readonly picture: MapPicture;
  readonly geography: Geography;
  readonly size: Size;
  readonly words: MapWords;
  /** The title of the fact that is being played. */
  readonly caption?: string | undefined;
  readonly camera?: Camera | undefined;
}

export function layOut({
  picture,
  geography,
  size,
  words,
  caption,
  camera,
}: LayoutInput): MapLayout {
  const roomy = isRoomy(size);
  const ladders = stackPanels(picture, size, roomy);
  const key = roomy && size.width >= 820 ? keyBelow(picture, { size, words }, ladders) : undefined;
  const panels = [...ladders, ...(key ? [key] : [])];
  const base = viewOf(picture, geography, {
    size,
    insets: geography.isGlobe && roomy ? globeInsets : insetsFor(panels, roomy),
  });
  const view = viewThrough(camera, { base, size, sheet: geography.sheet });
  const at = (point: Point): Point => toScreen(view, point);
  const lines = layLines(picture, at);
  const markers = layMarkers(picture, { at, roomy, size, hidden: panels.map(({ box }) => box) });
  const scale = roomy ? scaleBox(geography, view, size) : undefined;
  const captionPanel = caption === undefined ? undefined : captionPlate(caption, size);
  const fixed = [
    ...panels.map((panel) => panel.box),
    ...(scale ? [scale] : []),
    // The buttons that bring the map closer, all of them.
    { x: size.width - 56, y: 4, width: 52, height: 148 },
  ];
  const weights = layWeights(
    picture,
    { at: (point) => toScreen(base, point), size, roomy, words },
    fixed,
  );
  const plates = [
    ...fixed,
    ...(captionPanel ? [captionPanel.box] : []),
    ...weights.map(({ box }) => box),
  ];
  const frame = layNeatline(geography, { view, size, roomy, compass: words.compass }, plates);
  const taken = [...plates, ...frame.taken, ...lines.taken, ...markers.taken];
  const requests = [
    ...markerLabels(markers.signs, roomy),
    ...nameLabels(picture, geography, { view, roomy, isClose: camera !== undefined }),
  ];
  const labels = placeLabels(
    requests.map((each) => each.request),
    taken,
    size,
  );
  return {
    size,
    view,
    base,
    ground: layGround(picture, geography, view),
    lines: lines.lines,
    ink: [...lines.ink, ...markers.shapes, ...lines.badges, ...labelShapes(requests, labels)],
    plates: [
      ...panels.flatMap((panel) => panel.shapes),
      ...(captionPanel?.shapes ?? []),
      ...(roomy ? scaleBar(geography, view, size) : []),
      ...pressure(picture, size),
      ...frame.shapes,
      ...weights.flatMap(({ shapes }) => shapes),
    ],
    targets: [
      ...targetsOf(picture, { signs: markers.signs, ladders, words }),
      ...weights.map(({ target }) => target),
    ],
    description: describe(picture, words),
  };
}

function stackPanels(picture: MapPicture, size: Size, roomy: boolean): readonly Panel[] {
  const panels: Panel[] = [];
  let top = roomy ? 14 : 8;
  for (const ladder of picture.ladders) {
    const panel = roomy ? ladderPanel(ladder, size, top) : ladderStrip(ladder, size, top);
    panels.push(panel);
    top = panel.box.y + panel.box.height + (roomy ? 10 : 4);
  }
  return panels;
}

function keyBelow(
  picture: MapPicture,
  { size, words }: { size: Size; words: MapWords },
  above: readonly Panel[],
): Panel | undefined {
  const key = keyPanel(picture, words, size.height - 14);
  const top = Math.max(0, ...above.map(({ box }) => box.y + box.height));
  return key !== undefined && key.box.y > top + 12 ? key : undefined;
}

/** Plates lie over the corners that a globe leaves free. */
const globeInsets = { left: 26, right: 26, top: 24, bottom: 24 };

function insetsFor(panels: readonly Panel[], roomy: boolean) {
  const right = Math.max(0, ...panels.map(({ box }) => box.x + box.width));
  const bottom = Math.max(0, ...panels.map(({ box }) => box.y + box.height));
  return roomy
    ? { left: Math.max(60, right + 36), right: 90, top: 52, bottom: 58 }
    : { left: 40, right: 50, top: bottom + 14, bottom: 22 };
}

function captionPlate(caption: string, size: Size): Panel {
  const text = fitText(caption, 15, size.width - 80);
  const width = measure(text, 15) * 1.04 + 44;
  const box = { x: (size.width - width) / 2, y: size.height - 54, width, height: 36 };
  return {
    box,
    shapes: [
      { kind: 'path', path: rectPath(box), fill: theme.ink, stroke: theme.brassPale, width: 1.2 },
      {
        kind: 'text',
        text,
        at: [size.width / 2, box.y + 23],
        size: 15,
        fill: theme.chalk,
        anchor: 'middle',
        font: 'reading',
      },
    ],
  };
}

function targetsOf(
  picture: MapPicture,
  found: {
    signs: ReturnType<typeof layMarkers>['signs'];
    ladders: readonly Panel[];
    words: MapWords;
  },
): readonly Target[] {
  const places = found.signs.map(
    ({ marker, at, radius }): Target => ({
      place: marker.place,
      ...(marker.crisis?.open && { crisis: marker.crisis.id }),
      tracks: marker.gauges.map((gauge) => gauge.track),
      lines: markerLines(marker, picture, found.words),
      box: { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius },
    }),
  );
  const ladders = picture.ladders.flatMap((ladder, index): Target[] => {
    const box = found.ladders[index]?.box;
    const word = ladder.rungs[ladder.current] ?? '';
    return box === undefined
      ? []
      : [{ tracks: [ladder.track], lines: [`${ladder.name}: ${word}`], box }];
  });
  return [...places, ...ladders];
}

function describe(picture: MapPicture, words: MapWords): string {
  const told = picture.markers.filter((marker) => marker.crisis || marker.gauges.length > 0);
  return [
    words.map,
    ...picture.ladders.map(({ name, rungs, current }) => `${name}: ${rungs[current] ?? ''}`),
    ...told.map((marker) => wordsOf(markerLines(marker, picture, words))),
    ...picture.weights.map(({ name, points }) => `${name} ${words.takes(points)}`),
    ...(picture.deeds.length === 0 ? [] : [words.drawn(picture.deeds.map((deed) => deed.title))]),
  ].join('. ');
}

/** A name that the next line begins with anyway is not said twice. */
const wordsOf = (lines: readonly string[]): string =>
  lines.filter((line) => !lines.some((other) => other.startsWith(`${line}:`))).join(', ');
