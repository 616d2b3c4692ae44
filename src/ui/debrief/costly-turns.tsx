// The turns that cost most: how things stood, what was ordered beside what was best, another try on the board, and
// then the reason.
import type { Play, ReviewView } from '../../session/index.js';
import { reviewText } from '../../text/index.js';
import { CostlyTurn } from './costly-turn.js';
import type { ReviewActions } from './review-progress.js';
import { Section } from './section.js';

interface CostlyTurnsProps {
  readonly review: ReviewView;
  readonly play: Play;
  readonly actions: ReviewActions;
}

export function CostlyTurns({ review, play, actions }: CostlyTurnsProps) {
  if (review.status !== 'ready')
    return (
      <Section id="costliest" title={reviewText.costliest} about={reviewText.costliestAbout}>
        <p
          class={
            review.status === 'working' ? 'debrief-none chart-place is-costly' : 'debrief-none'
          }
        >
          {reviewText.waits}
        </p>
      </Section>
    );
  const { costliest, turns } = review;
  if (costliest.length === 0)
    return (
      <Section id="costliest" title={reviewText.costliest} finding={reviewText.noneCostly}>
        {undefined}
      </Section>
    );
  return (
    <Section id="costliest" title={reviewText.costliest} about={reviewText.costliestAbout}>
      {costliest.map((costly) => (
        <CostlyTurn
          key={costly.turn}
          costly={costly}
          graded={turns.find(({ turn }) => turn === costly.turn)}
          isWorst={costly === costliest[0]}
          play={play}
          actions={actions}
        />
      ))}
    </Section>
  );
}
