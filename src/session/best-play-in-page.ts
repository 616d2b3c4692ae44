// The search for best play in the page itself: slices of a few milliseconds, so that the page still answers.
import type { BestPlayChannel, BestPlayRequest, ChannelEnds } from './best-play.js';
import { createAnswerer } from './best-play-answers.js';

/** Milliseconds of work before the page has its turn. */
const longestSlice = 10;

/** The same work in the page, a slice at a time. */
export function openInPage({ onReply }: ChannelEnds): BestPlayChannel {
  let isClosed = false;
  let sliceEnds = performance.now() + longestSlice;
  const answerer = createAnswerer({
    async pause() {
      if (isClosed) await new Promise<void>(() => undefined);
      if (performance.now() < sliceEnds) return;
      await new Promise<void>((resolve) => setTimeout(resolve));
      sliceEnds = performance.now() + longestSlice;
    },
  });
  const ask = async ({ id, question }: Extract<BestPlayRequest, { kind: 'ask' }>) => {
    try {
      const answer = await answerer.answer(question, (progress) => {
        if (!isClosed) onReply({ kind: 'progress', id, progress });
      });
      if (!isClosed) onReply({ kind: 'answer', id, answer });
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!isClosed) onReply({ kind: 'failed', id, message });
    }
  };
  return {
    send(request) {
      if (request.kind === 'open') answerer.open(request.subject);
      else void ask(request);
    },
    close() {
      isClosed = true;
    },
  };
}
