// The bar of one interest: the frame is what it can bring at most, the filled part what this game brought.
import { scaleLinear } from 'd3-scale';
import type { InterestView } from '../../session/index.js';

const height = 16;

interface InterestBarProps {
  readonly interest: InterestView;
  /** The greatest weight of all interests: the whole width. */
  readonly heaviest: number;
}

export function InterestBar({ interest: { tenths, weight }, heaviest }: InterestBarProps) {
  const x = scaleLinear().domain([0, heaviest]).range([0, 99]);
  const width = (points: number) => `${x(Math.max(0, points)).toFixed(2)}%`;
  return (
    <svg class="debrief-bar" height={height} aria-hidden="true">
      <rect class="bar-frame" x={1} y={1} width={width(weight)} height={height - 2} />
      <rect class="bar-part" x={1} y={1} width={width(tenths / 10)} height={height - 2} />
    </svg>
  );
}
