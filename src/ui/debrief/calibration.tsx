// How well the player's bets were calibrated: said, true odds, and what came.
import type { BetResultView, CalibrationView } from '../../session/index.js';
import { debriefText, formatDecimals, formatPercent } from '../../text/index.js';
import { Told } from '../language/told.js';
import { BetStrip } from './bet-strip.js';
import { Section } from './section.js';

export function Calibration({ calibration }: { readonly calibration: CalibrationView }) {
  const { bets } = calibration;
  const scored = bets.filter((bet) => bet.came !== undefined);
  const voided = bets.filter((bet) => bet.came === undefined);
  return (
    <Section id="bets" title={debriefText.bets} about={debriefText.betsAbout}>
      {bets.length === 0 ? <p class="debrief-none">{debriefText.betsNone}</p> : undefined}
      <Scores calibration={calibration} />
      {scored.length > 0 ? <BetTable bets={scored} /> : undefined}
      {voided.length > 0 ? (
        <details class="debrief-twin">
          <summary>{debriefText.betsVoid(voided.length)}</summary>
          <ul class="debrief-plain">
            {voided.map((bet) => (
              <li key={`${bet.turn} ${bet.event}`}>
                {debriefText.inTurn(bet.turn)}: {bet.question} {debriefText.said(bet.likelihood)}
              </li>
            ))}
          </ul>
        </details>
      ) : undefined}
    </Section>
  );
}

/** The player's score between the two that it can be measured by. */
function Scores({ calibration }: { readonly calibration: CalibrationView }) {
  const { score, oddsScore, coinScore } = calibration;
  if (score === undefined || oddsScore === undefined) return undefined;
  const figures = [
    [debriefText.betScoreOdds, oddsScore],
    [debriefText.betScoreYours, score],
    [debriefText.betScoreCoin, coinScore],
  ] as const;
  return (
    <dl class="debrief-scores">
      {figures.map(([name, value]) => (
        <div key={name} class={value === score ? 'is-yours' : ''}>
          <dt>{name}</dt>
          <dd>{formatDecimals(value, 2)}</dd>
        </div>
      ))}
    </dl>
  );
}

function BetTable({ bets }: { readonly bets: readonly BetResultView[] }) {
  return (
    <>
      <p class="debrief-key" aria-hidden="true">
        {debriefText.betKey}
      </p>
      <div class="debrief-scroll">
        <table class="debrief-bets">
          <thead>
            <tr>
              <th scope="col">{debriefText.turn}</th>
              <th scope="col">{debriefText.betQuestion}</th>
              <th scope="col">{debriefText.betSaid}</th>
              <th scope="col">{debriefText.betOdds}</th>
              <th scope="col">{debriefText.betCame}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {bets.map((bet) => (
              <tr key={`${bet.turn} ${bet.event}`}>
                <td>{bet.turn}</td>
                <Told as="th" scope="row">
                  {bet.question}
                </Told>
                <td>{formatPercent(bet.likelihood)}</td>
                <td>{bet.odds === undefined ? '–' : formatPercent(bet.odds)}</td>
                <td>{bet.came === true ? debriefText.yes : debriefText.no}</td>
                <td class="debrief-strip-cell" aria-hidden="true">
                  <BetStrip bet={bet} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
