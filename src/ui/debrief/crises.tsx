// One generated counterfactual for each crisis: what else could have been ordered, what it would have
// gained, and what would have followed from it.
import type { CounterfactualView } from '../../session/index.js';
import { reviewText } from '../../text/index.js';
import { Chain } from './chain.js';
import { formatPoints, formatTenths } from './figures.js';

interface CrisesProps {
  readonly crises: readonly CounterfactualView[];
  readonly yours: number;
}

export function Crises({ crises, yours }: CrisesProps) {
  return (
    <>
      <h3 class="review-crises">{reviewText.crises}</h3>
      <p class="debrief-about">
        {crises.length === 0 ? reviewText.crisesNone : reviewText.crisesAbout}
      </p>
      {crises.map((one) => (
        <article key={one.crisis} class="review-crisis">
          <h4>{one.crisisName}</h4>
          <p>
            {hadSentence(one)} {luckSentence(one, yours)}
            {one.best.war ? '' : ` ${reviewText.thenBest(formatPoints(one.best.outcome))}`}
          </p>
          <details class="debrief-twin">
            <summary>{reviewText.followed}</summary>
            <Chain chain={one.chain} />
          </details>
        </article>
      ))}
    </>
  );
}

function hadSentence({ changes, turn, date, gain }: CounterfactualView): string {
  const orders = changes.map(({ deskName, from, to }) => reviewText.hadOne(to, from, deskName));
  return `${reviewText.had(orders, turn, date)}, ${reviewText.gain(formatPoints(gain))}`;
}

function luckSentence({ asPlayed }: CounterfactualView, yours: number): string {
  if (asPlayed.war) return reviewText.underLuckWar;
  const told = reviewText.underLuck(formatPoints(asPlayed.outcome), formatTenths(yours));
  return asPlayed.outcome * 10 < yours - 0.5 ? `${told} ${reviewText.luckUndid}` : told;
}
