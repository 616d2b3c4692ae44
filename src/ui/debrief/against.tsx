// Where this game speaks against the article: what it broke while it went well, what best play breaks.
import type { ReviewView } from '../../session/index.js';
import { reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';

export function Against({ review }: { readonly review: ReviewView }) {
  if (review.status !== 'ready') return undefined;
  const { yours, best, isAbovePar, playedWell } = review.against;
  const ids = (claims: typeof yours) => claims.map(({ id }) => id).join(', ');
  const sentences = [
    yours.length > 0 && isAbovePar ? reviewText.abovePar(ids(yours)) : undefined,
    yours.length > 0 && playedWell && !isAbovePar ? reviewText.playedWell(ids(yours)) : undefined,
    best.length > 0 ? reviewText.bestBreaks(ids(best)) : undefined,
  ].filter((one) => one !== undefined);
  // Those that the player's game broke stand below, with their evidence.
  const others = best.filter(({ id }) => !yours.some((one) => one.id === id));
  if (sentences.length === 0) return undefined;
  return (
    <div class="debrief-banner review-against">
      <h3>
        {sentences.length === 1 && best.length > 0 ? reviewText.againstBest : reviewText.against}
      </h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {others.length === 0 ? undefined : (
        <ul class="review-claims">
          {others.map(({ id, text }) => (
            <li key={id}>
              <span class="debrief-claim-id">{id}</span> <Told>{text}</Told>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
