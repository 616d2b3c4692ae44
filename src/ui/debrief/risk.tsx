// The war risk that each order carried: bars over the turns, and the same figures as a table.
import { scaleBand, scaleLinear } from 'd3-scale';
import type { DebriefView } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { formatShare } from './figures.js';
import { Section } from './section.js';
import { useWidth } from './use-width.js';

const height = 180;
const inset = { top: 24, right: 12, bottom: 26, left: 48 } as const;

export function Risk({ view }: { readonly view: DebriefView }) {
  const [place, width] = useWidth();
  const spared = view.risks.reduce((product, risk) => product * (1 - risk.war), 1);
  return (
    <Section
      id="risk"
      title={debriefText.risk}
      finding={spared === 1 ? debriefText.riskNone : debriefText.riskTotal(formatShare(1 - spared))}
      works={debriefText.riskAbout}
    >
      <div ref={place}>{spared === 1 ? undefined : <RiskChart view={view} width={width} />}</div>
      {spared === 1 ? undefined : (
        <details class="debrief-twin">
          <summary>{debriefText.asTable}</summary>
          <RiskTable view={view} />
        </details>
      )}
    </Section>
  );
}

interface RiskChartProps {
  readonly view: DebriefView;
  readonly width: number;
}

function RiskChart({ view, width }: RiskChartProps) {
  const highest = Math.max(0.1, ...view.risks.map((risk) => risk.war));
  const x = scaleBand<number>()
    .domain(view.risks.map((risk) => risk.turn))
    .range([inset.left, width - inset.right])
    .padding(0.35);
  const y = scaleLinear()
    .domain([0, highest])
    .nice(3)
    .range([height - inset.bottom, inset.top]);
  const middle = (turn: number) => (x(turn) ?? 0) + x.bandwidth() / 2;
  return (
    <svg
      class="debrief-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={debriefText.riskChart}
    >
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={inset.left} x2={width - inset.right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={inset.left - 8} y={y(tick) + 4} text-anchor="end">
            {formatShare(tick)}
          </text>
        </g>
      ))}
      {view.risks.map((risk) => (
        <g key={risk.turn}>
          <rect
            class="risk"
            x={x(risk.turn)}
            y={y(risk.war)}
            width={x.bandwidth()}
            height={y(0) - y(risk.war)}
          />
          <text class="tick risk-share" x={middle(risk.turn)} y={y(risk.war) - 6}>
            {risk.war === 0 ? '' : formatShare(risk.war)}
          </text>
          <text class="tick" x={middle(risk.turn)} y={height - 6} text-anchor="middle">
            {risk.turn}
          </text>
        </g>
      ))}
    </svg>
  );
}

function RiskTable({ view }: { readonly view: DebriefView }) {
  return (
    <div class="debrief-scroll">
      <table class="debrief-figures">
        <thead>
          <tr>
            <th scope="col">{debriefText.turn}</th>
            <th scope="col">{debriefText.riskColumn}</th>
          </tr>
        </thead>
        <tbody>
          {view.risks.map((risk) => (
            <tr key={risk.turn}>
              <th scope="row">
                {risk.turn} · <Told>{risk.title}</Told>
              </th>
              <td>{formatShare(risk.war)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
