// Three games under one luck as bars: the player's, what happened in the world, best play. The last line of the
// table below has the same figures.
import { scaleLinear } from 'd3-scale';
import type { DebriefView, ReadyReviewView } from '../../session/index.js';
import { debriefText, reportText, reviewText } from '../../text/index.js';
import { formatTenths } from './figures.js';

const height = 18;

interface ThreeGamesProps {
  readonly review: ReadyReviewView;
  readonly view: DebriefView;
}

export function ThreeGames({ review: { record, best }, view }: ThreeGamesProps) {
  const games = [
    { name: debriefText.yours, outcome: view.tenths, war: view.war !== undefined, kind: 'end' },
    { name: debriefText.record, ...tenthsOf(record), kind: 'start' },
    { name: reviewText.best, ...tenthsOf(best), kind: 'start' },
  ];
  const x = scaleLinear().domain([0, 1000]).range([0, 100]);
  return (
    <>
      <h3 class="debrief-part">{reportText.threeGames}</h3>
      <dl class="bridge three-games">
        {games.map(({ name, outcome, war, kind }) => (
          <div key={name} class={`bridge-row is-${kind}`}>
            <dt>{name}</dt>
            <dd>
              <svg class="debrief-bar bridge-bar" height={height} aria-hidden="true">
                <line class="bridge-ground" x1="0" x2="100%" y1={height} y2={height} />
                <rect
                  class={`bridge-part bridge-${kind}`}
                  x={0}
                  y={1}
                  width={`${x(war ? 0 : outcome).toFixed(2)}%`}
                  height={height - 2}
                />
              </svg>
              <span class="bridge-figure">{war ? reviewText.war : formatTenths(outcome)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function tenthsOf({ outcome, war }: ReadyReviewView['best']) {
  return { outcome: Math.round(outcome * 10), war };
}
