// Gives the level to others: as a file, or as a link that holds its text.
import { editorText } from '../../text/index.js';

const words = editorText.share;

interface SharePanelProps {
  readonly save: () => void;
}

export function SharePanel({ save }: SharePanelProps) {
  return (
    <section class="tool-panel" aria-labelledby="share-title">
      <h2 id="share-title">{words.title}</h2>
      <h3>{words.file}</h3>
      <p>{words.fileAbout}</p>
      <p>
        <button type="button" onClick={save}>
          {editorText.bench.save}
        </button>
      </p>
    </section>
  );
}
