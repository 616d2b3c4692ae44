// Asks somebody slow about something that keeps changing: waits for a pause, has one question under way at
// a time, goes on with the newest, and never passes on an answer to a question that is out of date.

export interface Latest<Question> {
  /** Replaces the question; `delayMs` overrides how long a pause is waited for. */
  ask(question: Question, delayMs?: number): void;
  /** Nothing is asked or answered any more. */
  stop(): void;
}

export interface LatestOptions<Question, Answer> {
  readonly delayMs: number;
  /** Must not reject. */
  readonly answer: (question: Question) => Promise<Answer>;
  readonly onAnswer: (answer: Answer, question: Question) => void;
}

export function createLatest<Question, Answer>(
  options: LatestOptions<Question, Answer>,
): Latest<Question> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due: { readonly question: Question } | undefined;
  let newest = 0;
  let isBusy = false;
  const run = async (): Promise<void> => {
    if (isBusy || due === undefined) return;
    const { question } = due;
    const mine = newest;
    due = undefined;
    isBusy = true;
    const answer = await options.answer(question);
    isBusy = false;
    if (mine === newest) options.onAnswer(answer, question);
    void run();
  };
  return {
    ask(question, delayMs = options.delayMs) {
      newest += 1;
      due = undefined;
      clearTimeout(timer);
      const put = (): void => {
        due = { question };
        void run();
      };
      if (delayMs <= 0) put();
      else timer = setTimeout(put, delayMs);
    },
    stop() {
      newest += 1;
      due = undefined;
      clearTimeout(timer);
    },
  };
}
