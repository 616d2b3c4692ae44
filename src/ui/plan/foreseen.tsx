// What the level lets a player foresee of a stance: a hint, a span, or everything.
import type { ForeseenView, RangeView } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { ChangeList } from '../parts/change.js';

export function Foreseen({ foreseen }: { readonly foreseen: ForeseenView }) {
  return (
    <>
      {foreseen.hint === '' ? undefined : (
        <Told as="p" class="option-hint">
          {foreseen.hint}
        </Told>
      )}
      {foreseen.kind === 'exact' ? (
        <>
          {foreseen.effects.map((effect) => (
            <div key={effect.because}>
              <Told as="p" class="option-effect">
                {effect.because}
              </Told>
              <ChangeList changes={effect.changes} />
            </div>
          ))}
          <p class="option-risk">{text.plan.war(text.percent(foreseen.war))}</p>
        </>
      ) : undefined}
      {foreseen.kind === 'advisers' ? undefined : <Ranges ranges={foreseen.ranges} />}
    </>
  );
}

function Ranges({ ranges }: { readonly ranges: readonly RangeView[] }) {
  if (ranges.length === 0) return undefined;
  return (
    <div class="option-ranges">
      <p>{text.plan.ranges}</p>
      <ul>
        {ranges.map(({ target, kind, name, before, least, most }) => {
          const say = kind === 'interest' ? text.points : text.number;
          return <li key={target}>{text.plan.range(name, say(before), say(least), say(most))}</li>;
        })}
      </ul>
    </div>
  );
}
