// Games and levels from files, and everything gone from this computer.
import { useCallback, useId, useState } from 'preact/hooks';
import type { Imported, Session } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Confirm } from '../dialogs/dialog.js';
import { LevelProblems } from '../problem/level-problems.js';
import { differenceText, problemText } from '../problem/sentences.js';
import { useFileDrop } from './use-file-drop.js';

/** Bytes; the longest record and the longest level are far smaller. */
const largestFile = 4_000_000;

type Opened = Imported | { readonly kind: 'too-large' | 'shown' };

export function Files({ session }: { readonly session: Session }) {
  const words = text.title;
  const [answer, setAnswer] = useState<Opened | undefined>(undefined);
  const open = useCallback(
    async (file: File) => {
      if (file.size > largestFile) return setAnswer({ kind: 'too-large' });
      setAnswer(await session.actions.openFile(await file.text()));
    },
    [session],
  );
  const isOver = useFileDrop(open);
  return (
    <section aria-labelledby="files" class="files">
      <h2 id="files">{words.keep}</h2>
      <FileButton
        label={words.openLevel}
        hint={words.openLevelHint}
        accept=".yaml,.yml,.json,application/yaml,application/json"
        open={open}
      />
      <FileButton
        label={words.import}
        hint={words.importHint}
        accept=".json,application/json"
        open={open}
      />
      <div role="status">{answer === undefined ? undefined : <Answer answer={answer} />}</div>
      {isOver ? <p class="file-drop">{words.drop}</p> : undefined}
      <ClearAll session={session} />
    </section>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly open: (file: File) => Promise<void>;
}

function FileButton({ label, hint, accept, open }: FileButtonProps) {
  const id = useId();
  return (
    <>
      <label class="file-button">
        {label}
        <input
          type="file"
          class="spoken"
          aria-describedby={id}
          accept={accept}
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file === undefined) return;
            await open(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <small id={id}>{hint}</small>
    </>
  );
}

function ClearAll({ session }: { readonly session: Session }) {
  const words = text.title;
  const [isAsking, setAsking] = useState(false);
  const [isCleared, setCleared] = useState(false);
  return (
    <>
      <div role="status">{isCleared ? <p>{words.cleared}</p> : undefined}</div>
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
    </>
  );
}

function Answer({ answer }: { readonly answer: Opened }) {
  switch (answer.kind) {
    case 'too-large':
      return <p class="file-trouble">{text.title.tooLarge}</p>;
    case 'imported':
    case 'shown':
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
