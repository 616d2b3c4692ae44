// The drawn signs: places, rings of strength, stacked counters, diamonds of ties, the front,
// bursts and pennants. Each is a function from a point to shapes.
import type { Gauge } from './picture.js';
import type { Point } from './projection.js';
import { type PathShape, polyline, type Shape } from './shapes.js';
import { theme } from './theme.js';

/** A line of a movement, drawn for a moment. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly color: string;
  readonly width: number;
  readonly opacity: number;
}

const turn = (center: Point, radius: number, angle: number): Point => [
  center[0] + radius * Math.sin(angle),
  center[1] - radius * Math.cos(angle),
];

/** Points on a part of a circle, angles in turns clockwise from the top. */
export function arcPoints(center: Point, radius: number, span: Point): readonly Point[] {
  const pieces = Math.max(2, Math.ceil(Math.abs(span[1] - span[0]) * 40));
  return Array.from({ length: pieces + 1 }, (_, index) =>
    turn(center, radius, 2 * Math.PI * (span[0] + ((span[1] - span[0]) * index) / pieces)),
  );
}

/** A client's strength: a ring in parts, as many inked as the client is strong. */
export function ring(at: Point, radius: number, gauge: Pick<Gauge, 'filled' | 'of'>): Shape[] {
  const parts = Math.max(1, gauge.of);
  const gap = parts > 1 ? Math.min(0.018, 0.2 / parts) : 0;
  return Array.from({ length: parts }, (_, part): PathShape => {
    const span = [part / parts + gap, (part + 1) / parts - gap] as const;
    const isFilled = part < gauge.filled;
    return {
      kind: 'path',
      path: polyline(arcPoints(at, radius, span)),
      stroke: isFilled ? theme.ink : theme.border,
      width: isFilled ? 4 : 1.6,
    };
  });
}

/** A stake: counters stacked like the ones on a war-game table; an empty seat at zero. */
export function stack([x, y]: Point, filled: number): Shape[] {
  const counter = (bottom: number): string =>
    `M${x - 7} ${bottom - 2.6}a7 3 0 0 1 14 0v2.6a7 3 0 0 1 -14 0z`;
  const lid = (bottom: number): string => `M${x - 7} ${bottom - 2.6}a7 3 0 0 0 14 0`;
  if (filled <= 0) {
    return [
      {
        kind: 'path',
        path: ellipse([x, y - 1], 7, 3),
        stroke: theme.brassDark,
        width: 0.9,
        dash: [2, 2],
      },
    ];
  }
  return Array.from({ length: filled }, (_, index) => y - index * 4.6).flatMap(
    (bottom): Shape[] => [
      { kind: 'path', path: counter(bottom), fill: theme.brass, stroke: theme.ink, width: 0.9 },
      {
        kind: 'path',
        path: ellipse([x, bottom - 2.6], 7, 3),
        fill: theme.brassPale,
        stroke: theme.ink,
        width: 0.7,
      },
      { kind: 'path', path: lid(bottom), stroke: theme.ink, width: 0.4 },
    ],
  );
}

const ellipse = ([x, y]: Point, across: number, down: number): string =>
  `M${x - across} ${y}a${across} ${down} 0 1 0 ${2 * across} 0a${across} ${down} 0 1 0 ${-2 * across} 0z`;

export const diamondStep = 10;
/** Ties: a row of diamonds, inked as far as the ties go. Starts at its left end. */
export function diamonds([x, y]: Point, gauge: Pick<Gauge, 'filled' | 'of'>): Shape[] {
  return Array.from({ length: gauge.of }, (_, index): PathShape => {
    const isFilled = index < gauge.filled;
    return {
      kind: 'path',
      path: `M${x + 4 + index * diamondStep} ${y - 4}l4 4l-4 4l-4 -4z`,
      fill: isFilled ? theme.brass : theme.plate,
      stroke: theme.ink,
      width: 0.9,
    };
  });
}

/** A front: a line across the way from the capital, hatched on the capital's side. */
export function front(at: Point, toward: Point, sign: FrontSign): Shape[] {
  const line = frontPoints(at, toward, sign);
  const center: Point = [at[0] + 3 * (at[0] - toward[0]), at[1] + 3 * (at[1] - toward[1])];
  const hatches = line.map((point) => {
    const far = Math.hypot(point[0] - center[0], point[1] - center[1]) || 1;
    const [across, down] = [(point[0] - center[0]) / far, (point[1] - center[1]) / far];
    return polyline([point, [point[0] + 6.5 * across, point[1] + 6.5 * down]]);
  });
  return [
    { kind: 'path', path: hatches.join(''), stroke: theme.ink, width: 1.2 },
    { kind: 'path', path: polyline(line), stroke: theme.ink, width: 2.4 },
  ];
}

/** The front's line; the fuller the gauge, the further from the capital it stands. */
export function frontPoints(at: Point, toward: Point, sign: FrontSign): readonly Point[] {
  const length = sign.length ?? 60;
  const far = Math.hypot(toward[0] - at[0], toward[1] - at[1]) || 1;
  const ahead: Point = [(toward[0] - at[0]) / far, (toward[1] - at[1]) / far];
  const shift = 0.3 * length * (0.9 - sign.filled / Math.max(1, sign.of));
  const count = Math.round(length / 5);
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count - 0.5;
    const [along, out] = [share * length, shift - 0.12 * length * (2 * share) ** 2];
    return [at[0] - ahead[1] * along + ahead[0] * out, at[1] + ahead[0] * along + ahead[1] * out];
  });
}
interface FrontSign {
  readonly filled: number;
  readonly of: number;
  readonly length?: number;
}

/** Rays of a strike: long and short in turn. */
export function burstPath(at: Point, reach: number, core = 0.35): string {
  return Array.from({ length: 12 }, (_, index) => {
    const length = reach * (index % 2 === 0 ? 1 : 0.7);
    return polyline([
      turn(at, reach * core, (index * Math.PI) / 6),
      turn(at, length, (index * Math.PI) / 6),
    ]);
  }).join('');
}

/** How far a closed sky reaches, in pixels: a sign, not a measured range. */
export const skyRadius = 30;

/** Where the sky is closed: a rim with teeth that point outward. */
export function closedSkyAt(at: Point): Shape[] {
  const teeth = Array.from({ length: 24 }, (_, index) =>
    polyline([
      turn(at, skyRadius, (index * Math.PI) / 12),
      turn(at, skyRadius + 5, (index * Math.PI) / 12),
    ]),
  );
  const rim: Shape = { kind: 'circle', at, radius: skyRadius, stroke: theme.ink, width: 1.4 };
  return [
    { ...rim, fill: theme.plate, opacity: 0.28 },
    { ...rim, dash: [5, 3] },
    { kind: 'path', path: teeth.join(''), stroke: theme.ink, width: 1.2 },
  ];
}

/** A pennant on a staff, for a fact that only marks a place. */
export function pennant([x, y]: Point): Shape[] {
  return [
    { kind: 'path', path: `M${x} ${y - 22}l13 4.5l-13 4.5z`, fill: theme.alert },
    { kind: 'path', path: `M${x} ${y}v-22.5`, stroke: theme.ink, width: 1.4 },
  ];
}

/** The head of an arrow at the end of a line. */
export function arrowHead(points: readonly Point[], length: number): string {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (tip === undefined || before === undefined) return '';
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const wing = (turned: number): Point => [
    tip[0] - length * Math.cos(angle + turned),
    tip[1] - length * Math.sin(angle + turned),
  ];
  return `${polyline([tip, wing(0.42), wing(-0.42)])}z`;
}
