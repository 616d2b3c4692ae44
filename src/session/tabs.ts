// Tabs of one browser agreeing on which of them plays a game. They only tell each other early; what
// holds is the owner in storage, checked with every write.
//
// Hold: the right to play a game, kept while the tab lives. By the browser's locks where it has
// them; else by asking the other tabs, who answer at once if they live.

export type TabMessage =
  | { readonly kind: 'ask'; readonly game: string; readonly from: string }
  | { readonly kind: 'mine'; readonly game: string; readonly to: string }
  /** The sender has become the owner in storage. */
  | { readonly kind: 'taken'; readonly game: string; readonly from: string }
  | { readonly kind: 'stored'; readonly game: string; readonly from: string }
  | { readonly kind: 'cleared'; readonly from: string };

/** The browser's locks (`navigator.locks`), as far as they are used here. */
export interface TabLocks {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    /** Hears `null` where the lock is not to be had; holds it until its promise resolves. */
    keep: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>;
}

/** A line on which tabs hear each other, never themselves. */
export interface TabChannel {
  post(message: TabMessage): void;
  hear(listener: (data: unknown) => void): void;
  close(): void;
}

export interface TabsOptions {
  /** This tab's own name among the tabs. */
  readonly id: string;
  /** Absent where the browser has none. */
  readonly locks?: TabLocks;
  /** Absent where tabs cannot talk to each other. */
  readonly channel?: TabChannel;
  /** How long a living tab may take to answer. */
  readonly answerMs?: number;
}

export class Tabs {
  readonly id: string;
  private readonly locks: TabLocks | undefined;
  private readonly channel: TabChannel | undefined;
  private readonly answerMs: number;
  private held: { readonly game: string; readonly release: () => void } | undefined;
  /** The game asked for, and what to do when another tab turns out to have it. */
  private asking: { readonly game: string; readonly refuse: () => void } | undefined;
  private readonly listeners = new Set<(message: TabMessage) => void>();

  constructor({ id, locks, channel, answerMs = 200 }: TabsOptions) {
    this.id = id;
    this.locks = locks;
    this.channel = channel;
    this.answerMs = answerMs;
    channel?.hear((data) => this.hear(data));
  }

  /** Whether this tab may play the game now; within `answerMs`. Lets go of any other game. */
  async ask(game: string, onLost: () => void): Promise<boolean> {
    this.release();
    if (this.locks !== undefined) return this.lock(game, { ifAvailable: true }, onLost);
    const isFree = await this.askOthers(game);
    if (isFree) this.held = { game, release: () => undefined };
    return isFree;
  }

  /** Takes the game from whichever tab plays it. */
  async take(game: string, onLost: () => void): Promise<void> {
    this.release();
    if (this.locks !== undefined) await this.lock(game, { steal: true }, onLost);
    else this.held = { game, release: () => undefined };
  }

  release(): void {
    this.held?.release();
    this.held = undefined;
  }

  tell(message: TabMessage): void {
    this.channel?.post(message);
  }

  /** Hears what other tabs tell; the answer stops it. */
  listen(listener: (message: TabMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.release();
    this.listeners.clear();
    this.channel?.close();
  }

  private lock(
    game: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    onLost: () => void,
  ): Promise<boolean> {
    const { locks } = this;
    return new Promise((resolve, reject) => {
      if (locks === undefined) return resolve(true);
      const keep = (lock: unknown): Promise<void> | undefined => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        return new Promise((release) => {
          this.held = { game, release };
        });
      };
      locks.request(`worth-a-war ${game}`, options, keep).catch((error: unknown) => {
        if (!(error instanceof DOMException)) return reject(error);
        // Stolen by another tab, or refused by the browser: either way not ours.
        resolve(error.name !== 'AbortError');
        if (error.name === 'AbortError') onLost();
      });
    });
  }

  private askOthers(game: string): Promise<boolean> {
    if (this.channel === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (isFree: boolean): void => {
        this.asking = undefined;
        clearTimeout(timer);
        resolve(isFree);
      };
      const timer = setTimeout(() => answer(true), this.answerMs);
      this.asking = { game, refuse: () => answer(false) };
      this.tell({ kind: 'ask', game, from: this.id });
    });
  }

  private hear(data: unknown): void {
    const message = readMessage(data);
    if (message === undefined) return;
    if (message.kind === 'ask') this.answer(message.game, message.from);
    const isForAsking = message.kind === 'mine' || message.kind === 'taken';
    if (isForAsking && message.game === this.asking?.game) {
      if (message.kind === 'taken' || message.to === this.id) this.asking.refuse();
    }
    if (message.kind === 'taken' && message.game === this.held?.game && this.locks === undefined) {
      this.held = undefined;
    }
    for (const listener of this.listeners) listener(message);
  }

  /** Of two tabs that ask at the same time, the one whose name sorts first has it. */
  private answer(game: string, from: string): void {
    const isMine = this.held?.game === game || (this.asking?.game === game && this.id < from);
    if (isMine) this.tell({ kind: 'mine', game, to: from });
  }
}

const kinds = ['ask', 'mine', 'taken', 'stored', 'cleared'] as const;

/** A message as another tab sent it; another version of the page may send anything. */
function readMessage(data: unknown): TabMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const kind = kinds.find((one) => one === data.kind);
  const game = 'game' in data && typeof data.game === 'string' ? data.game : undefined;
  const from = 'from' in data && typeof data.from === 'string' ? data.from : undefined;
  const to = 'to' in data && typeof data.to === 'string' ? data.to : undefined;
  if (kind === 'cleared') return from === undefined ? undefined : { kind, from };
  if (kind === undefined || game === undefined) return undefined;
  if (kind === 'mine') return to === undefined ? undefined : { kind, game, to };
  return from === undefined ? undefined : { kind, game, from };
}

/** The tabs of this browser, by what it offers: locks, a channel, both or neither. */
export function createTabs(id: string): Tabs {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  const channel = openChannel();
  return new Tabs({
    id,
    ...(locks === undefined ? {} : { locks }),
    ...(channel === undefined ? {} : { channel }),
  });
}

function openChannel(): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel('worth-a-war');
  return {
    post: (message) => channel.postMessage(message),
    hear(listener) {
      channel.onmessage = ({ data }) => listener(data);
    },
    close: () => channel.close(),
  };
}
