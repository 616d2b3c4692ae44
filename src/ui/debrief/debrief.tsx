// The debrief of a game: its sections in the order in which a class goes through them. Charts and
// lists stand in files of their own; this one puts them together and leads from one to the next.
import {
  type DebriefView,
  debriefView,
  type Play,
  type ReviewView,
  reviewView,
  type Session,
  type SessionActions,
} from '../../session/index.js';
import { useAfterPaint } from '../use-after-paint.js';
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
  const isPainted = useAfterPaint();
  const view = debriefView(state);
  const review = reviewView(state);
  const { play, isPresenting } = state;
  if (view === undefined || review === undefined || play === undefined) return undefined;
  const { actions } = session;
  const given = { view, review, play, actions, isPresenting };
  return (
    <article class="debrief" aria-busy={!isPainted}>
      <Stripes />
      <Headline view={view} review={review} actions={actions} isPresenting={isPresenting} />
      {isPainted ? <Sections {...given} /> : undefined}
    </article>
  );
}

interface SectionsProps {
  readonly view: DebriefView;
  readonly review: ReviewView;
  readonly play: Play;
  readonly actions: SessionActions;
  readonly isPresenting: boolean;
}

function Sections({ view, review, play, actions, isPresenting }: SectionsProps) {
  return (
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
          isReader={play.access === 'reader'}
          isPresenting={isPresenting}
          answer={actions.answerReflection}
        />
        <LeavesOut leavesOut={view.leavesOut} discussion={view.discussion} />
        <WhatNext actions={actions} />
      </div>
    </div>
  );
}
