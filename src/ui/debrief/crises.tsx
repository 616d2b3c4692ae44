// One generated counterfactual for each crisis: what else could have been ordered, what it would have
// gained, and what would have followed from it.
import type { CounterfactualView } from '../../session/index.js';
import { reportText, reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Chain } from './chain.js';
import { formatGain, formatPoints, formatTenths } from './figures.js';

interface CrisesProps {
  readonly crises: readonly CounterfactualView[];
  readonly yours: number;
}

export function Crises({ crises, yours }: CrisesProps) {
  return (
    <>
      <h3 class="debrief-part">{reviewText.crises}</h3>
      <p class="debrief-about">
        {crises.length === 0 ? reviewText.crisesNone : reviewText.crisesAbout}
      </p>
      {crises.length === 0 ? undefined : (
        <details class="debrief-twin">
          <summary>{reportText.showDecisions(crises.length)}</summary>
          {crises
            .toSorted((one, other) => other.gain - one.gain)
            .map((one) => (
              <Crisis key={one.crisis} one={one} yours={yours} />
            ))}
        </details>
      )}
    </>
  );
}

interface CrisisProps {
  readonly one: CounterfactualView;
  readonly yours: number;
}

function Crisis({ one, yours }: CrisisProps) {
  return (
    <article class="review-crisis" aria-labelledby={`crisis-${one.crisis}`}>
      <p class="costly-points is-gain" aria-hidden="true">
        {formatGain(one.gain)}
      </p>
      <div>
        <h4 id={`crisis-${one.crisis}`}>
          <Told>
            {one.crisisName}, {one.date}
          </Told>
        </h4>
        <ul class="crisis-orders">
          {one.changes.map(({ desk, deskName, from, to }) => (
            <li key={desk}>
              <Told class="review-desk">{deskName}</Told> {reportText.orderInstead(to, from)}
            </li>
          ))}
        </ul>
        <p>
          {reportText.expectMore(formatPoints(one.gain))} {luckSentence(one, yours)}
          {one.best.war ? '' : ` ${reviewText.thenBest(formatPoints(one.best.outcome))}`}
        </p>
        <details class="debrief-twin">
          <summary>{reviewText.followed}</summary>
          <Chain chain={one.chain} />
        </details>
      </div>
    </article>
  );
}

function luckSentence({ asPlayed }: CounterfactualView, yours: number): string {
  if (asPlayed.war) return reviewText.underLuckWar;
  const told = reviewText.underLuck(formatPoints(asPlayed.outcome), formatTenths(yours));
  return asPlayed.outcome * 10 < yours - 0.5 ? `${told} ${reviewText.luckUndid}` : told;
}
