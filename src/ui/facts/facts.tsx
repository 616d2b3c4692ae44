// What followed the order, fact by fact, in words; the map plays the same facts beside it.
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type FactView,
  factsView,
  type Session,
  type SessionState,
  type Speed,
  speeds,
} from '../../session/index.js';
import { text } from '../../text/index.js';
import { Dateline } from '../parts/dateline.js';
import { FactEntry } from './fact-entry.js';
import { usePace } from './pace.js';

interface FactsProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function Facts({ session, state }: FactsProps) {
  const view = factsView(state);
  if (view === undefined) return undefined;
  return (
    <>
      <div class="sheet">
        <Dateline
          turn={view}
          heading={view.war && view.isAllShown ? text.facts.war : text.facts.title}
          kicker={view.title}
        />
        <FactList session={session} state={state} />
      </div>
      <Controls session={session} state={state} />
    </>
  );
}

function FactList({ state }: FactsProps) {
  const list = useRef<HTMLOListElement>(null);
  const view = factsView(state);
  const shown = view?.shown ?? 0;
  const told = useRef(0);
  useEffect(() => {
    // Where several came at once, the reader goes on with the first of them.
    const first = list.current?.children[told.current];
    const isOne = shown === told.current + 1;
    // Whoever has gone to the map or up to the bar is not taken away from there.
    const isElsewhere = document.activeElement?.closest('.bar, .map-pane') != null;
    if (isOne && !isElsewhere) first?.scrollIntoView({ block: 'nearest' });
    else if (!isOne && told.current > 0) first?.scrollIntoView({ block: 'start' });
    told.current = shown;
  }, [shown]);
  if (view === undefined) return undefined;
  return (
    <ol class="facts" ref={list} aria-live="polite" aria-relevant="additions">
      {view.facts.slice(0, shown).map((fact) => (
        <FactEntry
          key={fact.index}
          fact={fact}
          goesOn={isSameDoing(fact, view.facts[fact.index - 1])}
        />
      ))}
    </ol>
  );
}

/** The price of an order and its effect, a draw and what came of it. */
function isSameDoing(fact: FactView, before: FactView | undefined): boolean {
  return (
    fact.choice !== undefined &&
    before?.kind === fact.kind &&
    before.source === fact.source &&
    before.choice === fact.choice
  );
}

function Controls({ session, state }: FactsProps) {
  const { actions } = session;
  const { speed } = state.settings;
  const view = factsView(state);
  const facts = view?.facts ?? [];
  const shown = view?.shown ?? 0;
  const { isPaused, pause } = usePace({ facts, shown, speed, showFacts: actions.showFacts });
  // The list of speeds stays as long as somebody is at it: choosing one changes neither focus nor screen.
  const [isChoosing, choosing] = useState(false);
  if (view === undefined) return undefined;
  const { isAllShown } = view;
  return (
    <div class="way-on">
      <p class="spoken" role="status">
        {isAllShown ? text.facts.allTold : ''}
      </p>
      {isAllShown ? undefined : <p class="told">{text.facts.told(shown, facts.length)}</p>}
      {isAllShown && !isChoosing ? undefined : (
        <SpeedChoice key="speed" speed={speed} choose={actions.setSpeed} choosing={choosing} />
      )}
      {isAllShown ? (
        <button
          key="way"
          type="button"
          class="main-button"
          disabled={state.isBusy}
          onClick={() => actions.nextTurn()}
        >
          {view.next === 'debrief' ? text.facts.toDebrief : text.facts.toBriefing}
        </button>
      ) : (
        <>
          <button type="button" class="quiet" onClick={() => pause(!isPaused)}>
            {isPaused ? text.facts.resume : text.facts.pause}
          </button>
          <button
            type="button"
            class="quiet"
            aria-keyshortcuts="N"
            onClick={() => actions.showFacts(shown + 1)}
          >
            {text.facts.next}
          </button>
          <button type="button" class="main-button" onClick={() => actions.showFacts(Infinity)}>
            {text.facts.skip}
          </button>
        </>
      )}
    </div>
  );
}

interface SpeedChoiceProps {
  readonly speed: Speed;
  readonly choose: (speed: Speed) => void;
  /** Told when somebody comes to the list, and when they leave it. */
  readonly choosing: (isChoosing: boolean) => void;
}

function SpeedChoice({ speed, choose, choosing }: SpeedChoiceProps) {
  return (
    <label class="speed">
      <span class="speed-name">{text.facts.speed} </span>
      <select
        value={speed}
        onFocus={() => choosing(true)}
        onBlur={() => choosing(false)}
        onChange={({ currentTarget }) => {
          const wished = speeds.find((one) => one === currentTarget.value);
          if (wished !== undefined) choose(wished);
        }}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {text.facts.speeds[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
