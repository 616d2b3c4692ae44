// What holds points down elsewhere lies at the map's edge, as lead holds down a chart: a dark plate, with a
// block for each point that it takes a turn. It stays at the edge wherever the map looks.
import type { MapPicture, Weight } from './picture.js';
import type { Point } from './projection.js';
import { fitText, measure, overlaps, type Rect, rectPath, type Shape } from './shapes.js';
import type { Target } from './targets.js';
import { theme } from './theme.js';
import type { Size } from './view.js';
import type { MapWords } from './words.js';

interface Desk {
  /** Where a point of the sheet is on the screen when the map looks as the level does. */
  readonly at: (point: Point) => Point;
  readonly size: Size;
  readonly roomy: boolean;
  readonly words: MapWords;
}
interface LaidWeight {
  readonly box: Rect;
  readonly shapes: readonly Shape[];
  readonly target: Target;
}

const block = { width: 11, height: 9, gap: 3 };
/** More points than this are told by the figure alone. */
const mostBlocks = 6;
const textSize = 12;
const lineHeight = 17;
/** Pixels that a plate moves at a time while it looks for room along an edge. */
const step = 8;

/** `taken` is where other plates lie. */
export function layWeights(
  { weights, markers }: MapPicture,
  desk: Desk,
  taken: readonly Rect[],
): readonly LaidWeight[] {
  const laid: LaidWeight[] = [];
  const signs = markers.map(({ at }) => around(desk.at(at)));
  for (const weight of weights) {
    const plates = [...taken, ...laid.map((each) => each.box)];
    const found = fitted(weight, desk, { plates, signs });
    if (found === undefined) continue;
    const { box } = found;
    const lines = [weight.name, desk.words.takes(weight.points)];
    laid.push({
      box,
      shapes: plate(weight, found),
      target: { tracks: [weight.track], lines: [lines.join(': ')], box },
    });
  }
  return laid;
}

interface Fitted {
  readonly box: Rect;
  readonly lines: readonly string[];
}

/** The most that can be written where no sign is covered; on a map full of signs the blocks alone, anywhere. */
function fitted(
  weight: Weight,
  desk: Desk,
  { plates, signs }: { readonly plates: readonly Rect[]; readonly signs: readonly Rect[] },
): Fitted | undefined {
  const all = linesOf(weight, desk);
  for (let count = all.length; count >= 0; count -= 1) {
    const lines = all.slice(0, count);
    const box = boxFor(weight, lines, { desk, taken: [...plates, ...signs] });
    if (box !== undefined) return { box, lines };
  }
  const box = boxFor(weight, [], { desk, taken: plates });
  return box && { box, lines: [] };
}

function linesOf({ name, points }: Weight, { size, roomy, words }: Desk): readonly string[] {
  const room = roomy ? 280 : size.width * 0.46;
  return [name, ...(roomy ? [words.takes(points)] : [])].map((line) =>
    fitText(line, textSize, room),
  );
}

function boxFor(
  weight: Weight,
  lines: readonly string[],
  { desk, taken }: { readonly desk: Desk; readonly taken: readonly Rect[] },
): Rect | undefined {
  const { size } = desk;
  const texts = lines.map((line) => measure(line, textSize) * 1.04);
  const width = Math.max(...texts, blocksWidth(weight.points)) + 28;
  const height = lines.length === 0 ? 27 : 27 + lines.length * lineHeight;
  const place = weight.path.at(-1);
  const [x, y] = place === undefined ? [size.width / 2, 0] : desk.at(place);
  const along = places(x - width / 2, size.width - width);
  const edges = [
    { far: Math.abs(y), y: 0 },
    { far: Math.abs(size.height - y), y: size.height - height },
  ].toSorted((a, b) => a.far - b.far);
  return edges
    .flatMap((edge) => along.map((left): Rect => ({ x: left, y: edge.y, width, height })))
    .find((box) => !taken.some((other) => overlaps(grown(box), other)));
}

/** Positions from 0 to `most`, those nearest to the wish first. */
function places(wish: number, most: number): readonly number[] {
  const inside = Math.min(Math.max(wish, 0), Math.max(0, most));
  const count = Math.ceil(Math.max(0, most) / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const by = Math.ceil(index / 2) * step;
    return index % 2 === 0 ? inside + by : inside - by;
  }).filter((left) => left >= 0 && left <= most);
}

const around = ([x, y]: Point): Rect => ({ x: x - 14, y: y - 14, width: 28, height: 28 });

const grown = ({ x, y, width, height }: Rect): Rect => ({
  x: x - 6,
  y: y - 6,
  width: width + 12,
  height: height + 12,
});

const blocksWidth = (points: number): number =>
  Math.min(points, mostBlocks) * (block.width + block.gap) - block.gap;

function plate(weight: Weight, { box, lines }: Fitted): readonly Shape[] {
  const middle = box.x + box.width / 2;
  const shadow = { ...box, x: box.x + 2, y: box.y + 3 };
  const blocks = Math.min(weight.points, mostBlocks);
  const left = middle - blocksWidth(weight.points) / 2;
  return [
    { kind: 'path', path: rectPath(shadow), fill: theme.shade },
    { kind: 'path', path: rectPath(box), fill: theme.ink, stroke: theme.brassPale, width: 1.2 },
    ...Array.from(
      { length: blocks },
      (_, index): Shape => ({
        kind: 'path',
        path: rectPath({
          x: left + index * (block.width + block.gap),
          y: box.y + 9,
          width: block.width,
          height: block.height,
        }),
        fill: theme.brassPale,
      }),
    ),
    ...lines.map(
      (text, index): Shape => ({
        kind: 'text',
        text,
        at: [middle, box.y + 34 + index * lineHeight],
        size: textSize,
        fill: theme.chalk,
        anchor: 'middle',
        font: 'reading',
        bold: index === 0,
      }),
    ),
  ];
}
