// The frame around every screen: the bar, notices, the screen itself, dialogs. On every change of
// screen the page's title changes and the focus goes to the new heading.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Screen, Session, SessionState } from '../session/index.js';
import { text } from '../text/index.js';
import type { DialogName } from './dialogs/names.js';
import { focusHeading } from './focus-heading.js';
import { Header } from './frame/header.js';
import { Notices } from './frame/notices.js';
import { LanguageTold, markOfPlay } from './language/told.js';
import { useLanguage } from './language/use-language.js';
import type { OpenMap } from './map/map-door.js';
import { Late } from './parts/late.js';
import { LatePart } from './parts/late-part.js';
import { Terms, termsToExplain } from './parts/meanings.js';
import { usePresent } from './present/use-present.js';
import { Title } from './title/title.js';
import { useKeptFocus } from './use-kept-focus.js';
import { useSession } from './use-session.js';
import { useShortcuts } from './use-shortcuts.js';
import { useSinglePress } from './use-single-press.js';

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
  useSinglePress(main, state.screen);
  useKeptFocus(main, state.screen);
  const isInGame = state.play !== undefined;
  useEffect(() => {
    // Whoever plays can look things up without a connection; whoever opens a dialog is told if it cannot come.
    if (isInGame) loadDialogs().catch(() => undefined);
  }, [isInGame]);
  return (
    <LanguageTold.Provider value={markOfPlay(state)}>
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
        <LatePart load={loadDialogs} given={{ session, state, dialog, close }} />
      )}
    </LanguageTold.Provider>
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
      return <Late key="problem" load={loadProblem} given={{ session }} />;
    case 'shared':
      return <Late key="shared" load={loadShared} given={{ session }} />;
    case 'debrief':
      return <Late key="debrief" load={loadDebrief} given={{ session }} />;
    default:
      return <Late key="table" load={loadTable} given={{ session, state, openMap }} />;
  }
}

async function loadDialogs() {
  return (await import('./dialogs/dialogs.js')).Dialogs;
}

async function loadSound() {
  return (await import('./sound/room-sound.js')).RoomSound;
}

/** The screens of a turn, fetched once. */
export async function loadTable() {
  return (await import('./table/table.js')).Table;
}

/** The debrief, fetched once. */
export async function loadDebrief() {
  return (await import('./debrief/debrief.js')).Debrief;
}

async function loadProblem() {
  return (await import('./problem/problem.js')).Problem;
}

async function loadShared() {
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
