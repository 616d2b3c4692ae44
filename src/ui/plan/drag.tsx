// The part of the plan that makes counters draggable; fetched once the plan stands. It tells of dragging in one
// quiet line, and announces what a drop did.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/index.js';
import { dragText } from '../../text/index.js';
import './drag.css';
import { watchDrags } from './drag-counters.js';
import type { Looked } from './purse-with.js';

interface DragProps {
  readonly session: Session;
  readonly look: (looked: Looked | undefined) => void;
}

export function Drag({ session, look }: DragProps) {
  const [told, tell] = useState<Told>({ words: '', draft: undefined });
  useLayoutEffect(
    () =>
      watchDrags({
        session,
        look,
        tell: (words) => tell({ words: words ?? dragText.unchanged, draft: draftOf(session) }),
      }),
    [session, look],
  );
  // What was done since says itself.
  const words = told.draft === draftOf(session) ? told.words : '';
  return (
    <>
      <p class={words === '' ? 'spoken' : 'drag-told'} role="status">
        {words}
      </p>
      {words === '' ? <p class="drag-hint">{dragText.hint}</p> : undefined}
    </>
  );
}

interface Told {
  readonly words: string;
  /** The draft as it was then. */
  readonly draft: unknown;
}

function draftOf(session: Session): unknown {
  return session.getState().play?.draft;
}
