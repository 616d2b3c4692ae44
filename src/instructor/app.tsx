// The editor's pages: what can be opened, how a shipped level is to be used, the level on the bench, and
// the strip above the game while a level is being tried out.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../session/index.js';
import { ordersBefore } from '../session/index.js';
import { editorText } from '../text/index.js';
import type { Bench } from './bench/bench.js';
import type { PlayWish } from './panels/play-panel.js';
import { saveLevel } from './panels/save-level.js';
import type { Services } from './services.js';
import { StartRoom } from './start-room.js';
import { useAddress } from './use-address.js';
import { useOpenLevel } from './use-open-level.js';
import { Workbench } from './workbench.js';

interface EditorAppProps {
  readonly session: Session;
  readonly services: Services;
  /** Shows the game below the editor's strip, or takes it away. */
  readonly play: (isPlaying: boolean) => void;
}

export function EditorApp({ session, services, play }: EditorAppProps) {
  const address = useAddress();
  const opened = useOpenLevel(address, services);
  const [isTrying, setTrying] = useState(false);
  const place = useRef<HTMLElement>(null);
  useArrival(place, `${address?.kind} ${opened.kind}`);
  const back = (): void => {
    setTrying(false);
    play(false);
    // The button that led away takes the focus again once it is there.
    setTimeout(() => document.getElementById('try-out')?.focus(), 0);
  };
  useReturn(session, isTrying, back);
  const start = async (bench: Bench, wish: PlayWish): Promise<void> => {
    bench.keepNow();
    setTrying(true);
    await session.actions.openOwnLevel(gameOf(bench, wish));
    play(true);
  };
  const bench = opened.kind === 'bench' ? opened.bench : undefined;
  return (
    <div class="editor">
      {isTrying && bench !== undefined ? <Strip title={bench.row().title} back={back} /> : <Head />}
      <main ref={place} hidden={isTrying} tabIndex={-1}>
        {bench === undefined ? (
          <StartRoom session={session} services={services} address={address} opened={opened.kind} />
        ) : (
          <Workbench
            key={bench.id}
            bench={bench}
            services={services}
            play={(wish) => void start(bench, wish)}
            save={() => saveLevel(bench.manuscript.text, idIn(bench.manuscript.text))}
          />
        )}
      </main>
    </div>
  );
}

function gameOf(bench: Bench, { turn, way }: PlayWish) {
  const { checked, seed, language } = bench.state;
  const level = checked?.read.kind === 'level' ? checked.read.level : undefined;
  const luck = seed ?? randomSeed();
  const orders =
    level === undefined || turn === 1 ? [] : ordersBefore({ level, turn, way, seed: luck });
  return {
    text: bench.manuscript.text,
    seed: luck,
    orders,
    returnTo: 'editor' as const,
    ...(language === undefined ? {} : { language }),
  };
}

function randomSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
}

/** The id that a text gives itself, for the name of its file. */
function idIn(text: string): string {
  return /^id:\s*["']?([A-Za-z0-9-]+)/m.exec(text)?.[1] ?? 'level';
}

function Head() {
  return (
    <header class="bar">
      <p class="bar-name">{editorText.screen}</p>
      <nav class="bar-tools editor-links" aria-label={editorText.screen}>
        <a class="tool" href="#edit">
          {editorText.bench.allLevels}
        </a>
        <a class="tool" href="#title">
          {editorText.start.toGame}
        </a>
      </nav>
    </header>
  );
}

interface StripProps {
  readonly title: string;
  readonly back: () => void;
}

function Strip({ title, back }: StripProps) {
  return (
    <aside class="editor-strip" aria-label={editorText.screen}>
      <button type="button" onClick={back}>
        {editorText.play.back}
      </button>
      <p>{editorText.play.strip(title)}</p>
    </aside>
  );
}

/** Leaving the game leads back to the editor. */
function useReturn(session: Session, isTrying: boolean, back: () => void): void {
  useEffect(() => {
    if (!isTrying) return undefined;
    return session.subscribe(({ screen }, before) => {
      if (screen === 'title' && before.screen !== 'title') back();
    });
  }, [session, isTrying]);
}

/** A new page begins at its top, with the focus on its heading. */
function useArrival(place: { readonly current: HTMLElement | null }, page: string): void {
  useLayoutEffect(() => {
    document.title = `${editorText.screen} · ${editorText.game}`;
    scrollTo(0, 0);
    place.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [page]);
}
