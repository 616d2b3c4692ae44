// Reads level texts that did not come with the page: in a worker, one after the other, each with a
// deadline after which the worker is ended and the next text gets a new one.
import type { ParsedLevel } from '../levels/index.js';
import type { ReadingChannel, ReadingEnds, ReadingReply, ReadingRequest } from './level-reading.js';
import { shippedLevelTexts } from './level-texts.js';

export type ReadLevel =
  | ParsedLevel
  /** It was not read by its deadline; the text is hostile or the machine very slow. */
  | { readonly kind: 'too-slow' }
  /** The reader or the levels that the text builds on cannot be fetched now. */
  | { readonly kind: 'unreachable' };

export interface LevelReader {
  /**
   * A checked level, or everything that is wrong with its text. Texts are read one after the other.
   * Rejects only for a fault of our own.
   */
  read(text: string, options?: { readonly language?: string }): Promise<ReadLevel>;
  /** Ends the worker; a later text opens a new one. */
  close(): void;
}

export interface LevelReaderOptions {
  /** A new worker each time; throws where the browser lets none be had. */
  readonly openChannel?: (ends: ReadingEnds) => ReadingChannel;
  /** Texts of levels that may be built on. */
  readonly texts?: () => Promise<ReadonlyMap<string, string>>;
  /** For reading one text, from when the worker is ready. */
  readonly deadlineMs?: number;
  /** For the worker's script to come. */
  readonly patienceMs?: number;
}

/** Nothing is fetched or opened before the first text. */
export function createLevelReader(options: LevelReaderOptions = {}): LevelReader {
  const {
    openChannel = openWorker,
    texts = shippedLevelTexts,
    deadlineMs = 5_000,
    patienceMs = 30_000,
  } = options;
  return new Reader({ openChannel, texts, deadlineMs, patienceMs });
}

/** Whether a text may build on another; a word too many only fetches what is not needed. */
function mayBuildOn(text: string): boolean {
  return text.includes('extends') || text.includes('\\');
}

interface Waiting {
  readonly request: ReadingRequest;
  readonly settle: (read: ReadLevel) => void;
  readonly fail: (error: Error) => void;
}

class Reader implements LevelReader {
  private readonly options: Required<LevelReaderOptions>;
  private queue: Promise<unknown> = Promise.resolve();
  private channel: ReadingChannel | undefined;
  private isReady = false;
  /** The worker has the texts that a level may build on. */
  private hasTexts = false;
  private waiting: Waiting | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private count = 0;

  constructor(options: Required<LevelReaderOptions>) {
    this.options = options;
  }

  read(text: string, { language }: { readonly language?: string } = {}): Promise<ReadLevel> {
    const next = this.queue.then(() => this.readNow(text, language));
    this.queue = next.catch(() => undefined);
    return next;
  }

  close(): void {
    clearTimeout(this.timer);
    this.channel?.close();
    this.channel = undefined;
    this.isReady = false;
    this.hasTexts = false;
    this.answer({ kind: 'unreachable' });
  }

  private async readNow(text: string, language: string | undefined): Promise<ReadLevel> {
    const library = mayBuildOn(text) && !this.hasTexts ? await this.fetchTexts() : undefined;
    if (library === 'unreachable') return { kind: 'unreachable' };
    this.count += 1;
    const request: ReadingRequest = {
      id: this.count,
      text,
      ...(language === undefined ? {} : { language }),
      ...(library === undefined ? {} : { library }),
    };
    return new Promise((settle, fail) => {
      this.waiting = { request, settle, fail };
      if (this.isReady) this.send();
      else this.open();
    });
  }

  private async fetchTexts(): Promise<ReadonlyMap<string, string> | 'unreachable'> {
    try {
      return await this.options.texts();
    } catch {
      return 'unreachable';
    }
  }

  private open(): void {
    this.timer = setTimeout(() => this.close(), this.options.patienceMs);
    try {
      const channel = this.options.openChannel({
        // What a worker that was ended still says is not heard.
        onReply: (reply) => {
          if (this.channel === channel) this.hear(reply);
        },
        onFailure: () => {
          if (this.channel === channel) this.close();
        },
      });
      this.channel = channel;
    } catch {
      this.close();
    }
  }

  private send(): void {
    const { waiting, channel } = this;
    if (waiting === undefined || channel === undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.answer({ kind: 'too-slow' });
      this.close();
    }, this.options.deadlineMs);
    this.hasTexts ||= waiting.request.library !== undefined;
    channel.send(waiting.request);
  }

  private hear(reply: ReadingReply): void {
    if (reply.kind === 'ready') {
      this.isReady = true;
      this.send();
    } else if (reply.id === this.waiting?.request.id) {
      clearTimeout(this.timer);
      if (reply.kind === 'read') this.answer(reply.read);
      else this.fail(reply.message);
    }
  }

  private fail(message: string): void {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.fail(new Error(message));
  }

  private answer(read: ReadLevel): void {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.settle(read);
  }
}

function openWorker({ onReply, onFailure }: ReadingEnds): ReadingChannel {
  const worker = new Worker(new URL('./level-reader-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<ReadingReply>) => onReply(data));
  worker.addEventListener('error', ({ message }) => onFailure(message));
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
