// The outcome over the turns, one band an interest, with the same figures as a table. War ends it in a fall from
// all that there was to nothing.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line, stack } from 'd3-shape';
import type { DebriefView } from '../../session/index.js';
import { debriefText, reportText } from '../../text/index.js';
import { BandNames } from './band-names.js';
import { CourseTable } from './course-table.js';
import { formatChange, formatTenths } from './figures.js';
import { useWidth } from './use-width.js';

/** Below this width of the chart its lettering is smaller and closer. */
const narrow = 560;

export function Course({ view }: { readonly view: DebriefView }) {
  const [place, width] = useWidth();
  return (
    <>
      <h3 class="debrief-part">{debriefText.course}</h3>
      <p class="debrief-about">{debriefText.courseAbout}</p>
      <div ref={place} class="chart-place is-course">
        <CourseChart view={view} width={width} />
      </div>
      <details class="debrief-twin">
        <summary>{debriefText.asTable}</summary>
        <CourseTable view={view} />
      </details>
    </>
  );
}

type Row = Readonly<Record<string, number>> & { readonly turn: number };

/** Room for the names of the bands; none where a narrow page would have nothing left for the bands. */
function roomForNames(view: DebriefView, width: number): number {
  const longest = Math.max(...view.interests.map(({ name }) => name.length + 5));
  const room = (width < narrow ? 6.4 : 7.4) * longest + 40;
  return room < width * 0.45 ? Math.max(room, width < narrow ? 110 : 190) : 16;
}

function shapesOf(view: DebriefView, width: number) {
  const height = width < narrow ? 260 : 320;
  const names = roomForNames(view, width);
  const inset = { top: 20, right: names, bottom: 30, left: 30 } as const;
  const rows: readonly Row[] = view.series.map((_, turn) => ({
    ...Object.fromEntries(view.interests.map((one) => [one.id, (one.series[turn] ?? 0) / 10])),
    turn,
  }));
  const sums = rows.map((_, turn) =>
    view.interests.reduce((total, one) => total + (one.series[turn] ?? 0) / 10, 0),
  );
  const x = scalePoint<number>()
    .domain(rows.map((row) => row.turn))
    .range([inset.left, width - inset.right]);
  const y = scaleLinear()
    .domain([0, Math.min(100, 20 * Math.ceil((Math.max(...sums, 20) + 1) / 20))])
    .range([height - inset.bottom, inset.top]);
  const bands = stack<Row>().keys(view.interests.map((one) => one.id))([...rows]);
  return { hasNames: names > 16, height, inset, rows, sums, x, y, bands };
}

interface CourseChartProps {
  readonly view: DebriefView;
  readonly width: number;
}

function CourseChart({ view, width }: CourseChartProps) {
  const { hasNames, height, inset, rows, sums, x, y, bands } = shapesOf(view, width);
  const outline = area<(typeof bands)[number][number]>()
    .x((point) => x(point.data.turn) ?? 0)
    .y0((point) => y(point[0]))
    .y1((point) => y(point[1]));
  const total = line<number>()
    .x((_, turn) => x(turn) ?? 0)
    .y((points) => y(points));
  const right = width - inset.right;
  const last = y(sums.at(-1) ?? 0);
  return (
    <svg
      class={width < narrow ? 'debrief-chart is-narrow' : 'debrief-chart'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={debriefText.courseChart(formatTenths(view.tenths))}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={inset.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={inset.left - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {bands.map((band, index) => (
        <path key={band.key} class={`band band-${index % 6}`} d={outline(band) ?? ''} />
      ))}
      <path class="total" d={total([...sums]) ?? ''} />
      {view.war === undefined ? (
        <circle class="total-end" cx={right} cy={last} r={4} />
      ) : (
        <>
          <line class="war-fall" x1={right} x2={right} y1={last} y2={y(0)} />
          <text class="tick war-name" x={right} y={last - 10} text-anchor="end">
            {reportText.warDrop(formatChange(view.war.tenths))}
          </text>
        </>
      )}
      {hasNames ? (
        <BandNames view={view} y={y} tops={bands.map((band) => band.at(-1))} x={right + 10} />
      ) : undefined}
      {rows.map((row) => (
        <text key={row.turn} class="tick" x={x(row.turn)} y={height - 8} text-anchor="middle">
          {row.turn === 0 ? debriefText.startShort : row.turn}
        </text>
      ))}
    </svg>
  );
}
