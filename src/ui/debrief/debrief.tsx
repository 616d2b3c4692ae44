// The debrief of a game: its sections in the order in which a class goes through them. Charts and
// lists stand in files of their own; this one puts them together and leads from one to the next.
import { debriefView, type Session } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { useSession } from '../use-session.js';
import { Calibration } from './calibration.js';
import { Claims } from './claims.js';
import { Compare } from './compare.js';
import { Course } from './course.js';
import './styles.css';
import { Headline } from './headline.js';
import { Interests } from './interests.js';
import { LeavesOut, Reflections } from './reflections.js';
import { Risk } from './risk.js';

const sections = [
  ['course', debriefText.course],
  ['interests', debriefText.interests],
  ['risk', debriefText.risk],
  ['claims', debriefText.claims],
  ['compare', debriefText.compare],
  ['bets', debriefText.bets],
  ['reflections', debriefText.reflections],
  ['leaves-out', debriefText.leavesOut],
] as const;

/** The whole debrief; empty where no game is on the table. */
export function Debrief({ session }: { readonly session: Session }) {
  const state = useSession(session);
  const view = debriefView(state);
  if (view === undefined) return undefined;
  const isReader = state.play?.access === 'reader';
  return (
    <article class="debrief">
      <Headline view={view} actions={session.actions} />
      <div class="debrief-body">
        <Contents />
        <div class="debrief-sections">
          <Course view={view} />
          <Interests view={view} />
          <Risk view={view} />
          <Claims claims={view.claims} />
          <Compare turns={view.compare} />
          <Calibration calibration={view.calibration} />
          <Reflections
            reflections={view.reflections}
            isReader={isReader}
            answer={session.actions.answerReflection}
          />
          <LeavesOut leavesOut={view.leavesOut} discussion={view.discussion} />
        </div>
      </div>
    </article>
  );
}

function Contents() {
  return (
    <nav class="debrief-contents" aria-label={debriefText.contents}>
      <ol>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
