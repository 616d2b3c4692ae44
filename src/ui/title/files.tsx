// Games from files, and everything gone from this computer.
import { useState } from 'preact/hooks';
import type { Imported, Session } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Confirm } from '../dialogs/dialog.js';
import { LevelProblems } from '../problem/level-problems.js';
import { differenceText, problemText } from '../problem/sentences.js';

export function Files({ session }: { readonly session: Session }) {
  const words = text.title;
  const [answer, setAnswer] = useState<Imported | undefined>(undefined);
  const [isAsking, setAsking] = useState(false);
  const [isCleared, setCleared] = useState(false);
  return (
    <section aria-labelledby="files" class="files">
      <h2 id="files">{words.keep}</h2>
      <label class="file-button">
        {words.import}
        <input
          type="file"
          class="spoken"
          aria-describedby="file-hint"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file === undefined) return;
            setAnswer(await session.actions.importRecord(await file.text()));
            currentTarget.value = '';
          }}
        />
      </label>
      <small id="file-hint">{words.importHint}</small>
      <div role="status">
        {answer === undefined ? undefined : <Answer answer={answer} />}
        {isCleared ? <p>{words.cleared}</p> : undefined}
      </div>
      <button type="button" class="danger" onClick={() => setAsking(true)}>
        {words.clear}
      </button>
      {isAsking ? (
        <Confirm
          title={words.clearTitle}
          about={words.clearAbout}
          yes={words.clearYes}
          no={words.clearNo}
          confirm={async () => {
            await session.actions.clearEverything();
            setCleared(true);
          }}
          close={() => setAsking(false)}
        />
      ) : undefined}
    </section>
  );
}

function Answer({ answer }: { readonly answer: Imported }) {
  switch (answer.kind) {
    case 'imported':
      return undefined;
    case 'differs':
      return (
        <p class="file-trouble">
          {text.title.importDiffers} {differenceText(answer.difference)}
        </p>
      );
    case 'level-unread':
      return <p class="file-trouble">{text.trouble.unread[answer.reason]}</p>;
    case 'level-refused':
      return (
        <div class="file-trouble">
          <p>{text.trouble.ownRefused}.</p>
          <LevelProblems problems={answer.problems} />
        </div>
      );
    case 'refused':
      return (
        <div class="file-trouble">
          <p>{text.title.importRefused}</p>
          <ul>
            {answer.problems.map((problem) => (
              <li key={problemText(problem)}>{problemText(problem)}</li>
            ))}
          </ul>
        </div>
      );
  }
}
