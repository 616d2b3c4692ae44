// The claims of the article as this game left them: a ledger of verdicts, each opening on the lines of the
// log that say so. Those that the game broke are shown first and stand open; they are the ones to talk about.
import { useState } from 'preact/hooks';
import type { ClaimView, ReviewView } from '../../session/index.js';
import { debriefText, reportText, text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Against } from './against.js';
import { Section } from './section.js';

const verdicts = ['upheld', 'broken', 'untested'] as const;
const filters = ['all', ...verdicts] as const;
type Filter = (typeof filters)[number];

interface ClaimsProps {
  readonly claims: readonly ClaimView[];
  readonly review: ReviewView;
}

export function Claims({ claims, review }: ClaimsProps) {
  const of = (wanted: Filter) =>
    claims.filter((claim) => wanted === 'all' || claim.verdict === wanted);
  const count = (wanted: Filter) => of(wanted).length;
  const [filter, setFilter] = useState<Filter>(count('broken') > 0 ? 'broken' : 'all');
  return (
    <Section
      id="claims"
      title={debriefText.claims}
      finding={debriefText.claimCounts(count('upheld'), count('broken'), count('untested'))}
      about={debriefText.claimsAbout}
    >
      <Against review={review} />
      <fieldset class="debrief-filter">
        <legend class="spoken">{debriefText.filter}</legend>
        {filters.map((one) => (
          <label key={one} class={filter === one ? 'is-chosen' : ''}>
            <input
              type="radio"
              class="spoken"
              name="claim-filter"
              checked={filter === one}
              onChange={() => setFilter(one)}
            />
            {one === 'all' ? debriefText.all : debriefText.verdicts[one]}
            <span class="debrief-filter-count" aria-hidden="true">
              {count(one)}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="spoken" role="status">
        {debriefText.claimsShown(count(filter))}
      </p>
      <ul class="debrief-claims">
        {claims.map((claim) => (
          <Claim
            key={claim.id}
            claim={claim}
            isShown={filter === 'all' || filter === claim.verdict}
          />
        ))}
      </ul>
      <p class="debrief-on-paper">
        {debriefText.untestedOnPaper(of('untested').map((claim) => claim.id))}
      </p>
    </Section>
  );
}

interface ClaimProps {
  readonly claim: ClaimView;
  /** The printed sheet has those that are not shown, too. */
  readonly isShown: boolean;
}

function Claim({ claim, isShown }: ClaimProps) {
  return (
    <li class={`debrief-claim is-${claim.verdict}`} hidden={!isShown}>
      <details open={claim.verdict === 'broken'}>
        <summary>
          <span class="debrief-claim-id">{claim.id}</span>
          <Told class="debrief-claim-text">{claim.text}</Told>
          <span class={`debrief-verdict is-${claim.verdict}`}>
            {debriefText.verdicts[claim.verdict]}
          </span>
        </summary>
        <Told as="p" class="debrief-claim-test">
          {claim.test}
        </Told>
        {claim.evidence.length === 0 ? (
          <p class="debrief-claim-test">{debriefText.noEvidence}</p>
        ) : (
          <Evidence evidence={claim.evidence} />
        )}
      </details>
    </li>
  );
}

function Evidence({ evidence }: Pick<ClaimView, 'evidence'>) {
  return (
    <ul class="debrief-evidence">
      {gathered(evidence).map(({ sign, because, turns }) => (
        <li key={`${sign} ${because}`}>
          <span class="debrief-evidence-turn">{turnsText(turns)}</span>{' '}
          <span class={`debrief-sign is-${sign}`}>
            {sign === 'upholds' ? debriefText.speaksFor : debriefText.speaksAgainst}
          </span>{' '}
          <Told>{because}</Told>
        </li>
      ))}
    </ul>
  );
}

interface Gathered {
  readonly sign: 'upholds' | 'breaks';
  readonly because: string;
  readonly turns: readonly number[];
}

/** What was said in several turns in the same words stands once, with its turns. */
function gathered(evidence: ClaimView['evidence']): readonly Gathered[] {
  const found = new Map<string, Gathered>();
  for (const { sign, turn, fact } of evidence) {
    const key = `${sign} ${fact.because}`;
    const turns = found.get(key)?.turns ?? [];
    found.set(key, { sign, because: fact.because, turns: [...new Set([...turns, turn])] });
  }
  return [...found.values()];
}

function turnsText(turns: readonly number[]): string {
  const [only] = turns;
  return turns.length === 1 && only !== undefined
    ? debriefText.inTurn(only)
    : reportText.inTurns(turns.map((turn) => text.number(turn)).join(', '));
}
