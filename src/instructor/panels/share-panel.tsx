// Gives the level to others: as a file, or as a link that holds its text.
import { useEffect, useId, useState } from 'preact/hooks';
import { encodeLevelText } from '../../record/index.js';
import { editorText } from '../../text/index.js';
import type { Bench } from '../bench/bench.js';

const words = editorText.share;

/** Characters from which on some chats and learning-management systems cut a link, and most do. */
const chatLimit = 2_000;
const longLimit = 8_000;

interface SharePanelProps {
  readonly bench: Bench;
  readonly save: () => void;
}

export function SharePanel({ bench, save }: SharePanelProps) {
  const [link, setLink] = useState<string | undefined>(undefined);
  useEffect(
    () =>
      bench.manuscript.listen(({ docChanged }) => {
        if (docChanged) setLink(undefined);
      }),
    [bench],
  );
  return (
    <section class="tool-panel" aria-labelledby="share-title">
      <h2 id="share-title">{words.title}</h2>
      <section class="part" aria-label={words.file}>
        <h3>{words.file}</h3>
        <p>{words.fileAbout}</p>
        <p>
          <button type="button" onClick={save}>
            {editorText.bench.save}
          </button>
        </p>
      </section>
      <section class="part" aria-label={words.link}>
        <h3>{words.link}</h3>
        <p>{words.linkAbout}</p>
        <p>
          <button type="button" onClick={() => setLink(linkTo(bench.manuscript.text))}>
            {words.make}
          </button>
        </p>
        {link === undefined ? undefined : <Link link={link} />}
      </section>
    </section>
  );
}

/** Where the level opens: this page, with the text in the fragment. */
function linkTo(text: string): string {
  const { origin, pathname } = location;
  return `${origin === 'null' ? 'file://' : origin}${pathname}#own=${encodeLevelText(text)}`;
}

function Link({ link }: { readonly link: string }) {
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const warning = warningOf(link.length);
  return (
    <div class="field">
      <label for={id}>{words.link}</label>
      <textarea
        id={id}
        rows={3}
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p class="field-help">{words.length(link.length)}</p>
      {warning === undefined ? undefined : <p class="field-problem">{warning}</p>}
      <p>
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(link);
            setCopied(true);
          }}
        >
          {words.copy}
        </button>{' '}
        <span role="status">{isCopied ? words.copied : ''}</span>
      </p>
    </div>
  );
}

function warningOf(length: number): string | undefined {
  if (length > longLimit) return words.warnings.long;
  return length > chatLimit ? words.warnings.chat : undefined;
}
