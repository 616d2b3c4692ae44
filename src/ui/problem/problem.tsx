// Something that was asked for is not here: what it was, why, and what there is instead.
import type { Session, SessionProblem } from '../../session/index.js';
import { text } from '../../text/index.js';
import { saveFile } from '../debrief/save-file.js';
import { Levels } from '../title/title.js';
import { useSession } from '../use-session.js';
import { LevelProblems } from './level-problems.js';
import { differenceText, problemText } from './sentences.js';

export function Problem({ session }: { readonly session: Session }) {
  const state = useSession(session);
  const { problem } = state;
  if (problem === undefined) return undefined;
  return (
    <div class="title problem">
      <header class="title-head">
        <h1 tabIndex={-1}>{headingOf(problem)}</h1>
        <Details session={session} problem={problem} />
        <p>
          <button type="button" onClick={() => session.actions.toTitle()}>
            {text.trouble.toTitle}
          </button>
        </p>
      </header>
      <div class="title-main">
        <Levels session={session} state={state} />
      </div>
    </div>
  );
}

function headingOf(problem: SessionProblem): string {
  const { trouble } = text;
  switch (problem.code) {
    case 'unknown-level':
      return trouble.unknownLevel(problem.level);
    case 'level-unreachable':
      return trouble.unreachable(problem.level);
    case 'level-unsound':
      return trouble.unsound(problem.level);
    case 'unknown-game':
      return trouble.unknownGame;
    case 'level-changed':
      return trouble.levelChanged(problem.title);
    case 'own-level-refused':
      return trouble.ownRefused;
    case 'own-level-unread':
      return trouble.ownUnread;
    case 'level-text-lost':
      return trouble.textLost(problem.title);
    case 'bad-link':
    case 'bad-level-link':
      return trouble.badLink;
    case 'record-differs':
      return trouble.recordDiffers;
  }
}

interface DetailsProps {
  readonly session: Session;
  readonly problem: SessionProblem;
}

function Details({ session, problem }: DetailsProps) {
  switch (problem.code) {
    case 'unknown-level':
    case 'unknown-game':
      return <p>{text.trouble.choose}.</p>;
    case 'level-unreachable':
      return <p>{text.trouble.unreachableAbout}</p>;
    case 'own-level-unread':
      return <p>{text.trouble.unread[problem.reason]}</p>;
    case 'bad-level-link':
      return <p>{text.trouble.levelLink[problem.reason]}</p>;
    case 'own-level-refused':
      return <LevelProblems problems={problem.problems} />;
    case 'level-changed':
    case 'level-text-lost':
      return (
        <>
          <p>
            {problem.code === 'level-changed'
              ? text.trouble.levelChangedAbout
              : text.trouble.textLostAbout}
          </p>
          {session.getState().isPresenting ? undefined : (
            <button
              type="button"
              onClick={async () => {
                const file = await session.actions.exportRecord(problem.game);
                if (file !== undefined) saveFile(file);
              }}
            >
              {text.title.export}
            </button>
          )}
        </>
      );
    case 'record-differs':
      return <p>{differenceText(problem.difference)}</p>;
    case 'level-unsound':
    case 'bad-link':
      return (
        <ul>
          {problem.problems.map((one) => (
            <li key={problemText(one)}>{problemText(one)}</li>
          ))}
        </ul>
      );
  }
}
