// Why the best order of a turn is better than the one given, in points, in what it leaves, and in the
// terms of the article's claims.
import type { CostlyTurnView, NamedBeside } from '../../session/index.js';
import { reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Chain } from './chain.js';
import { formatPoints, formatShare } from './figures.js';

/** How many differences of one kind are told. */
const most = 4;
/** Points and probabilities that are too small for a sentence. */
const leastPoints = 0.05;
const leastWar = 0.005;

export function Reasons({ costly }: { readonly costly: CostlyTurnView }) {
  const { reasons, changes } = costly;
  const { war, interests, standing, chain, claims } = reasons;
  return (
    <div class="review-reasons">
      <h4>{reviewText.why}</h4>
      <ul class="debrief-plain">
        {changes.map(({ desk, deskName, from, to }) => (
          <li key={desk}>{reviewText.instead(deskName, to, from)}</li>
        ))}
      </ul>
      <p>
        {balanceSentence(costly)}{' '}
        {Math.abs(war.best - war.yours) < leastWar
          ? ''
          : reviewText.warBeside(formatShare(war.yours), formatShare(war.best))}
      </p>
      <Differences title={reviewText.turnBrings} differences={interests} />
      <Differences title={reviewText.turnLeaves} differences={standing} />
      <h5>{reviewText.followed}</h5>
      <Chain chain={chain} withClaims />
      {claims.length === 0 ? undefined : (
        <>
          <h5>{reviewText.claimsNamed}</h5>
          <ul class="review-claims">
            {claims.map(({ id, text: claim }) => (
              <li key={id}>
                <span class="debrief-claim-id">{id}</span> <Told>{claim}</Told>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Where the points lie: in this turn, or in what it leaves for later. */
function balanceSentence({ reasons: { now, later } }: CostlyTurnView): string {
  const gainsNow = now.best - now.yours;
  const gainsLater = later.best - later.yours;
  const [here, then] = [formatPoints(Math.abs(gainsNow)), formatPoints(Math.abs(gainsLater))];
  if (Math.abs(gainsLater) < leastPoints) return reviewText.nowAlone(here);
  if (Math.abs(gainsNow) < leastPoints) return reviewText.laterAlone(then);
  if (gainsNow < 0) return reviewText.laterOnly(here, then);
  return gainsLater < 0 ? reviewText.nowOnly(here, then) : reviewText.nowAndLater(here, then);
}

interface DifferencesProps {
  readonly title: string;
  readonly differences: readonly NamedBeside[];
}

function Differences({ title, differences }: DifferencesProps) {
  if (differences.length === 0) return undefined;
  const told = differences
    .slice(0, most)
    .map(({ name, yours, best }) =>
      reviewText.insteadOf(name, formatPoints(best), formatPoints(yours)),
    );
  return (
    <p>
      <strong>{title}:</strong> {told.join('; ')}.
    </p>
  );
}
