// Every point of the outcome with its reason, interest by interest; the reasons add up. Each interest's bar is on
// the same scale: its frame is what the interest can bring at most, so that the hierarchy of interests is seen.
import type { DebriefView, InterestView, ReasonView } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Course } from './course.js';
import { formatChange, formatTenths } from './figures.js';
import { InterestBar } from './interest-bar.js';
import { Section } from './section.js';

export function Interests({ view }: { readonly view: DebriefView }) {
  const heaviest = Math.max(...view.interests.map(({ weight }) => weight));
  return (
    <Section
      id="interests"
      title={debriefText.interests}
      finding={view.war === undefined ? summaryOf(view) : undefined}
      about={debriefText.interestsAbout}
    >
      {view.war === undefined ? undefined : <p class="debrief-lost">{debriefText.lost}</p>}
      <div class={view.war === undefined ? '' : 'is-lost'}>
        {view.interests.map((interest, index) => (
          <Interest key={interest.id} interest={interest} heaviest={heaviest} band={index % 6} />
        ))}
      </div>
      {view.war === undefined ? undefined : (
        <p class="debrief-banner debrief-war">
          <strong>
            {debriefText.warReason}: {formatChange(view.war.tenths)}
          </strong>
        </p>
      )}
      <Course view={view} />
    </Section>
  );
}

/** Which interest came nearest to its weight and which stayed farthest from it. */
function summaryOf({ interests }: DebriefView): string | undefined {
  const share = ({ tenths, weight }: InterestView) => tenths / weight;
  const ranked = interests.toSorted((one, other) => share(other) - share(one));
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined) return undefined;
  return debriefText.summary(describe(most), describe(least));
}

function describe({ name, tenths, weight }: InterestView): string {
  return debriefText.interestIn(name, formatTenths(tenths), weight);
}

interface InterestProps {
  readonly interest: InterestView;
  readonly heaviest: number;
  readonly band: number;
}

function Interest({ interest, heaviest, band }: InterestProps) {
  const told = interest.reasons.filter((reason) => reason.kind === 'start' || reason.tenths !== 0);
  return (
    <details class={`debrief-interest band-${band}`}>
      <summary>
        <Told class="debrief-interest-name">{interest.name}</Told>
        <InterestBar interest={interest} heaviest={heaviest} />
        <span class="debrief-interest-sum">
          {debriefText.interestSum(formatTenths(interest.tenths), interest.weight)}
        </span>
      </summary>
      <Told as="p" class="debrief-about">
        {interest.about}
      </Told>
      <ol class="debrief-reasons">
        {told.map((reason, index) => (
          <Reason key={String(index)} reason={reason} />
        ))}
      </ol>
    </details>
  );
}

function Reason({ reason }: { readonly reason: ReasonView }) {
  const { fact } = reason;
  return (
    <li>
      <span class={`debrief-points ${reason.tenths < 0 ? 'is-loss' : 'is-gain'}`}>
        {formatChange(reason.tenths)}
      </span>
      <span class="debrief-reason-turn">
        {reason.turn === 0 ? debriefText.start : debriefText.inTurn(reason.turn)}
      </span>
      <span class="debrief-because">
        {fact === undefined ? debriefText.startReason : <Told>{fact.because}</Told>}
        {fact === undefined ? undefined : <ReasonSource fact={fact} />}
      </span>
    </li>
  );
}

function ReasonSource({ fact }: { readonly fact: NonNullable<ReasonView['fact']> }) {
  return (
    <span class="debrief-source">
      <Told>{fact.title}</Told>
      {fact.claims.length > 0 ? ` · ${fact.claims.join(' ')}` : ''}
    </span>
  );
}
