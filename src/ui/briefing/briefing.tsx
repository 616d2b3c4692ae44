// The briefing: the date, what has happened, three advisers who disagree, what the last turn changed.
import {
  type BriefView,
  briefView,
  referenceView,
  type Session,
  type SessionState,
} from '../../session/index.js';
import { formatList, text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { ToldIn } from '../language/told-in.js';
import { ChangeList } from '../parts/change.js';
import { Dateline } from '../parts/dateline.js';
import { Meanings } from '../parts/meanings.js';
import { Standing } from '../parts/standing.js';

interface BriefingProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function Briefing({ session, state }: BriefingProps) {
  const brief = briefView(state);
  if (brief === undefined) return undefined;
  const level = state.levels.find(({ id }) => id === state.play?.level.id);
  return (
    <>
      <div class="sheet">
        <Dateline turn={brief} heading={brief.title} kicker={brief.seat} isTold />
        {brief.hypothetical ? <p class="hypothetical">{text.briefing.hypothetical}</p> : undefined}
        {brief.turn === 1 ? (
          <Told as="p" class="lead">
            {brief.about}
          </Told>
        ) : undefined}
        {brief.turn === 1 ? <ToldIn level={level} language={state.language} /> : undefined}
        {brief.turn === 1 ? <Aim state={state} /> : <SoFar tenths={brief.tenths} />}
        <Happened brief={brief} />
        {brief.turn === 1 ? undefined : <News brief={brief} />}
        <Advisers advisers={brief.advisers} />
        <Standing
          title={text.briefing.standing}
          standing={brief.standing}
          isOpen={brief.turn === 1}
        />
      </div>
      <div class="way-on">
        <button
          type="button"
          class="main-button"
          onClick={() => session.actions.continueBriefing()}
        >
          {text.briefing.go}
        </button>
      </div>
    </>
  );
}

/** What the game is played for, the weightiest first. */
function Aim({ state }: { readonly state: SessionState }) {
  const words = text.briefing;
  const interests = referenceView(state)?.interests ?? [];
  const parts = interests
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ name, weight }) => words.aimPart(name, weight));
  return (
    <p class="aim">
      <strong>{words.aim}</strong> {words.aimSum(formatList(parts))}
    </p>
  );
}

function SoFar({ tenths }: { readonly tenths: number }) {
  return (
    <p class="aim">
      <strong>{text.briefing.soFar}</strong> {text.briefing.soFarSum(text.points(tenths))}
    </p>
  );
}

function Happened({ brief }: { readonly brief: BriefView }) {
  const moving = brief.crises.filter((crisis) => crisis.opens || crisis.closes);
  return (
    <section>
      <h2>{text.briefing.happened}</h2>
      {brief.lines.map((line) => (
        <Told as="p" key={line} class="brief-line">
          {line}
        </Told>
      ))}
      <Meanings of={brief.lines} />
      {moving.length === 0 ? undefined : (
        <ul class="tags">
          {moving.map((crisis) => (
            <li key={crisis.id} class="tag">
              <Told as="strong">{crisis.name}</Told>{' '}
              {crisis.opens ? text.briefing.opens : text.briefing.closes}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function News({ brief }: { readonly brief: BriefView }) {
  return (
    <section>
      <h2>{text.briefing.news}</h2>
      {brief.news.length === 0 ? (
        <p>{text.briefing.noNews}</p>
      ) : (
        <ChangeList changes={brief.news} />
      )}
    </section>
  );
}

function Advisers({ advisers }: { readonly advisers: BriefView['advisers'] }) {
  if (advisers.length === 0) return undefined;
  return (
    <section>
      <h2>{text.briefing.advisers(advisers.length)}</h2>
      <ul class="advisers">
        {advisers.map((adviser) => (
          <Told as="li" key={adviser.id} class="adviser">
            <h3 class="tab">{adviser.name}</h3>
            <blockquote class="card">
              <p>{adviser.says}</p>
            </blockquote>
          </Told>
        ))}
      </ul>
      <Meanings of={advisers.map(({ says }) => says)} />
    </section>
  );
}
