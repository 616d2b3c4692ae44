// How a fact is played: an act is one movement over the map, a pure function from a share of its
// time (0 to 1) to strokes. Which clock moves it is the renderer's affair.
import { counters, tankers } from './journeys.js';
import { besides, between } from './parts-of-lines.js';
import type { Point } from './projection.js';
import type { Rect } from './shapes.js';
import type { MapDeed } from './source.js';
import { arcPoints, type Stroke, skyRadius } from './symbols.js';
import { theme } from './theme.js';

export interface Act {
  readonly kind: MapDeed['as'] | 'pulse';
  /** From start to target; for a pulse unused. */
  readonly points: readonly Point[];
  /** The signs that a pulse rings. */
  readonly boxes: readonly Rect[];
}
/** Milliseconds at normal speed: time enough to follow the eye from start to target. */
export const durations: Readonly<Record<Act['kind'], number>> = {
  strike: 1100,
  talks: 1100,
  flow: 1300,
  mark: 900,
  hotline: 1200,
  sky: 1000,
  ships: 1400,
  pulse: 600,
};

export function strokesOf(act: Act, share: number): readonly Stroke[] {
  if (act.kind === 'pulse') return act.boxes.flatMap((box) => ringed(box, share));
  const end = act.points[act.points.length - 1];
  if (end === undefined) return [];
  if (act.kind === 'strike') return strike(act.points, end, share);
  if (act.kind === 'talks') return talks(act.points, share);
  if (act.kind === 'flow') return counters(act.points, share, 3);
  if (act.kind === 'ships') return tankers(act.points, share);
  if (act.kind === 'hotline') return hotline(act.points, share);
  if (act.kind === 'sky') return closedSky(end, share);
  return ripples(end, share, theme.alert);
}

const ease = (share: number): number => share * share * (3 - 2 * share);
const part = (share: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (share - from) / (to - from)));

/** A short dash runs along the way, then rays burst from the target and fade. */
function strike(points: readonly Point[], end: Point, share: number): readonly Stroke[] {
  const run = part(share, 0, 0.55);
  const blast = part(share, 0.5, 1);
  const head = ease(run);
  const way: Stroke[] =
    points.length < 2 || run === 0
      ? []
      : [
          { points: between(points, 0, head), color: theme.alert, width: 1.2, opacity: 0.7 },
          {
            points: between(points, Math.max(0, head - 0.12), head),
            color: theme.ink,
            width: 3.4,
            opacity: run < 1 ? 1 : 0,
          },
        ];
  if (blast === 0) return way;
  const [inner, outer] = [4 + 12 * ease(blast), 9 + 19 * ease(blast)];
  const rays = Array.from({ length: 14 }, (_, index): Stroke => {
    const angle = (index * Math.PI) / 7;
    const reach = index % 2 === 0 ? outer : inner + (outer - inner) * 0.55;
    return {
      points: [inner, reach].map(
        (far): Point => [end[0] + far * Math.sin(angle), end[1] - far * Math.cos(angle)],
      ),
      color: index % 2 === 0 ? theme.ink : theme.alert,
      width: 2.4,
      opacity: 1 - blast * 0.6,
    };
  });
  return [...way, ...rays];
}

/** Chalk drawn from both ends until it meets. */
function talks(points: readonly Point[], share: number): readonly Stroke[] {
  const half = 0.5 * ease(part(share, 0, 0.8));
  const halves = points.length < 2 ? [] : [between(points, 0, half), between(points, 1 - half, 1)];
  const ends = [points[0], points[points.length - 1]].flatMap((at) =>
    at === undefined ? [] : [arcPoints(at, 6.5, [0, ease(part(share, 0, 0.4))])],
  );
  return [...halves, ...ends].flatMap((piece): Stroke[] => [
    { points: piece, color: theme.inkSoft, width: 4.6, opacity: 0.55 },
    { points: piece, color: theme.chalk, width: 2.8, opacity: 1 },
  ]);
}

/** Two lines side by side, drawn from the start until somebody picks up at the other end. */
function hotline(points: readonly Point[], share: number): readonly Stroke[] {
  const head = ease(part(share, 0, 0.75));
  const ends = [points[0], ...(share > 0.75 ? [points[points.length - 1]] : [])];
  return [
    ...besides(points, 2.4).map(
      (line): Stroke => ({
        points: between(line, 0, head),
        color: theme.ink,
        width: 1.5,
        opacity: 0.9,
      }),
    ),
    ...ends.flatMap((at): Stroke[] =>
      at === undefined
        ? []
        : [{ points: arcPoints(at, 6, [0, 1]), color: theme.ink, width: 1.8, opacity: 1 }],
    ),
  ];
}

/** The rim of the closed sky goes out from its middle and is then swept once. */
function closedSky(at: Point, share: number): readonly Stroke[] {
  const radius = skyRadius * ease(part(share, 0, 0.5));
  const swept = part(share, 0.4, 1);
  const hand: Point = [
    at[0] + radius * Math.sin(2 * Math.PI * swept),
    at[1] - radius * Math.cos(2 * Math.PI * swept),
  ];
  const rim = { points: arcPoints(at, radius, [0, 1]), color: theme.ink, width: 1.8, opacity: 0.9 };
  if (swept === 0 || swept === 1) return [rim];
  return [rim, { points: [at, hand], color: theme.ink, width: 1.6, opacity: 0.7 }];
}

function ripples(at: Point, share: number, color: string): readonly Stroke[] {
  return [0, 0.3].flatMap((late): Stroke[] => {
    const grown = part(share, late, late + 0.7);
    if (grown === 0 || grown === 1) return [];
    const points = arcPoints(at, 5 + 22 * ease(grown), [0, 1]);
    return [{ points, color, width: 2.6, opacity: 1 - grown }];
  });
}

/** A rectangle or, around a small sign, a circle that widens and fades. */
function ringed({ x, y, width, height }: Rect, share: number): readonly Stroke[] {
  const grow = 3 + 9 * ease(share);
  const opacity = Math.min(1, 2 * (1 - share));
  const look = { color: theme.brassDark, width: 2.4, opacity };
  if (width < 60) {
    const center: Point = [x + width / 2, y + height / 2];
    return [{ points: arcPoints(center, width / 2 + grow, [0, 1]), ...look }];
  }
  const [left, top, right, bottom] = [
    x - grow / 3,
    y - grow / 3,
    x + width + grow / 3,
    y + height + grow / 3,
  ];
  return [
    {
      points: [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ],
      ...look,
    },
  ];
}

/** The ring around what the pointer is on. */
export function hoverStrokes({ x, y, width, height }: Rect): readonly Stroke[] {
  if (width >= 60) return [];
  const center: Point = [x + width / 2, y + height / 2];
  const points = arcPoints(center, width / 2 + 5, [0, 1]);
  return [
    { points, color: theme.plate, width: 4, opacity: 0.9 },
    { points, color: theme.ink, width: 1.8, opacity: 1 },
  ];
}
