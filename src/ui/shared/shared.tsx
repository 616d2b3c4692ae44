// A level of somebody else's before it is played: what it is, whose text it is, how it differs from
// the one that it builds on, and what to do with it.
import type { ReadLevel, Session, SharedLevel } from '../../session/index.js';
import { text, sharedText as words } from '../../text/index.js';
import { markOf } from '../language/told.js';
import { LevelProblems } from '../problem/level-problems.js';
import { useSession } from '../use-session.js';
import { Differences } from './differences.js';
import './shared.css';

export function Shared({ session }: { readonly session: Session }) {
  const { shared, isBusy } = useSession(session);
  if (shared === undefined) return undefined;
  const { read } = shared;
  return (
    <article class="shared">
      <header class="shared-head">
        <p class="kicker">{words.kicker[shared.from]}</p>
        <h1 tabIndex={-1} lang={read.kind === 'level' ? markOf(read.level.language) : undefined}>
          {titleOf(read)}
        </h1>
        {read.kind === 'level' ? <About read={read} seed={shared.seed} /> : undefined}
        <div class="shared-warning">
          <p>
            <strong>{words.warning}</strong>
          </p>
          <p>{words.harmless}</p>
        </div>
        <Actions session={session} shared={shared} isBusy={isBusy} />
      </header>
      <Findings shared={shared} />
    </article>
  );
}

function titleOf(read: ReadLevel): string {
  if (read.kind === 'level') return read.level.title;
  return read.kind === 'refused' ? words.faulty : words.unread;
}

type Sound = Extract<ReadLevel, { kind: 'level' }>;

function About({ read, seed }: { readonly read: Sound; readonly seed: number | undefined }) {
  const { about, language, minutes, turns, hypothetical } = read.level;
  const facts = [
    words.minutes(minutes),
    words.turns(turns.length),
    hypothetical ? text.title.hypothetical : text.title.historical,
  ];
  return (
    <>
      <p class="shared-about" lang={markOf(language)}>
        {about}
      </p>
      <p class="shared-meta">{facts.join(' · ')}</p>
      {seed === undefined ? undefined : <p class="shared-meta">{words.seed(seed)}</p>}
    </>
  );
}

interface ActionsProps {
  readonly session: Session;
  readonly shared: SharedLevel;
  readonly isBusy: boolean;
}

function Actions({ session, shared, isBusy }: ActionsProps) {
  const { actions } = session;
  const edit = async () => {
    await actions.handToEditor(shared);
    location.hash = '#edit';
  };
  return (
    <div class="shared-actions">
      {shared.read.kind === 'level' ? (
        <button
          type="button"
          class="main-button"
          disabled={isBusy}
          onClick={() => actions.playShared()}
        >
          {words.play}
        </button>
      ) : undefined}
      <button type="button" disabled={isBusy} onClick={edit}>
        {words.edit}
      </button>
      <button type="button" class="quiet" disabled={isBusy} onClick={() => actions.toTitle()}>
        {words.back}
      </button>
    </div>
  );
}

function Findings({ shared }: { readonly shared: SharedLevel }) {
  const { read, base, differences } = shared;
  switch (read.kind) {
    case 'level':
      return <Differences base={base} differences={differences} />;
    case 'refused':
      return (
        <section class="shared-body" aria-labelledby="shared-problems">
          <h2 id="shared-problems">{text.trouble.ownRefused}</h2>
          <LevelProblems problems={read.problems} />
        </section>
      );
    default:
      return (
        <section class="shared-body" aria-labelledby="shared-problems">
          <h2 id="shared-problems">{text.trouble.ownUnread}</h2>
          <p>{text.trouble.unread[read.kind]}</p>
        </section>
      );
  }
}
