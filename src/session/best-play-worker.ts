// The worker that searches for best play, so that the page never waits.
import type { BestPlayReply, BestPlayRequest } from './best-play.js';
import { createAnswerer } from './best-play-answers.js';

const answerer = createAnswerer();

addEventListener('message', ({ data }: MessageEvent<BestPlayRequest>) => {
  if (data.kind === 'open') answerer.open(data.subject);
  else void ask(data);
});

async function ask({ id, question }: Extract<BestPlayRequest, { kind: 'ask' }>): Promise<void> {
  try {
    let told = 0;
    const answer = await answerer.answer(question, (progress) => {
      if (progress.share - told < 0.02) return;
      told = progress.share;
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
