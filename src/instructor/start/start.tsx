// The first page of the editor: one's own levels, the shipped ones, a blank one, a file, pasted text.
import { useState } from 'preact/hooks';
import type { KeptLevel, LevelSummary } from '../../session/index.js';
import { editorText } from '../../text/index.js';
import { Confirm } from '../../ui/index.js';
import { OpenFile } from './open-file.js';

const words = editorText.start;

export interface StartProps {
  readonly kept: readonly KeptLevel[];
  readonly shipped: readonly LevelSummary[];
  readonly hasBlank: boolean;
  /** Something that could not be done, in a sentence. */
  readonly trouble: string | undefined;
  readonly open: (id: string) => void;
  readonly choose: (shipped: string) => void;
  readonly useBlank: () => void;
  readonly useText: (text: string) => void;
  readonly remove: (id: string) => void;
}

export function Start(props: StartProps) {
  const { trouble, hasBlank } = props;
  return (
    <div class="editor-start">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.about}</p>
      <div role="status">
        {trouble === undefined ? undefined : <p class="file-trouble">{trouble}</p>}
      </div>
      <Recent {...props} />
      <Shipped {...props} />
      {hasBlank ? (
        <section aria-labelledby="blank">
          <h2 id="blank">{words.blank}</h2>
          <p>{words.blankAbout}</p>
          <button type="button" onClick={props.useBlank}>
            {words.useBlank}
          </button>
        </section>
      ) : undefined}
      <OpenFile useText={props.useText} />
    </div>
  );
}

function Recent({ kept, open, remove }: StartProps) {
  const [asked, setAsked] = useState<KeptLevel | undefined>(undefined);
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{words.recent}</h2>
      {kept.length === 0 ? <p>{words.none}</p> : undefined}
      <ul class="games">
        {kept.map((level) => (
          <li key={level.id} class="game">
            <div>
              <h3>{level.title}</h3>
              <p class="game-meta">
                {words.changed(new Date(level.updated).toLocaleString('en-GB'))}
              </p>
            </div>
            <div class="game-actions">
              <button type="button" class="main-button" onClick={() => open(level.id)}>
                {words.open(level.title)}
              </button>
              <button
                type="button"
                class="danger"
                aria-label={words.remove(level.title)}
                onClick={() => setAsked(level)}
              >
                {words.removeShort}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {asked === undefined ? undefined : (
        <Confirm
          title={words.removeTitle}
          about={words.removeAbout(asked.title)}
          yes={words.removeYes}
          no={words.removeNo}
          confirm={() => remove(asked.id)}
          close={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

function Shipped({ shipped, choose }: StartProps) {
  return (
    <section aria-labelledby="shipped">
      <h2 id="shipped">{words.shipped}</h2>
      <p>{words.shippedAbout}</p>
      <ul class="levels">
        {shipped.map(({ id, title, about }) => (
          <li key={id} class="level">
            <h3 class="tab">{title}</h3>
            <div class="card level-card">
              <p class="level-about">{about}</p>
              <button type="button" onClick={() => choose(id)}>
                {words.choose(title)}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
