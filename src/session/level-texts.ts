// The texts of the levels that came with the page, fragments too. Fetched when somebody first needs
// them: to read a level that builds on one of them, or to open one in the editor.

/** By id. Rejects where the page's server cannot be reached; asked again it tries again. */
export async function shippedLevelTexts(): Promise<ReadonlyMap<string, string>> {
  const { levelTexts } = await import('virtual:level-texts');
  return new Map(levelTexts);
}
