// Every point of the outcome with its reason, interest by interest; the reasons add up.
import type { DebriefView, InterestView, ReasonView } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { formatChange, formatTenths } from './figures.js';
import { Section } from './section.js';

export function Interests({ view }: { readonly view: DebriefView }) {
  return (
    <Section id="interests" title={debriefText.interests} about={debriefText.interestsAbout}>
      {view.interests.map((interest, index) => (
        <Interest key={interest.id} interest={interest} band={index % 6} />
      ))}
      {view.war === undefined ? undefined : (
        <p class="debrief-banner debrief-war">
          <strong>
            {debriefText.warReason}: {formatChange(view.war.tenths)}
          </strong>{' '}
          {view.war.fact?.because}
        </p>
      )}
    </Section>
  );
}

interface InterestProps {
  readonly interest: InterestView;
  readonly band: number;
}

function Interest({ interest, band }: InterestProps) {
  const told = interest.reasons.filter((reason) => reason.kind === 'start' || reason.tenths !== 0);
  const sumOf = (reasons: readonly ReasonView[]) =>
    reasons.reduce((total, reason) => total + reason.tenths, 0);
  const gains = sumOf(told.filter((reason) => reason.tenths > 0));
  const losses = sumOf(told.filter((reason) => reason.tenths < 0));
  return (
    <details class={`debrief-interest band-${band}`}>
      <summary>
        <span class="debrief-interest-name">{interest.name}</span>
        <span class="debrief-interest-parts">
          {losses === 0 ? '' : debriefText.parts(formatChange(gains), formatChange(losses))}
        </span>
        <span class="debrief-interest-sum">
          {debriefText.interestSum(formatTenths(interest.tenths), interest.weight)}
        </span>
      </summary>
      <p class="debrief-about">{interest.about}</p>
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
        {fact === undefined ? debriefText.startReason : fact.because}
        {fact === undefined ? undefined : <ReasonSource fact={fact} />}
      </span>
    </li>
  );
}

function ReasonSource({ fact }: { readonly fact: NonNullable<ReasonView['fact']> }) {
  return (
    <span class="debrief-source">
      {fact.title}
      {fact.claims.length > 0 ? ` · ${fact.claims.join(' ')}` : ''}
    </span>
  );
}
