// The search for best play while it is under way, and what is told where it found nothing.
import type { ReadyReviewView, ReviewView, SessionActions } from '../../session/index.js';
import { reviewText, text } from '../../text/index.js';
import { formatPoints } from './figures.js';

export type ReviewActions = Pick<
  SessionActions,
  'startReview' | 'cancelReview' | 'tryOrder' | 'whatIf'
>;

type Unready = Exclude<ReviewView, ReadyReviewView>;

interface ReviewProgressProps {
  readonly review: Unready;
  readonly actions: ReviewActions;
}

export function ReviewProgress({ review, actions }: ReviewProgressProps) {
  switch (review.status) {
    case 'none':
      return <p class="debrief-none">{reviewText.waits}</p>;
    case 'working':
      return (
        <div class="review-working">
          <label for="review-progress">{reviewText.working}</label>
          <progress id="review-progress" max={1} value={review.share} />
          <span class="review-count">{reviewText.positions(text.number(review.states))}</span>
          <button type="button" class="quiet" onClick={() => actions.cancelReview()}>
            {reviewText.cancel}
          </button>
        </div>
      );
    case 'cancelled':
      return <Stopped told={reviewText.cancelled} again={reviewText.begin} actions={actions} />;
    case 'failed':
      return (
        <>
          <Stopped told={reviewText.failed} again={reviewText.again} actions={actions} />
          <details class="debrief-twin">
            <summary>{reviewText.failedHow}</summary>
            <pre class="review-report">{review.message}</pre>
          </details>
        </>
      );
    case 'refused':
      return <Refused review={review} />;
  }
}

interface StoppedProps {
  readonly told: string;
  readonly again: string;
  readonly actions: ReviewActions;
}

function Stopped({ told, again, actions }: StoppedProps) {
  return (
    <div class="review-working">
      <p role="alert">{told}</p>
      <button type="button" onClick={() => actions.startReview()}>
        {again}
      </button>
    </div>
  );
}

function Refused({
  review,
}: {
  readonly review: Extract<Unready, { readonly status: 'refused' }>;
}) {
  const { states, bounds } = review;
  const { lower, lowerMethod, upper } = bounds;
  return (
    <div class="debrief-banner" role="alert">
      <p>{reviewText.refused(text.number(states))}</p>
      <p>
        {reviewText.bounds(formatPoints(lower), formatPoints(upper))}{' '}
        {lowerMethod.code === 'policy' ? reviewText.lowerBy(lowerMethod.policy) : ''}{' '}
        {reviewText.upperBy}
      </p>
    </div>
  );
}
