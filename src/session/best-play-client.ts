// Asks about best play from the page: one worker at a time, one level at a time. Progress is told; a
// search can be called off and begun again. A worker that dies or falls silent is replaced once.
import type {
  BestPlayAnswer,
  BestPlayChannel,
  BestPlayProgress,
  BestPlayQuestion,
  BestPlayReply,
  BestPlaySubject,
  ChannelEnds,
} from './best-play.js';

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
  /** Calls off whatever is being worked out, and lets go of what was found. */
  cancel(): void;
}

/** The search was called off by whoever asked. */
export class CancelledError extends Error {}

export interface BestPlayOptions {
  /** Milliseconds without a sign of life before a worker is taken to hang; no limit below 1. */
  readonly patienceMs?: number;
}

/** Long enough for a slow machine between two signs of life, short enough for a waiting class. */
const usualPatienceMs = 20_000;

/** How often a question is put before it counts as failed. */
const attempts = 2;

/** `openChannel`: a new worker each time; it may throw where none can be had. */
export function createBestPlay(
  openChannel: (ends: ChannelEnds) => BestPlayChannel,
  { patienceMs = usualPatienceMs }: BestPlayOptions = {},
): BestPlay {
  return new Asker(openChannel, patienceMs);
}

interface Waiting {
  readonly question: BestPlayQuestion;
  readonly resolve: (answer: BestPlayAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: BestPlayProgress) => void) | undefined;
  put: number;
}

class Asker implements BestPlay {
  private readonly openChannel: (ends: ChannelEnds) => BestPlayChannel;
  private readonly patienceMs: number;
  private readonly waiting = new Map<number, Waiting>();
  private channel: BestPlayChannel | undefined;
  private subject: BestPlaySubject | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private count = 0;

  constructor(openChannel: (ends: ChannelEnds) => BestPlayChannel, patienceMs: number) {
    this.openChannel = openChannel;
    this.patienceMs = patienceMs;
  }

  ask(
    subject: BestPlaySubject,
    question: BestPlayQuestion,
    onProgress?: (progress: BestPlayProgress) => void,
  ): Promise<BestPlayAnswer> {
    if (this.subject !== undefined && this.subject.key !== subject.key) this.cancel();
    this.subject = subject;
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { question, resolve, reject, onProgress, put: 0 });
      this.put(id);
    });
  }

  cancel(): void {
    this.close();
    this.subject = undefined;
    this.rejectAll(new CancelledError('called off'));
  }

  /** Sends a question to the worker, which is opened where there is none. */
  private put(id: number): void {
    const one = this.waiting.get(id);
    if (one === undefined || this.subject === undefined) return;
    one.put += 1;
    try {
      this.channel ??= this.open(this.subject);
      this.channel.send({ kind: 'ask', id, question: one.question });
    } catch (error) {
      this.close();
      this.rejectAll(error instanceof Error ? error : new Error(String(error)));
    }
    this.wait();
  }

  private open(subject: BestPlaySubject): BestPlayChannel {
    // What a worker that was let go still says is not heard.
    const isMine = () => this.channel === channel;
    const channel = this.openChannel({
      onReply: (reply) => {
        if (isMine()) this.hear(reply);
      },
      onFailure: (message) => {
        if (isMine()) this.tryAgain(message);
      },
    });
    channel.send({ kind: 'open', subject });
    return channel;
  }

  private hear(reply: BestPlayReply): void {
    const one = this.waiting.get(reply.id);
    if (reply.kind === 'progress') one?.onProgress?.(reply.progress);
    else this.waiting.delete(reply.id);
    this.wait();
    if (reply.kind === 'answer') one?.resolve(reply.answer);
    if (reply.kind === 'failed') one?.reject(new Error(reply.message));
  }

  /** Puts what still waits to a new worker; what was put too often has failed. */
  private tryAgain(message: string): void {
    this.close();
    for (const [id, one] of [...this.waiting]) {
      if (one.put < attempts) {
        this.put(id);
        continue;
      }
      this.waiting.delete(id);
      one.reject(new Error(message));
    }
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.waiting.size === 0 || this.patienceMs < 1) return;
    this.timer = setTimeout(() => this.tryAgain('the search fell silent'), this.patienceMs);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.channel?.close();
    this.channel = undefined;
  }

  private rejectAll(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
