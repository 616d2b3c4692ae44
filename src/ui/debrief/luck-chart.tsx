// The expected outcome as a stair: in each turn one step for the order, down or level, and one for the
// draws, up or down. Filled steps are orders, striped ones luck, so that colour is not needed.
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReadyReviewView, TurnReviewView } from '../../session/index.js';
import { reviewText } from '../../text/index.js';
import { formatGain, formatTenths } from './figures.js';

interface LuckChartProps {
  readonly review: ReadyReviewView;
  readonly width: number;
}

/** Below this width of a turn its figures stand in the table only. */
const roomForFigures = 62;
const height = 300;
const inset = { top: 26, right: 12, bottom: 28, left: 40 } as const;

function scalesOf({ turns, sum }: ReadyReviewView, width: number) {
  const values = turns.flatMap(({ before, ordered, after }) => [before, ordered, after]);
  const low = Math.min(...values, sum.start / 10);
  const high = Math.max(...values, sum.start / 10);
  const x = scaleBand<number>()
    .domain(turns.map(({ turn }) => turn))
    .range([inset.left, width - inset.right])
    .paddingInner(0.16);
  const y = scaleLinear()
    .domain([Math.max(0, low - 3), Math.min(100, high + 3)])
    .nice(5)
    .range([height - inset.bottom, inset.top]);
  return { x, y };
}

type Scales = ReturnType<typeof scalesOf>;

export function LuckChart({ review, width }: LuckChartProps) {
  const scales = scalesOf(review, width);
  const { x, y } = scales;
  const { start, outcome } = review.sum;
  return (
    <svg
      class="debrief-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={reviewText.chart(formatTenths(start), formatTenths(outcome))}
    >
      <defs>
        <pattern id="review-stripes" width={6} height={6} patternUnits="userSpaceOnUse">
          <rect class="stripe-ground" width={6} height={6} />
          <path class="stripe" d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
        </pattern>
      </defs>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={inset.left} x2={width - inset.right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={inset.left - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {review.turns.map((turn) => (
        <g key={turn.turn}>
          <Turn turn={turn} scales={scales} />
          <text
            class="tick"
            x={(x(turn.turn) ?? 0) + x.bandwidth() / 2}
            y={height - 8}
            text-anchor="middle"
          >
            {turn.turn}
          </text>
        </g>
      ))}
      <path class="review-course" d={courseOf(review.turns, scales)} />
    </svg>
  );
}

interface TurnProps {
  readonly turn: TurnReviewView;
  readonly scales: Scales;
}

function Turn({ turn, scales: { x, y } }: TurnProps) {
  const { before, ordered, after, regret, luck } = turn;
  const left = x(turn.turn) ?? 0;
  const half = x.bandwidth() / 2;
  const hasRoom = x.bandwidth() >= roomForFigures;
  const lowest = y(Math.max(ordered, after));
  return (
    <>
      <rect
        class="step-skill"
        x={left}
        y={y(before)}
        width={half}
        height={Math.max(0, y(ordered) - y(before))}
      />
      <rect
        class="step-luck"
        x={left + half}
        y={lowest}
        width={half}
        height={Math.abs(y(ordered) - y(after))}
      />
      {hasRoom && regret >= 0.05 ? (
        <text class="tick step-skill-name" x={left + half / 2} y={y(before) - 6}>
          {formatGain(-regret)}
        </text>
      ) : undefined}
      {hasRoom && Math.abs(luck) >= 0.05 ? (
        <text class="tick step-luck-name" x={left + (3 * half) / 2} y={lowest - 6}>
          {formatGain(luck)}
        </text>
      ) : undefined}
    </>
  );
}

/** The stair itself: level, down by the order, up or down by the draws. */
function courseOf(turns: readonly TurnReviewView[], { x, y }: Scales): string {
  const points = turns.flatMap(({ turn, before, ordered, after }) => {
    const left = x(turn) ?? 0;
    const half = x.bandwidth() / 2;
    const [high, low, end] = [y(before), y(ordered), y(after)];
    const right = left + 2 * half;
    return `${left} ${high}L${left + half} ${high}V${low}H${right}V${end}`;
  });
  return points.map((point, index) => (index === 0 ? `M${point}` : `L${point}`)).join('');
}
