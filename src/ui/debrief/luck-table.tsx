// The same as the chart in figures: turn by turn, draw by draw, and in short for the printed sheet.
import type { ReadyReviewView, TurnReviewView } from '../../session/index.js';
import { debriefText, formatPercent, reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { formatChange, formatGain, formatPoints, formatTenths } from './figures.js';
import { Scroller } from './scroller.js';

interface ReviewProps {
  readonly review: ReadyReviewView;
}

export function TurnTable({ review }: ReviewProps) {
  const { turns, sum, gradeLimits } = review;
  return (
    <>
      <p class="debrief-key">{reviewText.gradeKey(gradeLimits)}</p>
      <Scroller name={reviewText.asTable}>
        <table class="review-turns">
          <thead>
            <tr>
              <th scope="col">{debriefText.turn}</th>
              <th scope="col">{reviewText.gaveUpColumn}</th>
              <th scope="col">{reviewText.gradeColumn}</th>
              <th scope="col">{reviewText.luckColumn}</th>
              <th scope="col">{reviewText.yourOrder}</th>
              <th scope="col">{reviewText.bestOrder}</th>
            </tr>
          </thead>
          <tbody>
            {turns.map((turn) => (
              <TurnRow key={turn.turn} turn={turn} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{reviewText.sum}</th>
              <td>{formatTenths(-sum.skill)}</td>
              <td />
              <td>{formatChange(sum.luck)}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </Scroller>
    </>
  );
}

function TurnRow({ turn }: { readonly turn: TurnReviewView }) {
  const { changes } = turn;
  return (
    <tr>
      <th scope="row">
        {turn.turn} · <Told>{turn.date}</Told>
      </th>
      <td>{formatPoints(turn.regret)}</td>
      <td>
        <span class={`review-grade is-${turn.grade}`}>{reviewText.grades[turn.grade]}</span>
      </td>
      <td>{formatGain(turn.luck)}</td>
      <td>
        {changes.length === 0 ? (
          <span class="debrief-same">{reviewText.sameOrder}</span>
        ) : (
          <StanceList lines={changes.map(({ deskName, from }) => [deskName, from])} />
        )}
      </td>
      <td>
        {changes.length === 0 ? (
          <span class="debrief-same">{reviewText.sameOrder}</span>
        ) : (
          <>
            <StanceList lines={changes.map(({ deskName, to }) => [deskName, to])} />
            {turn.grade === 'best' ? (
              <span class="debrief-same">{reviewText.asGood}</span>
            ) : undefined}
          </>
        )}
      </td>
    </tr>
  );
}

function StanceList({ lines }: { readonly lines: readonly (readonly [string, string])[] }) {
  return (
    <ul class="review-stances">
      {lines.map(([desk, stance]) => (
        <Told as="li" key={desk}>
          <span class="review-desk">{desk}</span> {stance}
        </Told>
      ))}
    </ul>
  );
}

export function Draws({ turns }: { readonly turns: readonly TurnReviewView[] }) {
  const draws = turns.flatMap(({ turn, draws: drawn }) => drawn.map((one) => ({ turn, ...one })));
  if (draws.length === 0) return undefined;
  return (
    <details class="debrief-twin">
      <summary>{reviewText.draws}</summary>
      <Scroller name={reviewText.draws}>
        <table class="review-turns">
          <thead>
            <tr>
              <th scope="col">{debriefText.turn}</th>
              <th scope="col">{reviewText.event}</th>
              <th scope="col">{reviewText.drawn}</th>
              <th scope="col">{reviewText.odds}</th>
              <th scope="col">{reviewText.luckColumn}</th>
            </tr>
          </thead>
          <tbody>
            {draws.map((draw) => (
              <tr key={`${draw.turn} ${draw.event}`}>
                <td>{draw.turn}</td>
                <Told as="th" scope="row">
                  {draw.name}
                </Told>
                <Told as="td">{draw.outcome}</Told>
                <td>{formatPercent(draw.odds)}</td>
                <td>{formatGain(draw.luck)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}

/** A row a measure, a column a turn. */
export function GradesOnPaper({ review: { turns } }: ReviewProps) {
  return (
    <table class="debrief-on-paper review-paper" aria-hidden="true">
      <tbody>
        <tr>
          <th>{debriefText.turn}</th>
          {turns.map(({ turn }) => (
            <td key={turn}>{turn}</td>
          ))}
        </tr>
        <tr>
          <th>{reviewText.gaveUpColumn}</th>
          {turns.map(({ turn, regret, grade }) => (
            <td key={turn}>
              {formatPoints(regret)} {reviewText.grades[grade]}
            </td>
          ))}
        </tr>
        <tr>
          <th>{reviewText.luckColumn}</th>
          {turns.map(({ turn, luck }) => (
            <td key={turn}>{formatGain(luck)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
