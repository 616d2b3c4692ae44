// Two ways to work on a shipped level, a sentence each.
import { editorText } from '../../text/index.js';

const words = editorText.ways;

interface WaysProps {
  readonly title: string;
  readonly change: () => void;
  readonly copy: () => void;
  readonly back: () => void;
}

export function Ways({ title, change, copy, back }: WaysProps) {
  return (
    <div class="editor-start">
      <h1 tabIndex={-1}>{words.title(title)}</h1>
      <ul class="ways">
        <li class="card">
          <h2>{words.change}</h2>
          <p>{words.changeAbout}</p>
          <button type="button" class="main-button" onClick={change}>
            {words.change}
          </button>
        </li>
        <li class="card">
          <h2>{words.copy}</h2>
          <p>{words.copyAbout}</p>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
        </li>
      </ul>
      <p>
        <button type="button" class="quiet" onClick={back}>
          {words.back}
        </button>
      </p>
    </div>
  );
}
