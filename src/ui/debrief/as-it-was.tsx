// How things stood before a played turn: what the purse held, and each track on its scale.
import type { PlanView, StandingView } from '../../session/index.js';
import { reportText, text } from '../../text/index.js';
import { Told } from '../language/told.js';

interface AsItWasProps {
  readonly board: PlanView;
  readonly isOpen: boolean;
}

export function AsItWas({ board, isOpen }: AsItWasProps) {
  const tracks = board.standing.filter(({ kind }) => kind === 'track');
  return (
    <details class="as-it-was" open={isOpen}>
      <summary>{reportText.asItWas}</summary>
      <dl>
        {board.purse.map(({ budget, name, now }) => (
          <div key={budget}>
            <Told as="dt">{name}</Told>
            <dd>{text.number(now)}</dd>
          </div>
        ))}
        {tracks.map((track) => (
          <div key={track.id}>
            <Told as="dt">{track.name}</Told>
            <dd>
              <Told>{track.word ?? text.number(track.value)}</Told> <Scale track={track} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Scale({ track: { value, min, max } }: { readonly track: StandingView }) {
  const marks = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <span class="scale" aria-hidden="true">
      {marks.map((mark) => (
        <span key={mark} class={mark === value ? 'scale-mark scale-now' : 'scale-mark'} />
      ))}
    </span>
  );
}
