// Asks about best play from the page: over a worker where one can be had, otherwise in the page itself in
// steps of a few milliseconds. Progress is told; a search can be called off and begun again.
import type {
  BestPlayAnswer,
  BestPlayProgress,
  BestPlayQuestion,
  BestPlayReply,
  BestPlayRequest,
  BestPlaySubject,
} from './best-play.js';
import { createAnswerer } from './best-play-answers.js';

/** The part of a worker that is used. */
export interface BestPlayChannel {
  send(request: BestPlayRequest): void;
  /** Ends the work at once. */
  close(): void;
}

export interface ChannelEnds {
  readonly onReply: (reply: BestPlayReply) => void;
  /** The worker itself has failed; nothing more will come. */
  readonly onFailure: (message: string) => void;
}

export interface BestPlay {
  /**
   * Answers a question about a subject. Rejects with `CancelledError` where the search was called off, with
   * another error where it failed. `onProgress` is told while the level is being solved.
   */
  ask(
    subject: BestPlaySubject,
    question: BestPlayQuestion,
    onProgress?: (progress: BestPlayProgress) => void,
  ): Promise<BestPlayAnswer>;
  /** Calls off whatever is being worked out. The next question begins anew. */
  cancel(): void;
}

/** The search was called off by whoever asked. */
export class CancelledError extends Error {}

interface Waiting {
  readonly resolve: (answer: BestPlayAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: BestPlayProgress) => void) | undefined;
}

/** `openChannel`: a new worker each time; it may throw where the browser lets none be had. */
export function createBestPlay(openChannel: (ends: ChannelEnds) => BestPlayChannel): BestPlay {
  const waiting = new Map<number, Waiting>();
  let channel: BestPlayChannel | undefined;
  let opened: string | undefined;
  let count = 0;

  function giveUp(error: Error): void {
    channel?.close();
    channel = undefined;
    opened = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(error);
  }

  function onReply(reply: BestPlayReply): void {
    const one = waiting.get(reply.id);
    if (reply.kind === 'progress') {
      one?.onProgress?.(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === 'answer') one?.resolve(reply.answer);
    else one?.reject(new Error(reply.message));
  }

  return {
    ask(subject, question, onProgress) {
      if (opened !== undefined && opened !== subject.key)
        giveUp(new CancelledError('another level'));
      channel ??= openChannel({ onReply, onFailure: (message) => giveUp(new Error(message)) });
      if (opened === undefined) channel.send({ kind: 'open', subject });
      opened = subject.key;
      count += 1;
      const id = count;
      const answer = new Promise<BestPlayAnswer>((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
      });
      channel.send({ kind: 'ask', id, question });
      return answer;
    },
    cancel: () => giveUp(new CancelledError('called off')),
  };
}

/** A worker of its own; in the page itself where the browser lets no worker be had. */
export function openBestPlayWorker(ends: ChannelEnds): BestPlayChannel {
  try {
    return openWorker(ends);
  } catch {
    return openInPage(ends);
  }
}

/** A worker whose script cannot be had says so late; what it was sent goes to the page instead. */
function openWorker({ onReply, onFailure }: ChannelEnds): BestPlayChannel {
  const worker = new Worker(new URL('./best-play-worker.ts', import.meta.url), { type: 'module' });
  const unanswered: BestPlayRequest[] = [];
  let instead: BestPlayChannel | undefined;
  let isAlive = false;
  worker.addEventListener('message', ({ data }: MessageEvent<BestPlayReply>) => {
    isAlive = true;
    unanswered.length = 0;
    onReply(data);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    if (isAlive) return onFailure(message);
    instead = openInPage({ onReply, onFailure });
    for (const request of unanswered) instead.send(request);
  });
  return {
    send(request) {
      if (instead !== undefined) return instead.send(request);
      if (!isAlive) unanswered.push(request);
      worker.postMessage(request);
    },
    close() {
      instead?.close();
      worker.terminate();
    },
  };
}

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
