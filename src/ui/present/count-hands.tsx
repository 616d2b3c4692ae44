// Counting a class's hands on the plan: a counter on each stance's card, the leading one marked in words and
// shape, and one button that puts what leads into the draft.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { DeskView, OptionView, PlanView, Session } from '../../session/index.js';
import { presentText } from '../../text/index.js';
import { type Taken, takeLeaders } from './take-leaders.js';
import { leadersOf, mostHands, type Votes, votesOf } from './votes.js';

export interface Hands {
  /** What stands on the card of a stance. */
  tally(desk: DeskView, option: OptionView): ComponentChildren;
  /** What stands below all desks. */
  outcome(plan: PlanView): ComponentChildren;
}

export function countHands(session: Session): Hands {
  return {
    tally: (desk, option) => <Tally votes={votesOf(session)} desk={desk} option={option} />,
    outcome: (plan) => <Outcome session={session} votes={votesOf(session)} plan={plan} />,
  };
}

/** Draws again whenever a hand is counted. */
function useVotes(votes: Votes): void {
  const [, draw] = useState({});
  useLayoutEffect(() => votes.listen(() => draw({})), [votes]);
}

interface TallyProps {
  readonly votes: Votes;
  readonly desk: DeskView;
  readonly option: OptionView;
}

function Tally({ votes, desk, option }: TallyProps) {
  useVotes(votes);
  const words = presentText.hands;
  const count = votes.countOf(desk.id, option.stance);
  const leaders = leadersOf(desk, votes);
  const isFirst = leaders.some((one) => one.stance === option.stance);
  const put = (wished: number) => votes.put(desk.id, option.stance, wished);
  return (
    <fieldset class={isFirst ? 'tally tally-first' : 'tally'}>
      <legend class="spoken">{words.of(option.name)}</legend>
      <button
        type="button"
        aria-label={words.less}
        disabled={count === 0}
        onClick={() => put(count - 1)}
      >
        −
      </button>
      <input
        type="number"
        aria-label={words.count}
        min={0}
        max={mostHands}
        value={count}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => put(currentTarget.valueAsNumber)}
      />
      <button type="button" aria-label={words.one} onClick={() => put(count + 1)}>
        +
      </button>
      {isFirst ? <Lead isAlone={leaders.length === 1} /> : undefined}
    </fieldset>
  );
}

/** A full diamond for the one that leads, two bars for those that are level. */
function Lead({ isAlone }: { readonly isAlone: boolean }) {
  return (
    <span class="tally-lead">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={isAlone ? 'M6 0l6 6-6 6-6-6z' : 'M0 2h12v3H0zM0 7h12v3H0z'} />
      </svg>{' '}
      {isAlone ? presentText.hands.leads : presentText.hands.tied}
    </span>
  );
}

interface OutcomeProps {
  readonly session: Session;
  readonly votes: Votes;
  readonly plan: PlanView;
}

function Outcome({ session, votes, plan }: OutcomeProps) {
  useVotes(votes);
  const id = useId();
  const [taken, setTaken] = useState<Taken | undefined>(undefined);
  useLayoutEffect(() => votes.listen(() => setTaken(undefined)), [votes]);
  const words = presentText.hands;
  const desks = plan.groups.flatMap((group) => group.desks);
  const isCounted = desks.some((desk) => leadersOf(desk, votes).length > 0);
  return (
    <section class="card hands" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.about}</p>
      <dl class="order-lines">
        {desks.map((desk) => (
          <div key={desk.id} class="order-line">
            <dt>{desk.name}</dt>
            <dd class={leadersOf(desk, votes).length === 0 ? 'hands-none' : undefined}>
              {resultOf(desk, votes)}
            </dd>
          </div>
        ))}
      </dl>
      <div class="hands-actions">
        <button
          type="button"
          class="main-button"
          disabled={!isCounted}
          onClick={() => setTaken(takeLeaders(session, votes))}
        >
          {words.take}
        </button>
        <button type="button" class="quiet" disabled={!isCounted} onClick={() => votes.clear()}>
          {words.clear}
        </button>
      </div>
      <p role="status">{taken === undefined ? '' : answerOf(taken)}</p>
    </section>
  );
}

function resultOf(desk: DeskView, votes: Votes): string {
  const words = presentText.hands;
  const [first, second] = leadersOf(desk, votes);
  if (first === undefined) return words.none;
  const count = votes.countOf(desk.id, first.stance);
  if (second === undefined) return words.line(first.name, count);
  return words.tie(
    leadersOf(desk, votes).map((one) => one.name),
    count,
  );
}

function answerOf({ count, refused }: Taken): string {
  const words = presentText.hands;
  const names = refused.map((one) => one.name);
  return [words.taken(count), ...(names.length === 0 ? [] : [words.refused(names)])].join(' ');
}
