// What if: any turn again with another order, played out under the same luck; and the one decision for
// each crisis that would have gained most.
import { useMemo, useState } from 'preact/hooks';
import {
  boardView,
  givenOrder,
  type Play,
  type ReadyReviewView,
  type ReviewView,
  type WhatIfView,
} from '../../session/index.js';
import { debriefText, reportText, reviewText } from '../../text/index.js';
import { Board, problemOf } from './board.js';
import { Chain } from './chain.js';
import { Crises } from './crises.js';
import { formatPoints, formatTenths } from './figures.js';
import type { ReviewActions } from './review-progress.js';
import { Section } from './section.js';

interface WhatIfProps {
  readonly review: ReviewView;
  readonly play: Play;
  readonly actions: ReviewActions;
  /** The outcome of the game that was played, in tenths. */
  readonly yours: number;
}

export function WhatIf({ review, play, actions, yours }: WhatIfProps) {
  return (
    <Section id="what-if" title={reviewText.whatIf}>
      {review.status !== 'ready' ? (
        <p class="debrief-none">{reviewText.waits}</p>
      ) : review.turns.length === 0 ? undefined : (
        <>
          <Crises crises={review.counterfactuals} yours={yours} />
          <h3 class="debrief-part">{reportText.rewrite}</h3>
          <p class="debrief-about">{reviewText.whatIfAbout}</p>
          <Rewrite review={review} play={play} actions={actions} yours={yours} />
        </>
      )}
    </Section>
  );
}

interface RewriteProps extends WhatIfProps {
  readonly review: ReadyReviewView;
}

const rests = ['best', 'as-played'] as const;
type Rest = (typeof rests)[number];

function Rewrite({ review, play, actions, yours }: RewriteProps) {
  const [turn, setTurn] = useState(review.costliest[0]?.turn ?? 1);
  const [order, setOrder] = useState(givenOrder({ play }, turn));
  const [rest, setRest] = useState<Rest>('best');
  const [isOpen, setOpen] = useState(review.whatIf !== undefined);
  const given = givenOrder({ play }, turn);
  const problem = useMemo(
    () => problemOf(boardView({ play }, turn, order)),
    [play.game, turn, order],
  );
  const isSame = Object.keys(given).every((desk) => given[desk] === order[desk]);
  const goTo = (next: number) => {
    setTurn(next);
    setOrder(givenOrder({ play }, next));
  };
  return (
    <div class="review-attempt">
      <p class="review-choice">
        <label for="what-if-turn">{reviewText.chooseTurn}</label>{' '}
        <select
          id="what-if-turn"
          value={String(turn)}
          onChange={(event) => goTo(Number(event.currentTarget.value))}
        >
          {review.turns.map((one) => (
            <option key={one.turn} value={String(one.turn)}>
              {debriefText.inTurn(one.turn)} · {one.date}
            </option>
          ))}
        </select>{' '}
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? reviewText.close : reviewText.open}
        </button>
      </p>
      {isOpen ? (
        <>
          <fieldset class="review-board">
            <legend class="spoken">{reviewText.board(turn)}</legend>
            <Board id="what-if" play={play} turn={turn} order={order} choose={setOrder} />
          </fieldset>
          <Rests rest={rest} choose={setRest} />
          <button
            type="button"
            class="main-button"
            disabled={problem !== undefined || isSame}
            onClick={() => actions.whatIf(turn, order, rest)}
          >
            {reviewText.playOut}
          </button>
          {isSame ? <p class="debrief-key">{reviewText.noChange}</p> : undefined}
          <Result whatIf={review.whatIf} yours={yours} isOver={review.isOver} />
        </>
      ) : undefined}
    </div>
  );
}

interface RestsProps {
  readonly rest: Rest;
  readonly choose: (rest: Rest) => void;
}

function Rests({ rest, choose }: RestsProps) {
  return (
    <fieldset class="debrief-filter">
      <legend class="review-rest">{reviewText.rest}</legend>
      {rests.map((one) => (
        <label key={one} class={one === rest ? 'is-chosen' : ''}>
          <input
            type="radio"
            class="spoken"
            name="what-if-rest"
            checked={one === rest}
            onChange={() => choose(one)}
          />
          {reviewText.rests[one]}
        </label>
      ))}
    </fieldset>
  );
}

interface ResultProps {
  readonly whatIf: WhatIfView | undefined;
  readonly yours: number;
  readonly isOver: boolean;
}

function Result({ whatIf, yours, isOver }: ResultProps) {
  const result = whatIf?.result;
  const told = result?.status === 'told' ? result : undefined;
  return (
    <>
      <p class="review-verdict" role="status">
        {told === undefined ? statusOf(result) : endSentence(told, { yours, isOver })}
      </p>
      {told === undefined || whatIf === undefined ? undefined : (
        <>
          <p>{reviewText.wouldBeWorth(formatPoints(told.changed), formatPoints(told.given))}</p>
          <ul class="debrief-plain">
            {whatIf.changes.map(({ desk, deskName, from, to }) => (
              <li key={desk}>
                {whatIf.date}, {reviewText.instead(deskName, to, from)}
              </li>
            ))}
          </ul>
          <Chain chain={told.chain} />
        </>
      )}
    </>
  );
}

type Told = Extract<WhatIfView['result'], { readonly status: 'told' }>;

function statusOf(result: WhatIfView['result'] | undefined): string {
  switch (result?.status) {
    case 'working':
      return reviewText.playing;
    case 'failed':
      return reviewText.playFailed;
    case 'not-legal':
      return reviewText.notLegal;
    default:
      return '';
  }
}

function endSentence(
  { outcome, war }: Told,
  { yours, isOver }: Pick<ResultProps, 'yours' | 'isOver'>,
): string {
  if (war) return reviewText.wouldEndWar(formatTenths(yours));
  return isOver
    ? reviewText.wouldEnd(formatPoints(outcome), formatTenths(yours))
    : reviewText.wouldStand(formatPoints(outcome), formatTenths(yours));
}
