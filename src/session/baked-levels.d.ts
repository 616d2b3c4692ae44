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
    readonly language: string;
    readonly translations: Readonly<
      Record<string, { readonly title: string; readonly about: string }>
    >;
    /**
     * Fetches the level in this language, or in its own where it has no other; refused only if the
     * server cannot be reached.
     */
    load(language?: string): Promise<BakedLevel>;
  }
  export const bakedLevels: readonly LevelEntry[];
}

// The plain editions of the levels: what the first screen says, by level and by the language that an edition belongs
// to; and how each is fetched, by level and tag: `harbour/en-simple`.
declare module 'virtual:plain-levels' {
  export const plainWords: Readonly<
    Record<string, Readonly<Record<string, import('./state.js').LevelWords>>>
  >;
  export const plainLoaders: ReadonlyMap<
    string,
    () => Promise<{
      readonly level: import('../rules/index.js').Level;
      readonly fingerprint: string;
    }>
  >;
}

// The files themselves, fragments too, as id and text: what a level of somebody else's may build on.
declare module 'virtual:level-texts' {
  export const levelTexts: readonly (readonly [id: string, text: string])[];
}
