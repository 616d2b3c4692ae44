// The turns that cost most, put back on the board: another try, then the reason.
import { useMemo, useState } from 'preact/hooks';
import { boardView, type CostlyTurnView, type Play, type ReviewView } from '../../session/index.js';
import { reviewText } from '../../text/index.js';
import { Board, problemOf } from './board.js';
import { formatPoints } from './figures.js';
import { Reasons } from './reasons.js';
import type { ReviewActions } from './review-progress.js';
import { Section } from './section.js';

interface CostlyTurnsProps {
  readonly review: ReviewView;
  readonly play: Play;
  readonly actions: ReviewActions;
}

export function CostlyTurns({ review, play, actions }: CostlyTurnsProps) {
  return (
    <Section id="costliest" title={reviewText.costliest} about={reviewText.costliestAbout}>
      {review.status !== 'ready' ? <p class="debrief-none">{reviewText.waits}</p> : undefined}
      {review.status === 'ready' && review.costliest.length === 0 ? (
        <p class="debrief-finding">{reviewText.noneCostly}</p>
      ) : undefined}
      {review.status === 'ready'
        ? review.costliest.map((costly) => (
            <CostlyTurn key={costly.turn} costly={costly} play={play} actions={actions} />
          ))
        : undefined}
    </Section>
  );
}

interface CostlyTurnProps {
  readonly costly: CostlyTurnView;
  readonly play: Play;
  readonly actions: ReviewActions;
}

function CostlyTurn({ costly, play, actions }: CostlyTurnProps) {
  const { turn, date, title, regret, lines } = costly;
  const [isOpen, setOpen] = useState(false);
  const id = `costly-${turn}`;
  return (
    <article class="review-costly" aria-labelledby={id}>
      <h3 id={id}>{reviewText.costlyTitle(date, formatPoints(regret))}</h3>
      <p class="review-turn-title">{title}</p>
      <p>{lines.join(' ')}</p>
      <p>
        <strong>{reviewText.youOrdered}</strong> {orderSentence(costly)}
      </p>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? reviewText.close : reviewText.open}
      </button>
      {isOpen ? <Attempt costly={costly} play={play} actions={actions} /> : undefined}
    </article>
  );
}

function orderSentence({ orderLines }: CostlyTurnView): string {
  const acts = orderLines.filter(({ isHold }) => !isHold);
  if (acts.length === 0) return reviewText.stoodAside;
  return `${acts.map(({ deskName, stanceName }) => `${deskName}: ${stanceName}`).join('; ')}.`;
}

function Attempt({ costly, play, actions }: CostlyTurnProps) {
  const { turn, best, attempt } = costly;
  const [order, setOrder] = useState(attempt?.order ?? costly.order);
  const [isShown, setShown] = useState(false);
  const problem = useMemo(
    () => problemOf(boardView({ play }, turn, order)),
    [play.game, turn, order],
  );
  const isFound = attempt?.status === 'answered' && attempt.answer.isAccepted;
  return (
    <div class="review-attempt">
      <fieldset class="review-board">
        <legend class="spoken">{reviewText.board(turn)}</legend>
        <Board id={`try-${turn}`} play={play} turn={turn} order={order} choose={setOrder} />
      </fieldset>
      <div class="debrief-actions">
        <button
          type="button"
          class="main-button"
          disabled={problem !== undefined}
          onClick={() => actions.tryOrder(turn, order)}
        >
          {reviewText.try}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setOrder(best);
            setShown(true);
          }}
        >
          {reviewText.showBest}
        </button>
      </div>
      <p class={isFound ? 'review-verdict is-found' : 'review-verdict'} role="status">
        {verdictOf(costly, isShown && order === best)}
      </p>
      {isFound || isShown ? <Reasons costly={costly} /> : undefined}
    </div>
  );
}

function verdictOf({ attempt, regret }: CostlyTurnView, isBestShown: boolean): string {
  if (isBestShown) return reviewText.bestShown;
  if (attempt === undefined) return '';
  if (attempt.status === 'working') return reviewText.judging;
  if (attempt.status === 'failed') return reviewText.judgeFailed;
  const { isAccepted, regret: given } = attempt.answer;
  return isAccepted
    ? reviewText.found(formatPoints(given))
    : reviewText.notYet(formatPoints(given), formatPoints(regret));
}
