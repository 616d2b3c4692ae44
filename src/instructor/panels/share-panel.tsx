// Gives the level to others: as a file, or as a link that holds its text, with its length and a QR code.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { encodeLevelText } from '../../record/index.js';
import { editorText } from '../../text/index.js';
import { loadSharePanel, type SharePanelProps } from '../../ui/index.js';
import type { Bench } from '../bench/bench.js';

const words = editorText.share;

interface SharePanelRoomProps {
  readonly bench: Bench;
  readonly save: () => void;
}

export function SharePanelRoom({ bench, save }: SharePanelRoomProps) {
  const [fragment, setFragment] = useState<string | undefined>(undefined);
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps> | undefined>(undefined);
  useEffect(() => {
    // A link to an older text would give away something else than what is on the screen.
    return bench.manuscript.listen(({ docChanged }) => {
      if (docChanged) setFragment(undefined);
    });
  }, [bench]);
  const make = async (): Promise<void> => {
    const panel = await loadSharePanel();
    setPanel(() => panel);
    setFragment(`#own=${encodeLevelText(bench.manuscript.text)}`);
  };
  return (
    <section class="tool-panel" aria-labelledby="share-title">
      <h2 id="share-title">{words.title}</h2>
      <section class="part" aria-label={words.link}>
        <h3>{words.link}</h3>
        <p>{words.linkAbout}</p>
        {Panel === undefined || fragment === undefined ? (
          <p>
            <button type="button" class="main-button" onClick={() => void make()}>
              {words.make}
            </button>
          </p>
        ) : (
          <Panel title={bench.row().title} fragment={fragment} />
        )}
      </section>
      <section class="part" aria-label={words.file}>
        <h3>{words.file}</h3>
        <p>{words.fileAbout}</p>
        <p>
          <button type="button" onClick={save}>
            {editorText.bench.save}
          </button>
        </p>
      </section>
    </section>
  );
}
