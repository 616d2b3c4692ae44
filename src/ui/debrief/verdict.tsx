// The first thing that is read: how it went, the worst turn, how much was luck. Until best play is known its
// place holds how far the search is, as high as what comes.
import type { DebriefView, ReadyReviewView, ReviewView } from '../../session/index.js';
import { reportText } from '../../text/index.js';
import { Bridge } from './bridge.js';
import { formatPoints } from './figures.js';
import { type ReviewActions, ReviewProgress } from './review-progress.js';

interface VerdictProps {
  readonly view: DebriefView;
  readonly review: ReviewView;
  readonly actions: ReviewActions;
}

export function Verdict({ view, review, actions }: VerdictProps) {
  return (
    <section class="verdict" aria-labelledby="verdict-title">
      <h2 class="spoken" id="verdict-title">
        {reportText.verdict}
      </h2>
      <div class="verdict-words">
        {review.status === 'ready' ? (
          <Known view={view} review={review} />
        ) : (
          <ReviewProgress review={review} actions={actions} />
        )}
      </div>
      {review.status === 'refused' || view.turnsPlayed === 0 ? undefined : (
        <Bridge review={review} yours={view.tenths} isPartial={view.isPartial} />
      )}
    </section>
  );
}

interface KnownProps {
  readonly view: DebriefView;
  readonly review: ReadyReviewView;
}

function Known({ view, review }: KnownProps) {
  const worst = review.costliest[0];
  return (
    <>
      <p class="verdict-headline">
        {view.war === undefined ? '' : `${warHeadline(view)} `}
        {view.isPartial
          ? reportText.stopped(view.turnsPlayed, view.turns)
          : `${orderSentence(review)} ${luckSentence(review)}`}
      </p>
      <p class="verdict-worst">
        {view.turnsPlayed === 0 ? undefined : worst === undefined ? (
          reportText.noWorst
        ) : (
          <>
            {reportText.worst}{' '}
            <a href={`#costly-${worst.turn}`}>{reportText.worstTurn(worst.turn, worst.title)}</a>
            {'. '}
            {reportText.worstCost(formatPoints(worst.regret))}
          </>
        )}
      </p>
    </>
  );
}

function warHeadline({ compare }: DebriefView): string {
  return reportText.warHeadline(compare.at(-1)?.date ?? '');
}

/** By the share of what best play could expect that the orders gave up. */
function orderSentence({ sum: { start, skill } }: ReadyReviewView): string {
  const share = start === 0 ? 0 : -skill / start;
  const { headlines } = reportText;
  if (skill === 0) return headlines.best;
  if (share <= 0.1) return headlines.close;
  if (share <= 0.25) return headlines.fair;
  return share <= 0.6 ? headlines.costly : headlines.lost;
}

/** Luck of less than a point is hardly any. */
function luckSentence({ sum: { skill, luck } }: ReadyReviewView): string {
  if (Math.abs(luck) < 10) return reportText.luckHardly;
  const isMore = Math.abs(luck) > Math.abs(skill);
  if (luck > 0) return isMore ? reportText.luckHelpedMore : reportText.luckHelped;
  return isMore ? reportText.luckHurtMore : reportText.luckHurt;
}
