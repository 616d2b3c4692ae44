// What the game may weigh, in bytes after gzip. A limit is never raised for today's worst file.

const kB = 1000;

export const weightLimits = {
  /** Scripts that a browser needs before the first screen answers. */
  firstScripts: 60 * kB,
  /** Everything that somebody who plays the shipped levels can come to fetch, but fonts. */
  wholeGame: 550 * kB,
  /** What a level from a file or a link needs besides: its reader, what it builds on, the whole world's map. */
  ownLevels: 200 * kB,
  /** The instructor's pages, which only those fetch who open them. */
  instructor: 400 * kB,
};
