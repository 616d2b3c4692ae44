// The card of one costly turn. Its best order is covered until it is found or asked for.
import { useMemo, useState } from 'preact/hooks';
import {
  boardView,
  type CostlyTurnView,
  type Play,
  type TurnReviewView,
} from '../../session/index.js';
import { reportText, reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { AsItWas } from './as-it-was.js';
import { BesideBest } from './beside-best.js';
import { Board, problemOf } from './board.js';
import { formatGain, formatPoints } from './figures.js';
import { Reasons } from './reasons.js';
import type { ReviewActions } from './review-progress.js';

interface CostlyTurnProps {
  readonly costly: CostlyTurnView;
  readonly graded: TurnReviewView | undefined;
  readonly isWorst: boolean;
  readonly play: Play;
  readonly actions: ReviewActions;
}

export function CostlyTurn({ costly, graded, isWorst, play, actions }: CostlyTurnProps) {
  const { turn, best, attempt } = costly;
  const [isOpen, setOpen] = useState(false);
  const [isShown, setShown] = useState(false);
  const [order, setOrder] = useState(attempt?.order ?? costly.order);
  const board = useMemo(() => boardView({ play }, turn, order), [play.game, turn, order]);
  const isFound = attempt?.status === 'answered' && attempt.answer.isAccepted;
  const showBest = () => {
    setOrder(best);
    setShown(true);
  };
  return (
    <article class="review-costly" id={`costly-${turn}`} aria-labelledby={`costly-${turn}-title`}>
      <Head costly={costly} graded={graded} />
      {board === undefined ? undefined : <AsItWas board={board} isOpen={isWorst} />}
      <BesideBest costly={costly} isShown={isFound || isShown} />
      <div class="debrief-actions">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-describedby={`costly-${turn}-title`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? reviewText.close : reviewText.open}
        </button>
        {isFound || (isShown && order === best) ? undefined : (
          <button
            type="button"
            class="quiet"
            aria-describedby={`costly-${turn}-title`}
            onClick={showBest}
          >
            {reviewText.showBest}
          </button>
        )}
      </div>
      {isOpen ? (
        <div class="review-attempt">
          <fieldset class="review-board">
            <legend class="spoken">{reviewText.board(turn)}</legend>
            <Board id={`try-${turn}`} play={play} turn={turn} order={order} choose={setOrder} />
          </fieldset>
          <button
            type="button"
            class="main-button"
            disabled={problemOf(board) !== undefined}
            onClick={() => actions.tryOrder(turn, order)}
          >
            {reviewText.try}
          </button>
        </div>
      ) : undefined}
      <p class={isFound ? 'review-verdict is-found' : 'review-verdict'} role="status">
        {verdictOf(costly, { isOpen, isBestShown: isShown && order === best })}
      </p>
      {isFound || isShown ? <Reasons costly={costly} /> : undefined}
    </article>
  );
}

function Head({ costly, graded }: Pick<CostlyTurnProps, 'costly' | 'graded'>) {
  const { turn, date, title, regret, lines } = costly;
  return (
    <div class="costly-head">
      <p class="costly-points" aria-hidden="true">
        {formatGain(-regret)}
      </p>
      <div>
        <h3 id={`costly-${turn}-title`}>{reviewText.costlyTitle(date, formatPoints(regret))}</h3>
        <p class="review-turn-title">
          <Told>{title}</Told>
          {graded === undefined ? undefined : (
            <>
              {' '}
              <span class={`review-grade is-${graded.grade}`}>
                {reviewText.grades[graded.grade]}
              </span>
            </>
          )}
        </p>
      </div>
      <p class="costly-lines">
        <Told>{lines.join(' ')}</Told>{' '}
        {graded === undefined
          ? ''
          : reportText.expectedFell(formatPoints(graded.before), formatPoints(graded.ordered))}
      </p>
    </div>
  );
}

interface Seen {
  readonly isOpen: boolean;
  readonly isBestShown: boolean;
}

function verdictOf({ attempt, regret }: CostlyTurnView, { isOpen, isBestShown }: Seen): string {
  if (isBestShown) return isOpen ? reviewText.bestShown : reviewText.bestBeside;
  if (attempt === undefined) return '';
  if (attempt.status === 'working') return reviewText.judging;
  if (attempt.status === 'failed') return reviewText.judgeFailed;
  const { isAccepted, regret: given } = attempt.answer;
  return isAccepted
    ? reviewText.found(formatPoints(given))
    : reviewText.notYet(formatPoints(given), formatPoints(regret));
}
