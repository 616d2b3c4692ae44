// What has to be told once: storage trouble, saves that were set aside, another tab.
import type { Notice, Session } from '../../session/index.js';
import { text } from '../../text/index.js';
import { saveFile, saveGame } from '../debrief/save-file.js';
import { problemText } from '../problem/sentences.js';

interface NoticesProps {
  readonly session: Session;
  readonly notices: readonly Notice[];
}

export function Notices({ session, notices }: NoticesProps) {
  return (
    <section class="notices" aria-label={text.frame.notices} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} class="notice">
          <p>{sentence(notice)}</p>
          <div class="notice-actions">
            <Remedy session={session} notice={notice} />
            <button
              type="button"
              class="quiet"
              onClick={() => session.actions.dismissNotice(notice.id)}
            >
              {text.frame.dismiss}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}

function Remedy({ session, notice }: { readonly session: Session; readonly notice: Notice }) {
  const { actions } = session;
  const { isPresenting, play } = session.getState();
  const isFile = notice.code === 'storage' || notice.code === 'set-aside';
  if (isPresenting && isFile) return undefined;
  switch (notice.code) {
    case 'storage':
      return play === undefined ? undefined : (
        <button type="button" onClick={() => saveGame(session)}>
          {text.frame.saveFile}
        </button>
      );
    case 'set-aside':
      return (
        <button
          type="button"
          onClick={async () => {
            const file = await actions.exportSetAside(notice.aside.id);
            if (file !== undefined) saveFile(file);
          }}
        >
          {text.trouble.download}
        </button>
      );
    case 'read-only':
    case 'taken-over':
      return (
        <button type="button" onClick={() => actions.takeOver()}>
          {text.trouble.takeOver}
        </button>
      );
    case 'cleared-elsewhere':
    case 'address':
      return undefined;
  }
}

function sentence(notice: Notice): string {
  const { trouble } = text;
  switch (notice.code) {
    case 'storage':
      return trouble.storage[notice.reason];
    case 'set-aside': {
      const { title, reason } = notice.aside;
      return trouble.setAside(title, trouble.asideReasons[reason], notice.turnsKept);
    }
    case 'read-only':
      return trouble.readOnly;
    case 'taken-over':
      return trouble.takenOver;
    case 'cleared-elsewhere':
      return trouble.clearedElsewhere;
    case 'address':
      return trouble.address(notice.problems.map(problemText));
  }
}
