// Whether the level teaches: best play is worked out and measured against the bars of the level; random play
// counts what anybody ever meets. Each in a worker, with progress, to be called off.
import { useState } from 'preact/hooks';
import type { LevelReader } from '../../session/index.js';
import { editorText } from '../../text/index.js';
import type { Bench, BenchState } from '../bench/bench.js';
import { nodeAt, type OutlinePath } from '../outline/outline.js';
import { HitTable, LessonTold } from './lesson-told.js';
import { type Asker, type SoundLevel, useBestPlay } from './use-best-play.js';

const words = editorText.lesson;

/** Random games: a second or two, and enough to meet what one game in a hundred meets. */
const randomGames = 1_000;

interface LessonPanelProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly reader: Pick<LevelReader, 'read'>;
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  /** Goes to an offset of the text. */
  readonly showAt: (offset: number) => void;
}

export function LessonPanel({ bench, state, reader, texts, showAt }: LessonPanelProps) {
  const lesson = useBestPlay();
  const random = useBestPlay();
  const sound = soundLevel(state);
  const [base, setBase] = useState<SoundLevel['level'] | undefined>(undefined);
  const askLesson = async (asked: SoundLevel): Promise<void> => {
    const found = await baseLevel(state, { reader, texts });
    setBase(found);
    lesson.ask(asked, { kind: 'lesson', base: found });
  };
  const placeOf = (path: OutlinePath): (() => void) | undefined => {
    const outline = state.outlined?.outline;
    const node = outline?.kind === 'outline' ? nodeAt(outline.root, path) : undefined;
    return node === undefined ? undefined : () => showAt(node.from);
  };
  const now = bench.manuscript.text;
  return (
    <section class="tool-panel" aria-labelledby="lesson-title">
      <h2 id="lesson-title">{words.title}</h2>
      <p>{words.about}</p>
      {sound === undefined ? <p class="panel-not-yet">{words.notYet}</p> : undefined}
      <Asking
        asker={lesson}
        label={words.ask}
        now={now}
        sound={sound}
        ask={(asked) => void askLesson(asked)}
      />
      {lesson.asked.status === 'answered' && sound !== undefined ? (
        <LessonTold
          answer={lesson.asked.answer}
          level={sound.level}
          base={base}
          placeOf={placeOf}
        />
      ) : undefined}
      <h2>{words.randomTitle}</h2>
      <p>{words.randomAbout(randomGames)}</p>
      <Asking
        asker={random}
        label={words.randomAsk}
        now={now}
        sound={sound}
        ask={(asked) => random.ask(asked, { kind: 'random-test', games: randomGames, seed: 1 })}
      />
      {random.asked.status === 'answered' ? (
        <HitTable answer={random.asked.answer} placeOf={placeOf} />
      ) : undefined}
    </section>
  );
}

interface AskingProps {
  readonly asker: Asker;
  readonly label: string;
  readonly now: string;
  readonly sound: SoundLevel | undefined;
  readonly ask: (sound: SoundLevel) => void;
}

function Asking({ asker, label, now, sound, ask }: AskingProps) {
  const { asked } = asker;
  const isWorking = asked.status === 'working';
  return (
    <div class="asking">
      {isWorking ? (
        <>
          <label class="asking-progress">
            {words.working}
            <progress max={1} value={asked.share} />
          </label>
          <button type="button" onClick={() => asker.cancel()}>
            {words.cancel}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="main-button"
          disabled={sound === undefined}
          onClick={() => {
            if (sound !== undefined) ask(sound);
          }}
        >
          {label}
        </button>
      )}
      <p role="status">
        {asked.status === 'failed' ? words.failed : undefined}
        {asked.status === 'answered' && asked.text !== now ? words.old : undefined}
      </p>
    </div>
  );
}

function soundLevel({ checked }: BenchState): SoundLevel | undefined {
  return checked?.read.kind === 'level'
    ? { text: checked.text, level: checked.read.level }
    : undefined;
}

/** The level that this one changes, to find which change turned the conclusion; nothing for a part. */
async function baseLevel(
  { outlined }: BenchState,
  { reader, texts }: Pick<LessonPanelProps, 'reader' | 'texts'>,
): Promise<SoundLevel['level'] | undefined> {
  const id = outlined?.bases[0]?.id;
  if (id === undefined) return undefined;
  const text = (await texts().catch(() => undefined))?.get(id);
  const read = text === undefined ? undefined : await reader.read(text);
  return read?.kind === 'level' ? read.level : undefined;
}
