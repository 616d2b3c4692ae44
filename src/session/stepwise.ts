// Long work a step at a time: progress is told after each step, and others may have their turn.
import type { Steps } from '../solver/index.js';
import type { BestPlayProgress } from './best-play.js';

export interface StepwiseOptions {
  readonly onProgress: (progress: BestPlayProgress) => void;
  /** Lets others have their turn between two steps of a few milliseconds. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Does the work to its end. */
export async function finishStepwise<Result>(
  steps: Steps<Result>,
  { onProgress, pause }: StepwiseOptions,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
    if (pause !== undefined) await pause();
  }
}

/** The same, told as a part of something longer. */
export function tellingPart(
  options: StepwiseOptions,
  { from, to }: { readonly from: number; readonly to: number },
): StepwiseOptions {
  return {
    ...options,
    onProgress: ({ share, states }) =>
      options.onProgress({ share: from + (to - from) * share, states }),
  };
}
