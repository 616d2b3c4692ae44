// One bet as a picture: a line from 0 to 100 percent, a circle where the player stood, a stroke where the
// true odds stood, a square at the end that came. The figures stand beside it in the table.
import type { BetResultView } from '../../session/index.js';

const width = 150;
const height = 18;
const inset = 8;

export function BetStrip({ bet }: { readonly bet: BetResultView }) {
  const at = (percent: number) => inset + ((width - 2 * inset) * percent) / 100;
  const middle = height / 2;
  return (
    <svg
      class="debrief-strip"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line class="strip-line" x1={at(0)} x2={at(100)} y1={middle} y2={middle} />
      <rect
        class="strip-came"
        x={at(bet.came ? 100 : 0) - 5}
        y={middle - 5}
        width={10}
        height={10}
      />
      {bet.odds === undefined ? undefined : (
        <line class="strip-odds" x1={at(bet.odds)} x2={at(bet.odds)} y1={1} y2={height - 1} />
      )}
      <circle class="strip-said" cx={at(bet.likelihood)} cy={middle} r={4.5} />
    </svg>
  );
}
