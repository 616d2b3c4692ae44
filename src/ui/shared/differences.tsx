// What a level makes other than the shipped one, part by part; long lists are folded.
import type { DifferencePart, LevelDifference } from '../../session/index.js';
import { sharedText as words } from '../../text/index.js';
import { differenceSentence } from './difference-sentence.js';

/** Lines of a part that stand open. */
const openLines = 6;

interface DifferencesProps {
  readonly base: { readonly title: string } | undefined;
  readonly differences: readonly LevelDifference[];
}

export function Differences({ base, differences }: DifferencesProps) {
  if (base === undefined) return <p class="shared-body">{words.ownGround}</p>;
  if (differences.length === 0) return <p class="shared-body">{words.same(base.title)}</p>;
  const parts = new Set(differences.map(({ part }) => part));
  return (
    <section class="shared-body" aria-labelledby="shared-differences">
      <h2 id="shared-differences">{words.differs(base.title)}</h2>
      <div class="shared-parts">
        {[...parts].map((part) => (
          <Part
            key={part}
            part={part}
            differences={differences.filter((one) => one.part === part)}
          />
        ))}
      </div>
    </section>
  );
}

interface PartProps {
  readonly part: DifferencePart;
  readonly differences: readonly LevelDifference[];
}

function Part({ part, differences }: PartProps) {
  const rest = differences.slice(openLines);
  return (
    <section aria-labelledby={`differs-${part}`}>
      <h3 id={`differs-${part}`}>{words.parts[part]}</h3>
      <Lines differences={differences.slice(0, openLines)} />
      {rest.length === 0 ? undefined : (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <Lines differences={rest} />
        </details>
      )}
    </section>
  );
}

function Lines({ differences }: { readonly differences: readonly LevelDifference[] }) {
  return (
    <ul>
      {differences.map((difference, index) => (
        <li key={index}>{differenceSentence(difference)}</li>
      ))}
    </ul>
  );
}
