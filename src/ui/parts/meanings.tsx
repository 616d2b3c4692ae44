// The words of a passage that the level's glossary explains, explained right below it. Only where the settings
// ask for it; the glossary itself is always one key away.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { referenceView, type SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';

interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** What is to be explained on this screen; nothing unless it is asked for. */
export const Terms = createContext<readonly Term[]>([]);

export function termsToExplain(state: SessionState): readonly Term[] {
  return state.settings.plainWords ? (referenceView(state)?.glossary ?? []) : [];
}

export function Meanings({ of: passages }: { readonly of: readonly string[] }) {
  const passage = passages.join(' ');
  const found = useContext(Terms).filter(({ term }) => occurs(term, passage));
  if (found.length === 0) return undefined;
  return (
    <div class="meanings" role="note" aria-label={text.frame.meanings}>
      <Told as="dl">
        {found.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </Told>
    </div>
  );
}

/** As a word of its own, in capitals or not, with an ending of up to two letters such as a plural. */
function occurs(term: string, passage: string): boolean {
  const words = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}\\p{L}{0,2}(?![\\p{L}\\p{N}])`, 'iu').test(passage);
}
