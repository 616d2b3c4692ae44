// The frame around every screen: the bar, notices, the screen itself, dialogs. On every change of
// screen the page's title changes and the focus goes to the new heading.
import type { ComponentType, RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Screen, Session, SessionState } from '../session/index.js';
import { text } from '../text/index.js';
import { Bet } from './bet/bet.js';
import { Briefing } from './briefing/briefing.js';
import { Dialogs } from './dialogs/dialogs.js';
import type { DialogName } from './dialogs/names.js';
import { Facts } from './facts/facts.js';
import { Header } from './frame/header.js';
import { Notices } from './frame/notices.js';
import { useLanguage } from './language/use-language.js';
import type { OpenMap } from './map/map-door.js';
import { MapPane } from './map/map-pane.js';
import { Terms, termsToExplain } from './parts/meanings.js';
import { Plan } from './plan/plan.js';
import { Problem } from './problem/problem.js';
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
      return <Problem session={session} state={state} />;
    case 'debrief':
      return <LateDebrief session={session} />;
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

type DebriefRoom = ComponentType<{ readonly session: Session }>;

/** The debrief is fetched when somebody comes to it. */
function LateDebrief({ session }: { readonly session: Session }) {
  const [Room, setRoom] = useState<DebriefRoom | undefined>(undefined);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void import('./debrief/debrief.js').then(({ Debrief }) => setRoom(() => Debrief));
  }, []);
  useLayoutEffect(() => {
    if (Room !== undefined) focusHeading(place.current);
  }, [Room]);
  return (
    <div ref={place}>
      {Room === undefined ? (
        <p class="loading">{text.frame.loading}</p>
      ) : (
        <Room session={session} />
      )}
    </div>
  );
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

function focusHeading(place: HTMLElement | null): void {
  place?.querySelector('h1')?.focus({ preventScroll: true });
}

function screenName(screen: Screen): string | undefined {
  switch (screen) {
    case 'loading':
    case 'title':
      return undefined;
    case 'problem':
      return text.trouble.screen;
    case 'debrief':
      return text.frame.debrief;
    default:
      return text[screen].screen;
  }
}
