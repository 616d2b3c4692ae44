// Where things stand: each track on its own small scale, interests in points.
import type { StandingView } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';

interface StandingProps {
  readonly title: string;
  readonly standing: readonly StandingView[];
  readonly isOpen?: boolean;
}

export function Standing({ title, standing, isOpen = false }: StandingProps) {
  const tracks = standing.filter((one) => one.kind === 'track');
  if (tracks.length === 0) return undefined;
  return (
    <details class="standing" open={isOpen}>
      <summary>{title}</summary>
      <Told as="dl">
        {tracks.map((one) => (
          <div key={one.id} class="standing-row">
            <dt>{one.name}</dt>
            <dd>
              <Scale standing={one} />
              <span class="standing-word">{one.word ?? text.number(one.value)}</span>
              <span class="standing-about">{one.about}</span>
            </dd>
          </div>
        ))}
      </Told>
    </details>
  );
}

function Scale({ standing: { value, min, max } }: { readonly standing: StandingView }) {
  const marks = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <span class="scale" aria-hidden="true">
      {marks.map((mark) => (
        <span key={mark} class={mark === value ? 'scale-mark scale-now' : 'scale-mark'} />
      ))}
    </span>
  );
}
