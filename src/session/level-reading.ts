// What the page and the worker that reads levels say to each other. The parser stays in the worker.
import type { ParsedLevel } from '../levels/index.js';

export interface ReadingRequest {
  readonly id: number;
  readonly text: string;
  /** The language to tell the level in, where it has it; its own without one. */
  readonly language?: string;
  /** Texts of levels that this text and later ones may build on; sent when first needed. */
  readonly library?: ReadonlyMap<string, string>;
}

export type ReadingReply =
  /** The worker has its script and listens; said once. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly id: number; readonly read: ParsedLevel }
  /** A fault of our own while reading. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** The page's end of a worker. */
export interface ReadingChannel {
  send(request: ReadingRequest): void;
  close(): void;
}

export interface ReadingEnds {
  onReply(reply: ReadingReply): void;
  /** Its script cannot be had, or it died. */
  onFailure(message: string): void;
}
