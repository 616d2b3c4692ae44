// What the compiler of levels can find wrong, with the place by keys as in the level's file.

/** A mistake in a level; `path` leads to it by keys and list indices of the file. */
export interface LevelProblem {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}
