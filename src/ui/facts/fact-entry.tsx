// One fact as it is told: whose doing it was, what came, because of what, and what it changed.
import type { FactView } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { ChangeList } from '../parts/change.js';
import { Meanings } from '../parts/meanings.js';

interface FactEntryProps {
  readonly fact: FactView;
  /** It goes on with what the fact before it began; then its heading is not said again. */
  readonly goesOn: boolean;
}

export function FactEntry({ fact, goesOn }: FactEntryProps) {
  // A draw's title begins with the name of its event.
  const isSame = fact.title.startsWith(fact.sourceName);
  return (
    <li class={`fact fact-${fact.kind}${goesOn ? ' fact-goes-on' : ''}`}>
      {goesOn ? undefined : (
        <>
          <p class="fact-kind">
            {text.facts.kinds[fact.kind]}
            {isSame ? undefined : (
              <span>
                {' · '}
                <Told>{fact.sourceName}</Told>
              </span>
            )}
          </p>
          <Told as="h2" class="fact-title">
            {fact.title}
          </Told>
        </>
      )}
      {fact.draw === undefined ? undefined : <Draw draw={fact.draw} />}
      {fact.because === '' ? undefined : (
        <Told as="p" class="fact-because">
          {fact.because}
        </Told>
      )}
      <ChangeList changes={fact.changes} />
      <Meanings of={[fact.because]} />
    </li>
  );
}

/** The odds side by side, and where the throw fell. */
function Draw({ draw }: { readonly draw: NonNullable<FactView['draw']> }) {
  const possible = draw.outcomes.filter((one) => one.odds > 0);
  let from = 0;
  return (
    <div class="draw">
      <svg class="draw-odds" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {possible.map((one) => {
          const x = from;
          from += one.odds;
          return (
            <rect
              key={one.id}
              class={one.drawn ? 'draw-part draw-came' : 'draw-part'}
              x={x}
              y={0}
              width={one.odds}
              height={8}
            />
          );
        })}
        <rect class="draw-throw" x={draw.roll} y={0} width={1} height={8} />
      </svg>
      <p class="draw-words">
        {possible.map((one) => (
          <span key={one.id} class={one.drawn ? 'draw-word draw-word-came' : 'draw-word'}>
            {text.facts.odds(one.name, one.odds)}
            {one.drawn ? ` (${text.facts.drawn})` : ''}
          </span>
        ))}
        <span class="draw-word">{text.facts.throw(draw.roll)}</span>
      </p>
    </div>
  );
}
