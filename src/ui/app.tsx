// The frame around every screen: the bar, notices, the screen itself, dialogs. On every change of
// screen the page's title changes and the focus goes to the new heading.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Screen, Session, SessionState } from '../session/index.js';
import { text } from '../text/index.js';
import { Bet } from './bet/bet.js';
import { Briefing } from './briefing/briefing.js';
import { Dialogs } from './dialogs/dialogs.js';
import type { DialogName } from './dialogs/names.js';
import { Facts } from './facts/facts.js';
import { focusHeading } from './focus-heading.js';
import { Header } from './frame/header.js';
import { Notices } from './frame/notices.js';
import { useLanguage } from './language/use-language.js';
import type { OpenMap } from './map/map-door.js';
import { MapPane } from './map/map-pane.js';
import { Late, type Room } from './parts/late.js';
import { LatePart } from './parts/late-part.js';
import { Terms, termsToExplain } from './parts/meanings.js';
import { Plan } from './plan/plan.js';
import { usePresent } from './present/use-present.js';
import { Title } from './title/title.js';
import { useSession } from './use-session.js';
import { useShortcuts } from './use-shortcuts.js';

interface AppProps {
  readonly session: Session;
  readonly openMap: OpenMap;
}

export function App({ session, openMap }: AppProps) {
  const state = useSession(session);
  const [dialog, setDialog] = useState<DialogName | undefined>(undefined);
  const close = useCallback(() => setDialog(undefined), []);
  const main = useRef<HTMLElement>(null);
  useShortcuts(session, setDialog);
  useLanguage(state);
  usePresent(state);
  useArrival(main, state);
  return (
    <>
      <a class="skip" href="#main">
        {text.frame.skip}
      </a>
      <Header session={session} state={state} open={setDialog} />
      <Notices session={session} notices={state.notices} />
      <main id="main" ref={main} tabIndex={-1} class={`screen screen-${state.screen}`}>
        <Terms.Provider value={termsToExplain(state)}>
          <ScreenOf key={state.language} session={session} state={state} openMap={openMap} />
        </Terms.Provider>
      </main>
      {state.settings.hasSound ? <LatePart load={loadSound} given={{ session }} /> : undefined}
      {dialog === undefined ? undefined : (
        <Dialogs session={session} state={state} dialog={dialog} close={close} />
      )}
    </>
  );
}

interface ScreenProps extends AppProps {
  readonly state: SessionState;
}

function ScreenOf({ session, state, openMap }: ScreenProps) {
  switch (state.screen) {
    case 'loading':
      return <p class="loading">{text.frame.loading}</p>;
    case 'title':
      return <Title session={session} state={state} />;
    case 'problem':
      return <Late session={session} load={loadProblem} />;
    case 'shared':
      return <Late session={session} load={loadShared} />;
    case 'debrief':
      return <Late session={session} load={loadDebrief} />;
    default:
      return (
        <div class="table">
          <MapPane key={state.play?.id} session={session} state={state} openMap={openMap} />
          <div class="panel" key={state.screen}>
            <TurnScreen session={session} state={state} screen={state.screen} />
          </div>
        </div>
      );
  }
}

interface TurnScreenProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly screen: 'briefing' | 'plan' | 'bet' | 'facts';
}

function TurnScreen({ session, state, screen }: TurnScreenProps) {
  switch (screen) {
    case 'briefing':
      return <Briefing session={session} state={state} />;
    case 'plan':
      return <Plan session={session} state={state} />;
    case 'bet':
      return <Bet session={session} state={state} />;
    case 'facts':
      return <Facts session={session} state={state} />;
  }
}

async function loadSound() {
  return (await import('./sound/room-sound.js')).RoomSound;
}

/** The debrief, fetched once. */
export async function loadDebrief(): Promise<Room> {
  return (await import('./debrief/debrief.js')).Debrief;
}

async function loadProblem(): Promise<Room> {
  return (await import('./problem/problem.js')).Problem;
}

async function loadShared(): Promise<Room> {
  return (await import('./shared/shared.js')).Shared;
}

/** Tells of a new screen: the page's title, the top of the page, the focus on its heading. */
function useArrival(main: RefObject<HTMLElement | null>, state: SessionState): void {
  const last = useRef<Screen>('loading');
  // Before anything else is done on the new screen.
  useLayoutEffect(() => {
    const { screen } = state;
    const name = screenName(screen);
    document.title = name === undefined ? text.frame.game : text.frame.pageTitle(name);
    if (screen === last.current) return;
    const isFirst = last.current === 'loading' && screen === 'title';
    last.current = screen;
    if (isFirst) return;
    scrollTo(0, 0);
    focusHeading(main.current);
  }, [main, state.screen, state.language]);
}

function screenName(screen: Screen): string | undefined {
  switch (screen) {
    case 'loading':
    case 'title':
      return undefined;
    case 'problem':
      return text.trouble.screen;
    case 'shared':
      return text.frame.shared;
    case 'debrief':
      return text.frame.debrief;
    default:
      return text[screen].screen;
  }
}
