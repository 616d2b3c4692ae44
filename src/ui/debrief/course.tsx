// The outcome over the turns, one band an interest, with the same figures as a table.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line, stack } from 'd3-shape';
import type { DebriefView } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { BandNames } from './band-names.js';
import { formatTenths } from './figures.js';
import { Section } from './section.js';
import { useWidth } from './use-width.js';

/** Below this width the names of the bands stand only beside the bars at the head of the page. */
const narrow = 560;

export function Course({ view }: { readonly view: DebriefView }) {
  const [place, width] = useWidth();
  return (
    <Section id="course" title={debriefText.course} about={debriefText.courseAbout}>
      <div ref={place}>
        <CourseChart view={view} width={width} />
      </div>
      <details class="debrief-twin">
        <summary>{debriefText.asTable}</summary>
        <CourseTable view={view} />
      </details>
    </Section>
  );
}

type Row = Readonly<Record<string, number>> & { readonly turn: number };

function shapesOf(view: DebriefView, width: number) {
  const isNarrow = width < narrow;
  const height = isNarrow ? 240 : 340;
  const inset = { top: 16, right: isNarrow ? 16 : 190, bottom: 30, left: 34 } as const;
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
  return { isNarrow, height, inset, rows, x, y, bands };
}

interface CourseChartProps {
  readonly view: DebriefView;
  readonly width: number;
}

function CourseChart({ view, width }: CourseChartProps) {
  const { isNarrow, height, inset, rows, x, y, bands } = shapesOf(view, width);
  const outline = area<(typeof bands)[number][number]>()
    .x((point) => x(point.data.turn) ?? 0)
    .y0((point) => y(point[0]))
    .y1((point) => y(point[1]));
  const total = line<number>()
    .x((_, turn) => x(turn) ?? 0)
    .y((tenths) => y(tenths / 10));
  const right = width - inset.right;
  return (
    <svg
      class="debrief-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={debriefText.courseChart(formatTenths(view.tenths))}
    >
      {y.ticks(5).map((tick) => (
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
      <path class="total" d={total([...view.series]) ?? ''} />
      <circle class="total-end" cx={right} cy={y(view.tenths / 10)} r={4} />
      {isNarrow ? undefined : (
        <BandNames view={view} y={y} tops={bands.map((band) => band.at(-1))} x={right + 12} />
      )}
      {rows.map((row) => (
        <text key={row.turn} class="tick" x={x(row.turn)} y={height - 8} text-anchor="middle">
          {row.turn === 0 ? debriefText.startShort : row.turn}
        </text>
      ))}
    </svg>
  );
}

function CourseTable({ view }: { readonly view: DebriefView }) {
  return (
    <div class="debrief-scroll">
      <table class="debrief-figures">
        <thead>
          <tr>
            <th scope="col">{debriefText.turn}</th>
            {view.interests.map((interest) => (
              <th scope="col" key={interest.id}>
                {interest.name}
              </th>
            ))}
            <th scope="col">{debriefText.total}</th>
          </tr>
        </thead>
        <tbody>
          {view.series.map((tenths, turn) => (
            <tr key={String(turn)}>
              <th scope="row">{turn === 0 ? debriefText.start : turn}</th>
              {view.interests.map((interest) => (
                <td key={interest.id}>{formatTenths(interest.series[turn] ?? 0)}</td>
              ))}
              <td>
                <strong>{formatTenths(tenths)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
