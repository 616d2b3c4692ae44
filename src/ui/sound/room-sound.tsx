// Sound and its captions, while sound is on. A caption is for eyes only: the fact itself, which is read aloud,
// says the same.
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/index.js';
import { presentText } from '../../text/index.js';
import type { Cue } from './cues.js';
import { followSession } from './follow-session.js';
import './captions.css';

export interface RoomSoundProps {
  readonly session: Session;
}

const captionMs = 6_000;

export function RoomSound({ session }: RoomSoundProps) {
  const [cue, setCue] = useState<Cue | undefined>(undefined);
  useEffect(
    () =>
      followSession(session, (heard) => {
        if (captionOf(heard) !== undefined) setCue(heard);
      }),
    [session],
  );
  useEffect(() => {
    if (cue === undefined) return undefined;
    const timer = setTimeout(() => setCue(undefined), captionMs);
    return () => clearTimeout(timer);
  }, [cue]);
  if (cue === undefined) return undefined;
  return (
    <p class="caption" aria-hidden="true">
      {captionOf(cue)}
    </p>
  );
}

/** The words of a sound that informs; nothing for one that only accompanies. */
function captionOf({ name, rise }: Cue): string | undefined {
  const words = presentText.captions;
  if (name === 'war') return words.war;
  return rise === undefined ? undefined : words.ladder(rise.name, rise.step);
}
