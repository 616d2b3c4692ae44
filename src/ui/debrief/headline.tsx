// The report's cover: what it is about, the outcome, how it went.
import type { DebriefView, ReviewView, SessionActions } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { formatTenths } from './figures.js';
import { Verdict } from './verdict.js';
import { Keep } from './what-next.js';

interface HeadlineProps {
  readonly view: DebriefView;
  readonly review: ReviewView;
  readonly actions: SessionActions;
  /** A class looks on: no files. */
  readonly isPresenting: boolean;
}

export function Headline({ view, review, actions, isPresenting }: HeadlineProps) {
  return (
    <header class="debrief-head">
      <p class="debrief-on-paper debrief-signed">
        <span>{debriefText.paperName}</span> <span>{debriefText.paperDate}</span>
      </p>
      <div class="dateline debrief-title">
        <p class="kicker">{kickerOf(view)}</p>
        <h1 tabIndex={-1}>
          {debriefText.title}
          <Told class="debrief-level">{view.title}</Told>
        </h1>
        <p class={view.war === undefined ? 'stamp stamp-calm' : 'stamp'}>{stampOf(view)}</p>
      </div>
      <div class="debrief-score">
        <p class="debrief-outcome">
          <span class="debrief-outcome-name">{debriefText.outcome}</span>
          <strong>{formatTenths(view.tenths)}</strong> <span>{debriefText.ofHundred}</span>
        </p>
        <Verdict view={view} review={review} actions={actions} />
        <Keep view={view} actions={actions} isPresenting={isPresenting} />
      </div>
      {view.war === undefined ? undefined : <War view={view} />}
      {view.isPartial ? (
        <p class="debrief-banner">{debriefText.partial(view.turnsPlayed, view.turns)}</p>
      ) : undefined}
    </header>
  );
}

/** From when to when, and with which luck. */
function kickerOf({ compare, seed }: DebriefView): string {
  const first = compare[0]?.date;
  const last = compare.at(-1)?.date;
  const dates = first === undefined || last === undefined ? [] : [debriefText.span(first, last)];
  return [...dates, debriefText.luck(seed)].join(' · ');
}

function stampOf({ war, isPartial }: DebriefView): string {
  if (war !== undefined) return debriefText.stamps.war;
  return isPartial ? debriefText.stamps.early : debriefText.stamps.peace;
}

function War({ view }: { readonly view: DebriefView }) {
  const gained = view.interests.reduce((total, interest) => total + interest.tenths, 0);
  return (
    <p class="debrief-banner debrief-war">
      <strong>{debriefText.war}</strong> {debriefText.before(formatTenths(gained))}{' '}
      <Told>{view.war?.fact?.because}</Told>
    </p>
  );
}
