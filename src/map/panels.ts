// The two plates that lie on the map: the ladder, step by step with its words, and the key to the
// signs. A small map shows the ladder as one strip and no key: the panels beside it tell the rest.
import type { Ladder, MapPicture } from './picture.js';
import { fitText, measure, type Rect, rectPath, type Shape } from './shapes.js';
import { diamonds, front, ring, stack } from './symbols.js';
import { theme } from './theme.js';
import type { Size } from './view.js';
import type { MapSymbol, MapWords } from './words.js';

export interface Panel {
  readonly box: Rect;
  readonly shapes: readonly Shape[];
}

const edge = 14;
const rungText = 13;

function plate(box: Rect): Shape[] {
  const inner = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
  return [
    { kind: 'path', path: rectPath(box), fill: theme.plate, stroke: theme.ink, width: 1.2 },
    { kind: 'path', path: rectPath(inner), stroke: theme.border, width: 0.7 },
  ];
}

/** `fromTop` is where the panels before this one end. */
export function ladderPanel(ladder: Ladder, { height }: Size, fromTop: number): Panel {
  const count = ladder.rungs.length;
  const words = ladder.rungs.map((word) => fitText(word, rungText, 168));
  const title = measure(ladder.name.toUpperCase(), 11.5, 1.2);
  const width = Math.max(
    title + 34,
    Math.max(...words.map((word) => measure(word, rungText))) + 72,
  );
  const step = Math.max(21, Math.min(34, (height - fromTop - 90) / count));
  const box = { x: edge, y: fromTop, width, height: 46 + step * count };
  const floor = box.y + box.height - 10;
  const levels = words.map((word, index) => ({ word, index, y: floor - step * (index + 0.5) }));
  return {
    box,
    shapes: [
      ...plate(box),
      heading(ladder.name, box),
      ...rails(box, step * count),
      ...levels.flatMap((level) => rung(level, ladder, box)),
    ],
  };
}

const heading = (text: string, box: Rect): Shape => ({
  kind: 'text',
  text: text.toUpperCase(),
  at: [box.x + 16, box.y + 25],
  size: 11.5,
  spacing: 1.2,
  fill: theme.brassDark,
  anchor: 'start',
  font: 'figures',
  bold: true,
});

function rails(box: Rect, length: number): Shape[] {
  const bottom = box.y + box.height - 8;
  return [18, 40].map((x) => ({
    kind: 'path',
    path: `M${box.x + x} ${bottom}v${-length - 2}`,
    stroke: theme.ink,
    width: 2,
  }));
}

function rung(
  { word, index, y }: { word: string; index: number; y: number },
  ladder: Ladder,
  box: Rect,
): Shape[] {
  const isTop = index === ladder.rungs.length - 1;
  const isCurrent = index === ladder.current;
  const isClimbed = index <= ladder.current;
  const color = isTop ? theme.alert : isClimbed ? theme.brass : theme.border;
  const bar: Shape = {
    kind: 'path',
    path: `M${box.x + 18} ${y}h22`,
    stroke: color,
    width: isClimbed ? 5 : isTop ? 3 : 2,
  };
  const text: Shape = {
    kind: 'text',
    text: word,
    at: [box.x + 56, y + 4.5],
    size: rungText,
    fill: isTop ? theme.alert : isCurrent ? theme.ink : theme.inkSoft,
    anchor: 'start',
    font: 'reading',
    bold: isCurrent,
  };
  if (!isCurrent) return [bar, text];
  return [
    bar,
    {
      kind: 'circle',
      at: [box.x + 29, y],
      radius: 8,
      fill: theme.brass,
      stroke: theme.ink,
      width: 1.4,
    },
    { kind: 'circle', at: [box.x + 29, y], radius: 4.5, stroke: theme.brassPale, width: 1.2 },
    text,
  ];
}

/** The ladder of a small map: its name, a cell a step, the word of the current one. */
export function ladderStrip(ladder: Ladder, size: Size, fromTop: number): Panel {
  const [x, y, height] = [8, fromTop, 28];
  const cell = Math.min(16, 90 / ladder.rungs.length);
  const name = measure(ladder.name, 12);
  const cells = cell * ladder.rungs.length;
  const room = size.width - 2 * x - name - cells - 40;
  const word = fitText(ladder.rungs[ladder.current] ?? '', 12.5, room);
  const width = name + cells + measure(word, 12.5) * 1.06 + 40;
  const box = { x, y, width, height };
  const isTop = ladder.current === ladder.rungs.length - 1;
  const line = { kind: 'text', anchor: 'start', font: 'reading' } as const;
  return {
    box,
    shapes: [
      { kind: 'path', path: rectPath(box), fill: theme.plate, stroke: theme.ink, width: 1 },
      { ...line, text: ladder.name, at: [x + 10, y + 18.5], size: 12, fill: theme.brassDark },
      ...ladder.rungs.map(
        (_, index): Shape => ({
          kind: 'path',
          path: rectPath({
            x: x + name + 18 + index * cell,
            y: y + 9,
            width: cell - 3,
            height: 10,
          }),
          fill: index > ladder.current ? theme.paper : isTop ? theme.alert : theme.brass,
          stroke: theme.ink,
          width: 0.8,
        }),
      ),
      {
        ...line,
        text: word,
        at: [x + name + cells + 24, y + 18.5],
        size: 12.5,
        fill: isTop ? theme.alert : theme.ink,
        bold: true,
      },
    ],
  };
}

/** The key to those signs that the picture uses, at the bottom; `bottom` is where it ends. */
export function keyPanel(picture: MapPicture, words: MapWords, bottom: number): Panel | undefined {
  const used = usedSymbols(picture);
  if (used.length === 0) return undefined;
  const widest = Math.max(...used.map((symbol) => measure(words.symbols[symbol], 12.5)));
  const box = { x: edge, y: 0, width: widest + 74, height: 40 + used.length * 24 };
  const placed = { ...box, y: bottom - box.height };
  return {
    box: placed,
    shapes: [
      ...plate(placed),
      heading(words.key, placed),
      ...used.flatMap((symbol, index) =>
        keyRow(symbol, words, [placed.x, placed.y + 48 + index * 24]),
      ),
    ],
  };
}

function usedSymbols(picture: MapPicture): readonly MapSymbol[] {
  const gauges = new Set(picture.markers.flatMap(({ gauges }) => gauges.map(({ as }) => as)));
  return (['client', 'stake', 'ties', 'front'] as const).filter((as) => gauges.has(as));
}

function keyRow(symbol: MapSymbol, words: MapWords, [x, y]: readonly [number, number]): Shape[] {
  return [
    ...sampleOf(symbol, [x + 31, y]),
    {
      kind: 'text',
      text: words.symbols[symbol],
      at: [x + 58, y + 4.5],
      size: 12.5,
      fill: theme.ink,
      anchor: 'start',
      font: 'reading',
    },
  ];
}

function sampleOf(symbol: MapSymbol, [x, y]: readonly [number, number]): Shape[] {
  const gauge = { filled: 2, of: 3 };
  if (symbol === 'client') return ring([x, y], 7.5, gauge);
  if (symbol === 'stake') return stack([x, y + 6], 2);
  if (symbol === 'ties') return diamonds([x - 15, y], gauge);
  return front([x, y], [x, y - 40], { filled: 1, of: 2, length: 30 });
}
