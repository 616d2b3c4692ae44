// Tries the level out from any turn; the turns before it are played by standing aside or by the record.
import { useId, useState } from 'preact/hooks';
import { type ReadLevel, type WayBefore, waysBefore } from '../../session/index.js';
import { editorText } from '../../text/index.js';

const words = editorText.play;

export interface PlayWish {
  readonly turn: number;
  readonly way: WayBefore;
}

interface PlayPanelProps {
  readonly read: ReadLevel | undefined;
  /** What was chosen last; it stays while the panels change. */
  readonly start: (wish: PlayWish) => void;
}

export function PlayPanel({ read, start }: PlayPanelProps) {
  const id = useId();
  const [turn, setTurn] = useState(1);
  const [way, setWay] = useState<WayBefore>('hold');
  const level = read?.kind === 'level' ? read.level : undefined;
  const turns = level?.turns ?? [];
  const from = Math.min(turn, Math.max(1, turns.length));
  const hasRecord = turns.slice(0, from - 1).some(({ record }) => record !== undefined);
  return (
    <section class="tool-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>{words.about}</p>
      {level === undefined ? <p class="panel-not-yet">{words.notYet}</p> : undefined}
      <div class="field">
        <label for={`${id}-turn`}>{words.turn}</label>
        <select
          id={`${id}-turn`}
          value={String(from)}
          disabled={level === undefined}
          onChange={({ currentTarget }) => setTurn(Number(currentTarget.value))}
        >
          {turns.map(({ title, date }, index) => (
            <option key={`${date}${title}`} value={String(index + 1)}>
              {editorText.simple.turnName(index + 1, `${date}, ${title}`)}
            </option>
          ))}
        </select>
      </div>
      {from > 1 ? (
        <fieldset class="choice">
          <legend>{words.before}</legend>
          {waysBefore.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-way`}
                checked={way === one}
                disabled={one === 'record' && !hasRecord}
                onChange={() => setWay(one)}
              />
              {words[one]}
            </label>
          ))}
        </fieldset>
      ) : undefined}
      <p>
        <button
          type="button"
          class="main-button"
          id="try-out"
          disabled={level === undefined}
          onClick={() => start({ turn: from, way: hasRecord ? way : 'hold' })}
        >
          {words.start}
        </button>
      </p>
    </section>
  );
}
