// Points under way and the turn's deeds, at rest: lines from the capital or between two places,
// with their heads, bursts and pennants.
import { fleetOn } from './journeys.js';
import { besides, between } from './parts-of-lines.js';
import type { Deed, Flow, MapPicture, Weight } from './picture.js';
import type { Point } from './projection.js';
import type { Line, Rect, Shape } from './shapes.js';
import { arrowHead, burstPath, closedSkyAt, pennant } from './symbols.js';
import { theme } from './theme.js';

interface LaidLines {
  readonly lines: readonly Line[];
  readonly ink: readonly Shape[];
  readonly badges: readonly Shape[];
}
type At = (point: Point) => Point;

/** `taken` are boxes that labels keep clear of. */
export function layLines(
  picture: MapPicture,
  at: At,
): LaidLines & { readonly taken: readonly Rect[] } {
  const flows = picture.flows.map((flow) => layFlow(flow, at));
  const deeds = picture.deeds.map((deed) => layDeed(deed, at));
  const ways = picture.ways.map((way) => way.map(at));
  const all = [...picture.weights.map((weight) => layWeight(weight, at)), ...deeds, ...flows];
  return {
    lines: all.flatMap((each) => each.lines),
    ink: all.flatMap((each) => each.ink),
    badges: all.flatMap((each) => each.badges),
    taken: [
      ...ways.flatMap((way) => [badgeBox(way), ...boxesAlong(shortened(way, 20))]),
      ...picture.deeds
        .filter((deed) => deed.as === 'ships')
        .flatMap((deed) => boxesAlong(deed.path.map(at))),
    ],
  };
}

/** Leaves out the last pixels of a line, so that it ends before a sign. */
function shortened(points: readonly Point[], pixels: number): readonly Point[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined || points.length < 2) return points;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  return length <= 2 * pixels ? points : between(points, 0, 1 - pixels / length);
}

function layFlow(flow: Flow, at: At): LaidLines {
  const points = shortened(flow.path.map(at), 20);
  const isPlan = flow.state === 'planned';
  const width = Math.min(7, 2 + flow.points * 0.8);
  const color = isPlan ? theme.brassDark : theme.brass;
  const middle = badgeAt(flow.path.map(at));
  return {
    lines: [
      { points, color: theme.plate, width: width + 3, opacity: 0.75, marches: false },
      {
        points: shortened(points, 8),
        color,
        width: isPlan ? width * 0.7 : width,
        opacity: 1,
        dash: isPlan ? [6, 6] : [14, 5],
        marches: true,
      },
    ],
    ink: [{ kind: 'path', path: arrowHead(points, 9 + width), fill: color }],
    badges: [
      {
        kind: 'circle',
        at: middle,
        radius: 11,
        fill: isPlan ? theme.plate : theme.brassDark,
        stroke: theme.brassDark,
        width: 1.8,
      },
      {
        kind: 'text',
        text: String(flow.points),
        at: [middle[0], middle[1] + 4.7],
        size: 13,
        fill: isPlan ? theme.brassDark : theme.chalk,
        anchor: 'middle',
        font: 'figures',
        bold: true,
      },
    ],
  };
}

/** What goes there each turn goes without an order: a line of the ink that things are, not of brass. */
function layWeight({ path, points }: Weight, at: At): LaidLines {
  const way = shortened(path.map(at), 30);
  const line = { points: way, color: theme.ink, width: 1.5 + points * 0.8, opacity: 0.8 };
  return { ...nothing, lines: [{ ...line, dash: [4, 5], marches: true }] };
}

const badgeAt = (way: readonly Point[]): Point => between(way, 0.54, 0.54)[0] ?? [0, 0];

function badgeBox(way: readonly Point[]): Rect {
  const [x, y] = badgeAt(way);
  return { x: x - 13, y: y - 13, width: 26, height: 26 };
}

/** Small boxes along a line, for labels to keep clear of. */
function boxesAlong(points: readonly Point[]): readonly Rect[] {
  const count = points.length * 3;
  return Array.from({ length: count + 1 }, (_, index) => {
    const [x, y] = between(points, index / count, index / count)[0] ?? [0, 0];
    return { x: x - 4, y: y - 4, width: 8, height: 8 };
  });
}

const nothing: LaidLines = { lines: [], ink: [], badges: [] };

function layDeed(deed: Deed, at: At): LaidLines {
  const points = deed.path.map(at);
  const end = points[points.length - 1];
  if (end === undefined) return nothing;
  if (deed.as === 'mark') return { ...nothing, badges: pennant(end) };
  if (deed.as === 'talks') return { ...nothing, lines: chalk(points), ink: chalkEnds(points) };
  if (deed.as === 'hotline') return wire(points);
  if (deed.as === 'sky') return { ...nothing, ink: closedSkyAt(end) };
  if (deed.as === 'ships') return lane(points);
  if (deed.as === 'strike') {
    const line = { points: shortened(points, 8), color: theme.alert, width: 1.5, opacity: 0.9 };
    const burst: Shape = {
      kind: 'path',
      path: burstPath(end, 23, 0.68),
      stroke: theme.alert,
      width: 1.8,
    };
    return { ...nothing, lines: [{ ...line, dash: [7, 4], marches: false }], ink: [burst] };
  }
  const way = shortened(points, 14);
  const line = { points: way, color: theme.brassDark, width: 2, opacity: 0.95 };
  const head: Shape = { kind: 'path', path: arrowHead(way, 10), fill: theme.brassDark };
  return { ...nothing, lines: [{ ...line, dash: [10, 4], marches: false }], ink: [head] };
}

/** Two thin lines side by side: who holds the other end does not shoot by mistake. */
function wire(points: readonly Point[]): LaidLines {
  const ends = [points[0], points[points.length - 1]];
  return {
    ...nothing,
    lines: besides(points, 2.4).map((line) => ({
      points: line,
      color: theme.ink,
      width: 1.3,
      opacity: 0.85,
      marches: false,
    })),
    ink: ends.flatMap((at): Shape[] =>
      at === undefined ? [] : [{ kind: 'circle', at, radius: 6, stroke: theme.ink, width: 1.6 }],
    ),
  };
}

function lane(points: readonly Point[]): LaidLines {
  if (points.length < 2) return nothing;
  const way = shortened(points, 12);
  const line: Line = { points: way, color: theme.ink, width: 1.1, opacity: 0.7, marches: false };
  return { ...nothing, lines: [{ ...line, dash: [2, 4] }], ink: fleetOn(way) };
}

/** A chalk line: white over a soft dark edge, so that it shows on paper as well. */
function chalk(points: readonly Point[]): readonly Line[] {
  if (points.length < 2) return [];
  return [
    { points, color: theme.inkSoft, width: 4.6, opacity: 0.55, marches: false },
    { points, color: theme.chalk, width: 2.8, opacity: 1, marches: false },
  ];
}

function chalkEnds(points: readonly Point[]): readonly Shape[] {
  return [points[0], points[points.length - 1]].flatMap((at): Shape[] =>
    at === undefined ? [] : [{ kind: 'circle', at, radius: 6.5, stroke: theme.chalk, width: 2.4 }],
  );
}
