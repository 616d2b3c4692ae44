// The first screen: what this is and whose argument it models, what can be played, what is kept.
import type { LevelSummary, Session, SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Files } from './files.js';
import { KeptGames, SetAsideList } from './kept-games.js';

interface TitleProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function Title({ session, state }: TitleProps) {
  const words = text.title;
  return (
    <div class="title">
      <header class="title-head">
        <p class="kicker">{words.kicker}</p>
        <h1 tabIndex={-1}>{text.frame.game}</h1>
        <p class="title-about">{words.about}</p>
      </header>
      <div class="title-side">
        <section class="title-note">
          <h2>{words.model}</h2>
          <p>
            {words.modelBefore}
            <cite>{words.article}</cite>
            {words.modelAfter}
          </p>
        </section>
        <section class="title-note title-warning">
          <h2>{words.content}</h2>
          <p>{words.contentNote}</p>
          <p>{words.privacy}</p>
        </section>
      </div>
      <div class="title-main">
        {state.games.length === 0 ? undefined : <KeptGames session={session} games={state.games} />}
        <Levels session={session} levels={state.levels} isBusy={state.isBusy} />
        <SetAsideList session={session} asides={state.setAside} />
        <Files session={session} />
      </div>
    </div>
  );
}

interface LevelsProps {
  readonly session: Session;
  readonly levels: readonly LevelSummary[];
  readonly isBusy: boolean;
}

/** The shortest first: it is the one to begin with. */
export function Levels({ session, levels, isBusy }: LevelsProps) {
  const words = text.title;
  const shown = levels.toSorted((one, other) => one.minutes - other.minutes);
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{words.levels}</h2>
      <ul class="levels">
        {shown.map((level, index) => (
          <li key={level.id} class="level">
            <h3 class="tab">{level.title}</h3>
            <div class="card level-card">
              <p class="level-meta">
                {words.minutes(level.minutes)} ·{' '}
                {level.hypothetical ? words.hypothetical : words.historical}
                {index === 0 ? <strong class="level-first">{words.first}</strong> : undefined}
              </p>
              <p class="level-about">{level.about}</p>
              <button
                type="button"
                class="main-button"
                disabled={isBusy}
                onClick={() => session.actions.openLevel(level.id)}
              >
                {words.play(level.title)}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
