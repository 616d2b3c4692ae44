// From best play to the outcome in four bars under one another: what best play could expect, what the orders gave
// up, what luck brought, what came of it. Names and figures are words of the page, so that it is its own table.
import { scaleLinear } from 'd3-scale';
import type { ReviewView } from '../../session/index.js';
import { reportText } from '../../text/index.js';
import { formatChange, formatTenths } from './figures.js';

const height = 18;
/** The whole width is the most that an outcome can be. */
const mostTenths = 1000;

interface Row {
  readonly kind: 'start' | 'skill' | 'luck' | 'end';
  readonly name: string;
  readonly figure: string;
  /** Where its bar lies, in tenths; absent while it is not known. */
  readonly span?: readonly [number, number];
}

interface BridgeProps {
  readonly review: ReviewView;
  /** The outcome as far as it is known without best play, in tenths. */
  readonly yours: number;
  /** The game was ended before its last turn: what it comes to is not known. */
  readonly isPartial: boolean;
}

export function Bridge({ review, yours, isPartial }: BridgeProps) {
  const rows = review.status === 'ready' ? knownRows(review) : waitingRows(yours, isPartial);
  const x = scaleLinear().domain([0, mostTenths]).range([0, 100]);
  const at = (tenths: number) => `${x(tenths).toFixed(2)}%`;
  return (
    <dl class="bridge" aria-label={reportText.bridge}>
      {rows.map(({ kind, name, figure, span = [0, 0] }) => (
        <div key={kind} class={`bridge-row is-${kind}`}>
          <dt>{name}</dt>
          <dd>
            <svg class="debrief-bar bridge-bar" height={height} aria-hidden="true">
              <line class="bridge-ground" x1="0" x2="100%" y1={height} y2={height} />
              <rect
                class={`bridge-part bridge-${kind}`}
                x={at(span[0])}
                y={1}
                width={`${(x(span[1]) - x(span[0])).toFixed(2)}%`}
                height={height - 2}
              />
            </svg>
            <span class="bridge-figure">{figure}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Known = Extract<ReviewView, { readonly status: 'ready' }>;

function knownRows({ sum, isOver }: Known): readonly Row[] {
  const { start, skill, luck, outcome } = sum;
  const { bridgeRows } = reportText;
  const ordered = start + skill;
  return [
    { kind: 'start', name: bridgeRows.start, figure: formatTenths(start), span: [0, start] },
    {
      kind: 'skill',
      name: skill === 0 ? bridgeRows.skillNone : bridgeRows.skill,
      figure: formatChange(skill),
      span: [ordered, start],
    },
    {
      kind: 'luck',
      name: luck === 0 ? bridgeRows.luckEven : luck > 0 ? bridgeRows.luckGave : bridgeRows.luckTook,
      figure: formatChange(luck),
      span: [Math.min(ordered, outcome), Math.max(ordered, outcome)],
    },
    {
      kind: 'end',
      name: isOver ? bridgeRows.end : bridgeRows.endEarly,
      figure: formatTenths(outcome),
      span: [0, outcome],
    },
  ];
}

/** The same rows, so that nothing moves when the figures come. */
function waitingRows(yours: number, isPartial: boolean): readonly Row[] {
  const { bridgeRows, unknown } = reportText;
  return [
    { kind: 'start', name: bridgeRows.start, figure: unknown },
    { kind: 'skill', name: bridgeRows.skill, figure: unknown },
    { kind: 'luck', name: bridgeRows.luck, figure: unknown },
    isPartial
      ? { kind: 'end', name: bridgeRows.endEarly, figure: unknown }
      : { kind: 'end', name: bridgeRows.end, figure: formatTenths(yours), span: [0, yours] },
  ];
}
