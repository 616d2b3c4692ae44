// What the build makes of levels/*.yaml (scripts/baked-levels.ts): a summary of each level for the
// choice on the first screen, and its data on demand. Fragments, which other levels extend, are
// left out; every level here has passed all its checks.
declare module 'virtual:levels' {
  interface BakedLevel {
    readonly level: import('../rules/index.js').Level;
    readonly fingerprint: string;
  }
  interface LevelEntry {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly minutes: number;
    readonly hypothetical: boolean;
    /** Whether the first page offers it. */
    readonly listed: boolean;
    /** Fetches the level; refused only if the server cannot be reached. */
    load(): Promise<BakedLevel>;
  }
  export const bakedLevels: readonly LevelEntry[];
}
