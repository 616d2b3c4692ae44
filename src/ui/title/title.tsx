// The first screen: what this is and whose argument it models, what can be played, what is kept.
import type { ComponentChildren } from 'preact';
import type { LevelSummary, Session, SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { PlainSetting } from '../dialogs/plain-setting.js';
import { LanguageChoice } from '../language/language-choice.js';
import { languageOf, levelWords } from '../language/level-words.js';
import { markOf } from '../language/told.js';
import { ToldIn } from '../language/told-in.js';
import { LatePart } from '../parts/late-part.js';
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
        <FirstStep session={session} state={state} />
        <LanguageChoice session={session} state={state} />
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
        {state.games.length === 0 || state.isPresenting ? undefined : (
          <KeptGames session={session} games={state.games} />
        )}
        <Levels session={session} state={state} />
        {state.isPresenting ? (
          <LatePart load={loadNote} given={{}} />
        ) : (
          <>
            <Editing />
            <SetAsideList session={session} asides={state.setAside} />
            <Files session={session} />
          </>
        )}
      </div>
    </div>
  );
}

async function loadNote() {
  return (await import('../present/note.js')).PresentNote;
}

/** The way to the editor. */
function Editing() {
  const words = text.title;
  return (
    <p class="title-edit">
      <a href="#edit">{words.edit}</a> <small>{words.editHint}</small>
    </p>
  );
}

/** The one thing to do for somebody who does not want to choose: go on, or begin with the shortest. */
function FirstStep({ session, state }: TitleProps) {
  const words = text.title;
  const { actions } = session;
  const open = state.games.find((game) => game.ended === undefined);
  const [shortest] = byLength(state.levels);
  if (open !== undefined)
    return (
      <FirstButton isBusy={state.isBusy} press={() => actions.resumeGame(open.id)}>
        {words.goOn(open.title, open.turnsPlayed + 1, open.turns)}
      </FirstButton>
    );
  if (shortest === undefined) return undefined;
  return (
    <FirstButton isBusy={state.isBusy} press={() => actions.openLevel(shortest.id)}>
      {words.begin(levelWords(shortest, state.language).title, shortest.minutes)}
    </FirstButton>
  );
}

interface FirstButtonProps {
  readonly isBusy: boolean;
  readonly press: () => void;
  readonly children: ComponentChildren;
}

function FirstButton({ isBusy, press, children }: FirstButtonProps) {
  return (
    <p>
      <button type="button" class="main-button title-first" disabled={isBusy} onClick={press}>
        {children}
      </button>
    </p>
  );
}

function byLength(levels: readonly LevelSummary[]): readonly LevelSummary[] {
  return levels.toSorted((one, other) => one.minutes - other.minutes);
}

/** The shortest first: it is the one to begin with. */
export function Levels({ session, state }: TitleProps) {
  const words = text.title;
  const { isBusy, language } = state;
  const told = byLength(state.levels).map((level) => ({
    ...level,
    ...levelWords(level, language),
    mark: markOf(languageOf(level, language)),
  }));
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{words.levels}</h2>
      <div class="title-words">
        <PlainSetting session={session} state={state} />
      </div>
      <ul class="levels">
        {told.map((level, index) => (
          <li key={level.id} class="level">
            <h3 class="tab" lang={level.mark}>
              {level.title}
            </h3>
            <div class="card level-card">
              <p class="level-meta">
                <span>
                  {words.minutes(level.minutes)} ·{' '}
                  {level.hypothetical ? words.hypothetical : words.historical}
                </span>
                {index === 0 ? <strong class="level-first">{words.first}</strong> : undefined}
              </p>
              <p class="level-about" lang={level.mark}>
                {level.about}
              </p>
              <ToldIn level={level} language={language} />
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
