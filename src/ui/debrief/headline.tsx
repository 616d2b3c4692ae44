// The report's cover: what it is about, the outcome at a glance, and what to do next.
import type { DebriefView, InterestView, SessionActions } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { formatTenths } from './figures.js';
import { InterestBars } from './interest-bars.js';
import { saveFile } from './save-file.js';

interface HeadlineProps {
  readonly view: DebriefView;
  readonly actions: SessionActions;
  /** A class looks on: no files. */
  readonly isPresenting: boolean;
}

export function Headline({ view, actions, isPresenting }: HeadlineProps) {
  return (
    <header class="debrief-head">
      <div class="dateline debrief-title">
        <p class="kicker">{kickerOf(view)}</p>
        <h1 tabIndex={-1}>
          {debriefText.title}
          <span class="debrief-level">{view.title}</span>
        </h1>
        <p class={view.war === undefined ? 'stamp stamp-calm' : 'stamp'}>{stampOf(view)}</p>
      </div>
      <div class="debrief-score">
        <div>
          <p class="debrief-outcome">
            <span class="debrief-outcome-name">{debriefText.outcome}</span>
            <strong>{formatTenths(view.tenths)}</strong> <span>{debriefText.ofHundred}</span>
          </p>
          <Summary view={view} />
        </div>
        <InterestBars interests={view.interests} isLost={view.war !== undefined} />
      </div>
      {view.war === undefined ? undefined : <War view={view} />}
      {view.isPartial ? (
        <p class="debrief-banner">{debriefText.partial(view.turnsPlayed, view.turns)}</p>
      ) : undefined}
      <Actions view={view} actions={actions} isPresenting={isPresenting} />
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

/** Which interest came nearest to its weight and which stayed farthest from it. */
function Summary({ view }: { readonly view: DebriefView }) {
  const ranked = view.interests.toSorted((one, other) => share(other) - share(one));
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (view.war !== undefined || most === undefined || least === undefined) return undefined;
  return <p class="debrief-summary">{debriefText.summary(describe(most), describe(least))}</p>;
}

function share({ tenths, weight }: InterestView): number {
  return tenths / weight;
}

function describe({ name, tenths, weight }: InterestView): string {
  return debriefText.interestIn(name, formatTenths(tenths), weight);
}

function War({ view }: { readonly view: DebriefView }) {
  const gained = view.interests.reduce((total, interest) => total + interest.tenths, 0);
  return (
    <p class="debrief-banner debrief-war">
      <strong>{debriefText.war}</strong> {debriefText.before(formatTenths(gained))}{' '}
      {view.war?.fact?.because}
    </p>
  );
}

function Actions({ view, actions, isPresenting }: HeadlineProps) {
  const save = async () => {
    const file = await actions.exportRecord();
    if (file !== undefined) saveFile(file);
  };
  return (
    <fieldset class="debrief-actions">
      <legend class="spoken">{debriefText.actions}</legend>
      {view.canPlayOn ? (
        <button type="button" class="main-button" onClick={() => actions.playOn()}>
          {debriefText.playOn}
        </button>
      ) : undefined}
      <button type="button" onClick={() => actions.playAgain('same-luck')}>
        {debriefText.playAgainSame}
      </button>
      <button type="button" onClick={() => actions.playAgain('new-luck')}>
        {debriefText.playAgainNew}
      </button>
      <button type="button" class="quiet" onClick={() => print()}>
        {debriefText.print}
      </button>
      {isPresenting ? undefined : (
        <button type="button" class="quiet" onClick={save}>
          {debriefText.save}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => actions.toTitle()}>
        {debriefText.toTitle}
      </button>
    </fieldset>
  );
}
