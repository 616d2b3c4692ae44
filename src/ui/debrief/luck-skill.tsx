// Luck and skill apart: the sentence that adds up, the chart of its steps, the same as a table. Until best
// play is known the room of the chart is kept free; the head of the page says how far the search is.
import type { ReadyReviewView, ReviewView } from '../../session/index.js';
import { reportText, reviewText } from '../../text/index.js';
import { formatPoints, formatTenths } from './figures.js';
import { LuckChart } from './luck-chart.js';
import { Draws, GradesOnPaper, TurnTable } from './luck-table.js';
import { Section } from './section.js';
import { useWidth } from './use-width.js';

export function LuckAndSkill({ review }: { readonly review: ReviewView }) {
  const finding = review.status === 'ready' ? sumSentence(review) : undefined;
  return (
    <Section id="luck" title={reviewText.luck} finding={finding} works={reviewText.luckAbout}>
      <p class="spoken" role="status">
        {statusOf(review)}
      </p>
      {review.status === 'ready' ? (
        <Told review={review} />
      ) : (
        <p
          class={review.status === 'working' ? 'debrief-none chart-place is-luck' : 'debrief-none'}
        >
          {reviewText.waits}
        </p>
      )}
    </Section>
  );
}

function statusOf({ status }: ReviewView): string {
  if (status === 'working') return reviewText.working;
  return status === 'ready' ? reviewText.done : '';
}

function Told({ review }: { readonly review: ReadyReviewView }) {
  const [place, width] = useWidth();
  return (
    <>
      <p class="review-legend">
        <span class="review-key is-skill">{reviewText.byOrder}</span>{' '}
        <span class="review-key is-luck">{reviewText.byLuck}</span>
      </p>
      <div ref={place} class="review-chart chart-place is-luck">
        {review.turns.length === 0 ? undefined : <LuckChart review={review} width={width} />}
      </div>
      <details class="debrief-twin">
        <summary>{reviewText.asTable}</summary>
        <TurnTable review={review} />
      </details>
      <Draws turns={review.turns} />
      <GradesOnPaper review={review} />
    </>
  );
}

/** The parts are rounded so that whoever adds them up finds the outcome. */
function sumSentence({ sum, isOver, costliest }: ReadyReviewView): string {
  const [worst] = costliest;
  const { start, skill, luck, outcome } = sum;
  return [
    reviewText.start(formatTenths(start)),
    skill === 0 ? reviewText.gaveUpNothing : reviewText.gaveUp(formatTenths(-skill)),
    luckSentence(luck),
    isOver
      ? reviewText.together(formatTenths(outcome))
      : reviewText.togetherEarly(formatTenths(outcome)),
    worst === undefined ? '' : reportText.mostGivenUp(worst.turn, formatPoints(worst.regret)),
  ].join(' ');
}

function luckSentence(luck: number): string {
  if (luck === 0) return reviewText.luckEven;
  return luck > 0
    ? reviewText.luckGave(formatTenths(luck))
    : reviewText.luckTook(formatTenths(-luck));
}
