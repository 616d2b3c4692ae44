// What there is to read, with a mark where the reader is. On a narrow page it opens at a touch.
import { useEffect, useState } from 'preact/hooks';
import { debriefText, reviewText } from '../../text/index.js';
import { useMedia } from '../use-media.js';

/** In the order of the page. Asked for at each look, for the language may have changed. */
const sectionsNow = () =>
  [
    ['luck', reviewText.luck],
    ['costliest', reviewText.costliest],
    ['what-if', reviewText.whatIf],
    ['interests', debriefText.interests],
    ['risk', debriefText.risk],
    ['claims', debriefText.claims],
    ['compare', debriefText.compare],
    ['bets', debriefText.bets],
    ['reflections', debriefText.reflections],
    ['leaves-out', debriefText.leavesOut],
    ['what-next', debriefText.actions],
  ] as const;

export function Contents() {
  const isBeside = useMedia('(min-width: 64rem)');
  const list = <List />;
  return (
    <nav class="debrief-contents" aria-label={debriefText.contents}>
      {isBeside ? (
        list
      ) : (
        <details>
          <summary>{debriefText.contents}</summary>
          {list}
        </details>
      )}
    </nav>
  );
}

function List() {
  const here = useReading();
  return (
    <ol>
      {sectionsNow().map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`} {...(id === here ? { 'aria-current': 'location' as const } : {})}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The section that lies across the upper third of the window. */
function useReading(): string | undefined {
  const [here, setHere] = useState<string>();
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered !== undefined) setHere(entered.target.id);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const [id] of sectionsNow()) {
      const section = document.getElementById(id);
      if (section !== null) watch.observe(section);
    }
    return () => watch.disconnect();
  }, []);
  return here;
}
