// Long work in short steps, so that whoever asks for it can tell how far it is, stop it, or let others
// have their turn in between. A step takes some milliseconds.

export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** States found so far. */
  readonly states: number;
}

/** Work that can be done step by step. */
export type Steps<Result> = Generator<Progress, Result, void>;

export interface Watch {
  /** Told after each step. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked after each step; true gives the work up. */
  readonly shouldStop?: () => boolean;
}

export interface Stopped {
  readonly kind: 'stopped';
}

/** Does the work to its end; nobody can stop it. */
export function completeSteps<Result>(
  steps: Steps<Result>,
  onProgress?: (progress: Progress) => void,
): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
  }
}

/** Does the work at one go, unless it is stopped. */
export function finishSteps<Result>(steps: Steps<Result>, watch: Watch = {}): Result | Stopped {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    watch.onProgress?.(step.value);
    if (watch.shouldStop?.() === true) return { kind: 'stopped' };
  }
}

/** Steps whose progress runs over a part of the whole. */
export function* partOf<Result>(
  steps: Steps<Result>,
  part: { readonly from: number; readonly to: number },
): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { share, states } = step.value;
    yield { share: part.from + (part.to - part.from) * share, states };
  }
}

/** One of several pieces of work, and how long it takes beside the others. */
export interface Piece {
  readonly weight: number;
  /** Nothing where it is done at once. */
  readonly steps: () => Steps<void> | undefined;
}

/** Pieces of work one after the other; each begins with a sign of life. */
export function* inTurn(pieces: readonly Piece[]): Steps<void> {
  const all = pieces.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  for (const { weight, steps } of pieces) {
    const from = done / all;
    done += weight;
    yield { share: from, states: 0 };
    const more = steps();
    if (more !== undefined) yield* partOf(more, { from, to: done / all });
  }
}
