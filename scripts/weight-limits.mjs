// What the game may weigh, in bytes after gzip. A limit is never raised for today's worst file.

const kB = 1000;

export const weightLimits = {
  /** Scripts that a browser needs before the first screen answers. */
  firstScripts: 60 * kB,
  /** Everything but fonts and the instructor's pages. */
  wholeGame: 550 * kB,
  /** The instructor's pages, which only those fetch who open them. */
  instructor: 400 * kB,
};
