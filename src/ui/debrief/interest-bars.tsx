// One bar an interest, all on one scale: the frame is what the interest can bring at most, so that the
// hierarchy of interests is seen, and the filled part is what this game brought.
import type { InterestView } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { formatTenths } from './figures.js';

const height = 14;

interface InterestBarsProps {
  readonly interests: readonly InterestView[];
  /** War took it all back; the bars show what there had been. */
  readonly isLost: boolean;
}

export function InterestBars({ interests, isLost }: InterestBarsProps) {
  const heaviest = Math.max(...interests.map((one) => one.weight));
  return (
    <div class={isLost ? 'is-lost' : ''}>
      {isLost ? <p class="debrief-lost">{debriefText.lost}</p> : undefined}
      <ul class="debrief-bars">
        {interests.map(({ id, name, tenths, weight }, index) => (
          <li key={id}>
            <span class="debrief-bar-name">{name}</span>
            <svg
              class={`debrief-bar band-${index % 6}`}
              viewBox={`0 0 ${heaviest} ${height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect class="bar-frame" x={0} y={0} width={weight} height={height} />
              <rect class="bar-part" x={0} y={0} width={Math.max(0, tenths / 10)} height={height} />
            </svg>
            <span class="debrief-bar-points">
              {debriefText.interestSum(formatTenths(tenths), weight)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
