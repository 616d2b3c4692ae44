// The debrief of a game: its sections in the order in which a class goes through them. Charts and
// lists stand in files of their own; this one puts them together and leads from one to the next.
import { debriefView, reviewView, type Session } from '../../session/index.js';
import { useSession } from '../use-session.js';
import { Calibration } from './calibration.js';
import { Claims } from './claims.js';
import { Compare } from './compare.js';
import { Contents } from './contents.js';
import { CostlyTurns } from './costly-turns.js';
import './styles.css';
import { Headline } from './headline.js';
import { Interests } from './interests.js';
import { LuckAndSkill } from './luck-skill.js';
import { LeavesOut, Reflections } from './reflections.js';
import { Risk } from './risk.js';
import { Stripes } from './stripes.js';
import { WhatIf } from './what-if.js';
import { WhatNext } from './what-next.js';

/** The whole debrief; empty where no game is on the table. */
export function Debrief({ session }: { readonly session: Session }) {
  const state = useSession(session);
  const view = debriefView(state);
  const review = reviewView(state);
  const { play } = state;
  if (view === undefined || review === undefined || play === undefined) return undefined;
  const { actions } = session;
  const isReader = state.play?.access === 'reader';
  return (
    <article class="debrief">
      <Stripes />
      <Headline view={view} review={review} actions={actions} isPresenting={state.isPresenting} />
      <div class="debrief-body">
        <Contents />
        <div class="debrief-sections">
          <LuckAndSkill review={review} />
          <CostlyTurns review={review} play={play} actions={actions} />
          <WhatIf review={review} play={play} actions={actions} yours={view.tenths} />
          <Interests view={view} />
          <Risk view={view} />
          <Claims claims={view.claims} review={review} />
          <Compare view={view} review={review} />
          <Calibration calibration={view.calibration} />
          <Reflections
            reflections={view.reflections}
            isReader={isReader}
            isPresenting={state.isPresenting}
            answer={actions.answerReflection}
          />
          <LeavesOut leavesOut={view.leavesOut} discussion={view.discussion} />
          <WhatNext actions={actions} />
        </div>
      </div>
    </article>
  );
}
