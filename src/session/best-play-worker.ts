// The worker that searches for best play, so that the page never waits.
import type { BestPlayReply, BestPlayRequest } from './best-play.js';
import { createAnswerer } from './best-play-answers.js';

/** Long work that gets on slowly still gives a sign of life. */
const longestSilenceMs = 1_000;

const answerer = createAnswerer();

addEventListener('message', ({ data }: MessageEvent<BestPlayRequest>) => {
  if (data.kind === 'open') answerer.open(data.subject);
  else void ask(data);
});

async function ask({ id, question }: Extract<BestPlayRequest, { kind: 'ask' }>): Promise<void> {
  try {
    let told = { share: 0, at: performance.now() };
    const answer = await answerer.answer(question, (progress) => {
      const now = performance.now();
      const isSilent = now - told.at >= longestSilenceMs;
      if (!isSilent && Math.abs(progress.share - told.share) < 0.02) return;
      told = { share: progress.share, at: now };
      reply({ kind: 'progress', id, progress });
    });
    reply({ kind: 'answer', id, answer });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    reply({ kind: 'failed', id, message });
  }
}

function reply(message: BestPlayReply): void {
  postMessage(message);
}
