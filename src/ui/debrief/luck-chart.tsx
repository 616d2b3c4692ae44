// The expected outcome as a stair: in each turn one step for the order, down or level, and one for the
// draws, up or down. Filled steps are orders, striped ones luck, so that colour is not needed. The turn that cost
// most stands on a lighter ground.
import { scaleBand, scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { ReadyReviewView, TurnReviewView } from '../../session/index.js';
import { debriefText, reviewText } from '../../text/index.js';
import { formatGain, formatTenths } from './figures.js';

interface LuckChartProps {
  readonly review: ReadyReviewView;
  readonly width: number;
}

/** Below this width of a turn only the greatest step of each kind has its figure. */
const roomForFigures = 62;
/** The width of a letter of a date. */
const dateLetter = 6.6;
/** Points that a step has at least to be worth a figure. */
const leastFigure = 0.05;
/** Points that the scale spans at least: small steps shall look small. */
const leastSpan = 20;
const height = 320;
const inset = { top: 30, right: 58, bottom: 46, left: 34 } as const;

function scalesOf({ turns, sum }: ReadyReviewView, width: number) {
  const values = turns.flatMap(({ before, ordered, after }) => [before, ordered, after]);
  const low = Math.min(...values, sum.start / 10);
  const high = Math.max(...values, sum.start / 10);
  const x = scaleBand<number>()
    .domain(turns.map(({ turn }) => turn))
    .range([inset.left, width - inset.right])
    .paddingInner(0.16);
  const y = scaleLinear()
    .domain([Math.max(0, Math.min(low - 1, high - leastSpan)), Math.min(100, high + 1)])
    .nice(5)
    .range([height - inset.bottom - 18, inset.top]);
  return { x, y };
}

type Scales = ReturnType<typeof scalesOf>;

export function LuckChart({ review, width }: LuckChartProps) {
  const scales = scalesOf(review, width);
  const { x, y } = scales;
  const { start, outcome } = review.sum;
  const right = width - inset.right;
  const worst = greatest(review.turns, ({ regret }) => regret);
  const luckiest = greatest(review.turns, ({ luck }) => Math.abs(luck));
  const hasRoom = x.bandwidth() >= roomForFigures;
  const longest = Math.max(...review.turns.map(({ date }) => date.length));
  const tellsDates = hasRoom && x.step() >= longest * dateLetter;
  return (
    <svg
      class="debrief-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={reviewText.chart(formatTenths(start), formatTenths(outcome))}
    >
      {worst === undefined ? undefined : (
        <rect
          class="worst-ground"
          x={(x(worst.turn) ?? 0) - 4}
          y={inset.top - 16}
          width={x.bandwidth() + 8}
          height={height - inset.top + 16}
        />
      )}
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={inset.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={inset.left - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {review.turns.map((turn) => (
        <g key={turn.turn}>
          <Turn
            turn={turn}
            scales={scales}
            tellsOrder={hasRoom || turn === worst}
            tellsLuck={hasRoom || turn === luckiest}
          />
          <TurnName
            turn={turn}
            middle={(x(turn.turn) ?? 0) + x.bandwidth() / 2}
            isLong={hasRoom}
            tellsDate={tellsDates}
          />
        </g>
      ))}
      <path class="review-course" d={courseOf(review.turns, scales)} />
      <text class="chart-end" x={inset.left} y={y(start / 10) - 8}>
        {formatTenths(start)}
      </text>
      <text class="chart-end" x={right + 8} y={y(outcome / 10) + 5}>
        {formatTenths(outcome)}
      </text>
    </svg>
  );
}

/** The turn with the greatest figure; nothing where none is as great as a point. */
function greatest(
  turns: readonly TurnReviewView[],
  of: (turn: TurnReviewView) => number,
): TurnReviewView | undefined {
  const [first] = turns.toSorted((one, other) => of(other) - of(one));
  return first === undefined || of(first) < 1 ? undefined : first;
}

interface TurnProps {
  readonly turn: TurnReviewView;
  readonly scales: Scales;
  readonly tellsOrder: boolean;
  readonly tellsLuck: boolean;
}

function Turn({ turn, scales: { x, y }, tellsOrder, tellsLuck }: TurnProps) {
  const { before, ordered, after, regret, luck } = turn;
  const left = x(turn.turn) ?? 0;
  const half = x.bandwidth() / 2;
  const top = y(Math.max(ordered, after));
  const bottom = y(Math.min(ordered, after));
  // Under a narrow step its figure would run into the next one; to its left the stair has gone down from above.
  const isBeside = x.bandwidth() < roomForFigures && left > inset.left;
  return (
    <>
      <rect
        class="step-skill"
        x={left}
        y={y(before)}
        width={half}
        height={Math.max(0, y(ordered) - y(before))}
      />
      <rect class="step-luck" x={left + half} y={top} width={half} height={bottom - top} />
      {tellsOrder && regret >= leastFigure ? (
        <text
          class={isBeside ? 'tick step-skill-name is-beside' : 'tick step-skill-name'}
          x={isBeside ? left - 4 : left + half / 2}
          y={isBeside ? (y(before) + y(ordered)) / 2 + 10 : y(ordered) + 16}
        >
          {formatGain(-regret)}
        </text>
      ) : undefined}
      {tellsLuck && Math.abs(luck) >= leastFigure ? (
        <text
          class="tick step-luck-name"
          x={left + (3 * half) / 2}
          y={luck > 0 ? top - 6 : bottom + 16}
        >
          {formatGain(luck)}
        </text>
      ) : undefined}
    </>
  );
}

interface TurnNameProps {
  readonly turn: TurnReviewView;
  readonly middle: number;
  readonly isLong: boolean;
  readonly tellsDate: boolean;
}

/** Its number, and its date where there is room. */
function TurnName({ turn: { turn, date }, middle, isLong, tellsDate }: TurnNameProps) {
  return (
    <>
      <text class="tick chart-turn" x={middle} y={height - 26} text-anchor="middle">
        {isLong ? debriefText.inTurn(turn) : turn}
      </text>
      {tellsDate ? (
        <text class="tick chart-date" x={middle} y={height - 9} text-anchor="middle">
          {date}
        </text>
      ) : undefined}
    </>
  );
}

/** The stair itself: level, down by the order, up or down by the draws. */
function courseOf(turns: readonly TurnReviewView[], { x, y }: Scales): string {
  const stair = line<readonly [number, number]>()
    .x(([across]) => across)
    .y(([, value]) => y(value))
    .curve(curveStepAfter);
  const half = x.bandwidth() / 2;
  const points = turns.flatMap(({ turn, before, ordered, after }) => {
    const left = x(turn) ?? 0;
    return [
      [left, before],
      [left + half, ordered],
      [left + 2 * half, after],
    ] as const;
  });
  return stair(points) ?? '';
}
