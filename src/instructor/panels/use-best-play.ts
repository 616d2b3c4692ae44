// Asks the search for best play about the level on the bench: one question at a time, with progress; it can
// be called off, and an answer says which text it is about.
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type BestPlayAnswer,
  type BestPlayQuestion,
  CancelledError,
  createBestPlay,
  openBestPlayWorker,
  type ReadLevel,
} from '../../session/index.js';

export type Asked =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly share: number }
  | { readonly status: 'failed' }
  | { readonly status: 'answered'; readonly answer: BestPlayAnswer; readonly text: string };

/** A sound level and the text that it was read from. */
export interface SoundLevel {
  readonly text: string;
  readonly level: Extract<ReadLevel, { readonly kind: 'level' }>['level'];
}

export interface Asker {
  readonly asked: Asked;
  ask(sound: SoundLevel, question: BestPlayQuestion): void;
  cancel(): void;
}

/** Whoever uses it has a worker of their own, ended with the component. */
export function useBestPlay(): Asker {
  const bestPlay = useMemo(() => createBestPlay(openBestPlayWorker), []);
  const [asked, setAsked] = useState<Asked>({ status: 'none' });
  useEffect(() => () => bestPlay.cancel(), [bestPlay]);
  const put = async ({ text, level }: SoundLevel, question: BestPlayQuestion): Promise<void> => {
    setAsked({ status: 'working', share: 0 });
    try {
      const answer = await bestPlay.ask(
        { key: text, level, assumptions: {} },
        question,
        (progress) => setAsked({ status: 'working', share: progress.share }),
      );
      setAsked({ status: 'answered', answer, text });
    } catch (error) {
      setAsked({ status: error instanceof CancelledError ? 'none' : 'failed' });
    }
  };
  return {
    asked,
    ask: (sound, question) => void put(sound, question),
    cancel: () => bestPlay.cancel(),
  };
}
