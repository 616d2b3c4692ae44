// What the player expects before the order goes out. It scores nothing; saying nothing is allowed.
import { type BetView, betView, type Session, type SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Dateline } from '../parts/dateline.js';

interface BetProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** Percent, from surely not to surely. */
const steps = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;

export function Bet({ session, state }: BetProps) {
  const bet = betView(state);
  if (bet === undefined) return undefined;
  const isReader = state.play?.access === 'reader';
  const isSaid = bet.questions.some((one) => one.likelihood !== undefined);
  const { actions } = session;
  return (
    <>
      <div class="sheet">
        <Dateline turn={bet} heading={text.bet.title} kicker={bet.title} />
        <p class="lead">{text.bet.about}</p>
        {bet.questions.map((question) => (
          <Question
            key={question.event}
            question={question}
            isReader={isReader}
            place={(likelihood) => actions.placeBet(question.event, likelihood)}
          />
        ))}
        <Order order={bet.order} />
      </div>
      <div class="way-on">
        <button type="button" class="quiet" onClick={() => actions.backToPlan()}>
          {text.bet.back}
        </button>
        <button
          type="button"
          class="main-button"
          disabled={isReader || state.isBusy}
          onClick={() => actions.commit()}
        >
          {isSaid ? text.bet.commit : text.bet.skip}
        </button>
      </div>
    </>
  );
}

interface QuestionProps {
  readonly question: BetView['questions'][number];
  readonly isReader: boolean;
  readonly place: (likelihood: number | undefined) => void;
}

function Question({ question, isReader, place }: QuestionProps) {
  const { event, likelihood } = question;
  return (
    <fieldset class="question card">
      <Told as="legend">{question.question}</Told>
      <div class="likelihoods">
        {steps.map((step) => (
          <label
            key={step}
            class={step === likelihood ? 'likelihood likelihood-said' : 'likelihood'}
          >
            <input
              type="radio"
              class="spoken"
              name={`bet-${event}`}
              value={step}
              checked={step === likelihood}
              disabled={isReader}
              aria-label={text.bet.likelihood(step)}
              onChange={() => place(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <p class="likelihood-ends" aria-hidden="true">
        {text.bet.scale.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
      <p class="question-said">
        <span role="status">
          {likelihood === undefined ? text.bet.unsaid : text.bet.said(likelihood)}
        </span>{' '}
        {likelihood === undefined ? undefined : (
          <button type="button" class="link" disabled={isReader} onClick={() => place(undefined)}>
            {text.bet.takeBack}
          </button>
        )}
      </p>
    </fieldset>
  );
}

function Order({ order }: { readonly order: BetView['order'] }) {
  return (
    <section class="order">
      <h2>{text.bet.order}</h2>
      <Told as="dl" class="order-lines">
        {order.map((line) => (
          <div key={line.desk} class={line.isHold ? 'order-line order-hold' : 'order-line'}>
            <dt>{line.deskName}</dt>
            <dd>{line.stanceName}</dd>
          </div>
        ))}
      </Told>
    </section>
  );
}
