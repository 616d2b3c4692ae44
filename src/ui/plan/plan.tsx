// The planning screen: desks grouped by crisis, and the purse that they share.
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type DeskGroupView,
  type DeskView,
  type PurseView,
  planView,
  type Session,
  type SessionState,
} from '../../session/index.js';
import { formatList, text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Dateline } from '../parts/dateline.js';
import { LatePart } from '../parts/late-part.js';
import { Meanings } from '../parts/meanings.js';
import { Standing } from '../parts/standing.js';
import { HandsShown, useHands } from '../present/hands.js';
import { Option } from './option.js';
import { PurseBar } from './purse.js';
import { type Looked, purseWith } from './purse-with.js';
import { refusalText } from './refusal.js';
import { orderedAt, useAnnouncements } from './use-announcements.js';
import { useFold } from './use-fold.js';

interface PlanProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function Plan({ session, state }: PlanProps) {
  const plan = planView(state);
  const isReader = state.play?.access === 'reader';
  const [looked, look] = useState<Looked | undefined>(undefined);
  const hands = useHands(session, state.isPresenting && !isReader);
  const { announcement, announce } = useAnnouncements(plan);
  if (plan === undefined) return undefined;
  const { actions } = session;
  return (
    <HandsShown.Provider value={hands}>
      <div class="sheet">
        <Dateline turn={plan} heading={text.plan.title} kicker={plan.title} />
        {plan.turn === 1 ? <p class="lead">{text.plan.about}</p> : undefined}
        <div class="plan-look">
          <Standing title={text.plan.standing} standing={plan.standing} />
          <button type="button" class="link" onClick={() => actions.toBriefing()}>
            {text.plan.brief}
          </button>
        </div>
        {plan.groups.map((group, index) => (
          <Group
            key={group.crisis?.id ?? ''}
            isFirst={index === 0}
            group={group}
            purse={plan.purse}
            isReader={isReader}
            isSelected={group.crisis !== undefined && group.crisis.id === state.play?.selected}
            session={session}
            look={look}
            announce={announce}
          />
        ))}
        <p class="spoken" role="status">
          <span key={announcement.count}>{announcement.words}</span>
        </p>
        <Odds odds={plan.odds} />
        {hands?.outcome(plan)}
      </div>
      <PurseBar
        plan={plan}
        actions={actions}
        isReader={isReader}
        isBusy={state.isBusy}
        would={purseWith(plan, looked)}
      >
        {isReader ? undefined : <LatePart load={loadDrag} given={{ session, look }} />}
      </PurseBar>
    </HandsShown.Provider>
  );
}

async function loadDrag() {
  return (await import('./drag.js')).Drag;
}

interface GroupProps {
  readonly group: DeskGroupView;
  readonly purse: readonly PurseView[];
  readonly isReader: boolean;
  readonly isSelected: boolean;
  readonly isFirst: boolean;
  readonly session: Session;
  readonly look: (looked: Looked | undefined) => void;
  /** Says something to a screen reader. */
  readonly announce: (words: string) => void;
}

function Group({ group, isSelected, isFirst, ...given }: GroupProps) {
  const { session } = given;
  const { crisis, desks } = group;
  const place = useRef<HTMLElement>(null);
  // Chosen on the map: its desks come into sight. Looked at before a key can take the focus further, which chose it here.
  const wasSelected = useRef(isSelected);
  useLayoutEffect(() => {
    const isNew = isSelected && !wasSelected.current;
    wasSelected.current = isSelected;
    if (isNew && place.current?.contains(document.activeElement) === false)
      place.current.scrollIntoView({ block: 'start' });
  }, [isSelected]);
  const name = crisis === undefined ? text.plan.home : <Told>{crisis.name}</Told>;
  const fold = useFold(isFirst || isSelected);
  const select = () => {
    if (session.getState().play?.selected !== crisis?.id) session.actions.selectCrisis(crisis?.id);
  };
  return (
    <section
      ref={place}
      class={isSelected ? 'crisis crisis-selected' : 'crisis'}
      aria-labelledby={`crisis-${crisis?.id ?? 'home'}`}
      data-crisis={crisis?.id}
      onFocusCapture={select}
    >
      <h2 class="tab" id={`crisis-${crisis?.id ?? 'home'}`}>
        {fold.canFold ? (
          <button type="button" class="fold" aria-expanded={fold.isOpen} onClick={fold.turn}>
            {name}
          </button>
        ) : (
          name
        )}
        {crisis?.opens ? <TabMark>{text.plan.opens}</TabMark> : undefined}
        {crisis?.closes ? <TabMark>{text.plan.closes}</TabMark> : undefined}
      </h2>
      {fold.isOpen ? undefined : (
        <Told as="p" class="card crisis-folded">
          {formatList(desks.map(orderedAt))}
        </Told>
      )}
      <div class="card crisis-card" hidden={!fold.isOpen}>
        {crisis === undefined ? undefined : (
          <Told as="p" class="crisis-about">
            {crisis.about}
          </Told>
        )}
        {desks.map((desk) => (
          <Desk key={desk.id} desk={desk} {...given} />
        ))}
        <Meanings of={wordsOf(group)} />
      </div>
    </section>
  );
}

/** Beside the name of a crisis, and a word of its own when the two are read aloud. */
function TabMark({ children }: { readonly children: string }) {
  return (
    <>
      {' '}
      <span class="tab-mark">{children}</span>
    </>
  );
}

/** What a player reads of the desks of a crisis. */
function wordsOf({ crisis, desks }: DeskGroupView): readonly string[] {
  const options = desks.flatMap((desk) =>
    desk.options.map(({ name, about }) => `${name}. ${about}`),
  );
  return [crisis?.about ?? '', ...options];
}

type DeskProps = Omit<GroupProps, 'group' | 'isSelected' | 'isFirst'> & {
  readonly desk: DeskView;
};

function Desk({ desk, purse, isReader, session, look, announce }: DeskProps) {
  const hands = useContext(HandsShown);
  return (
    <fieldset class="desk">
      <legend>
        <Told>{desk.name}</Told>
        <span class={desk.isChosen ? 'desk-mark desk-chosen' : 'desk-mark'}>
          {desk.isChosen ? text.plan.chosen : text.plan.byDefault}
        </span>
      </legend>
      {desk.problem === undefined ? undefined : (
        <p class="desk-problem">{refusalText(desk.problem)}</p>
      )}
      <div class="options">
        {desk.options.map((option) => (
          <Option
            key={option.stance}
            desk={desk.id}
            option={option}
            purse={purse}
            isReader={isReader}
            tally={hands?.tally(desk, option)}
            choose={(stance) => session.actions.choose(desk.id, stance)}
            announce={announce}
            look={(isLookedAt) =>
              look(isLookedAt ? { desk: desk.id, stance: option.stance } : undefined)
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

type PlanOdds = NonNullable<ReturnType<typeof planView>>['odds'];

function Odds({ odds }: { readonly odds: PlanOdds }) {
  if (odds.length === 0) return undefined;
  return (
    <section class="odds">
      <h2>{text.plan.odds}</h2>
      <ul>
        {odds.map(({ event, name, outcomes }) => (
          <li key={event}>
            <Told as="strong">{name}</Told>{' '}
            {outcomes.map((one) => text.plan.oddsLine(one.name, one.least, one.most)).join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
