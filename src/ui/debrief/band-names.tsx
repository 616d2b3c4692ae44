// The names of the bands at the right edge of the course, the outcome above them. Where bands are too
// thin for their lettering the names are pushed apart, and a line leads from each to its band.
import type { DebriefView } from '../../session/index.js';
import { debriefText, reportText } from '../../text/index.js';
import { formatTenths } from './figures.js';

interface BandNamesProps {
  readonly view: DebriefView;
  readonly x: number;
  readonly y: (points: number) => number;
  /** Where each band ends, lower and upper edge in points; from the bottom up. */
  readonly tops: readonly (readonly number[] | undefined)[];
}

const gap = 17;
const lead = 18;

export function BandNames({ view, x, y, tops }: BandNamesProps) {
  const middles = tops.map((top) => y(((top?.[0] ?? 0) + (top?.[1] ?? 0)) / 2));
  const places = spread(middles, y(0) - 4);
  const highest = Math.min(...places);
  return (
    <g>
      {view.interests.map((interest, index) => {
        const [middle = 0, place = 0] = [middles[index], places[index]];
        return (
          <g key={interest.id}>
            <path
              class={`band-lead band-${index % 6}`}
              d={`M${x - 8} ${middle}L${x} ${middle}L${x + lead - 6} ${place}`}
            />
            <text class={`band-name band-${index % 6}`} x={x + lead} y={place + 4}>
              {interest.name} {formatTenths(interest.tenths)}
            </text>
          </g>
        );
      })}
      <text class="total-name" x={x + lead} y={Math.max(14, highest - gap)}>
        {view.war === undefined
          ? `${debriefText.outcome} ${formatTenths(view.tenths)}`
          : reportText.beforeWar(formatTenths(-view.war.tenths))}
      </text>
    </g>
  );
}

/** Going up from the lowest, each at least a line's height above the one below. */
function spread(middles: readonly number[], lowest: number): readonly number[] {
  const places: number[] = [];
  for (const middle of middles)
    places.push(Math.min(middle, (places.at(-1) ?? lowest + gap) - gap));
  return places;
}
