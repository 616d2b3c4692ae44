// How much a level file may hold. All are far above any level that can be played, and low enough
// that a hostile file is refused before it costs time or memory.

export const limits = {
  /** Characters of a whole file. */
  fileSize: 256 * 1024,
  /** Brackets, list dashes or maps inside one another. */
  depth: 32,
  /** Words and signs of a file, as the YAML reader counts them; the flagship has about 17,000. */
  tokens: 80_000,
  /** Tags, anchors and aliases: a level needs a few of the last two and none of the first. */
  signs: 1_000,
  /** Maps, lists and values after aliases are written out. */
  nodes: 60_000,
  /** Characters of one text, of one phrase, of an id. */
  text: 2_000,
  phrase: 300,
  id: 40,
  /** Characters of the name of a bar, which may name a stance and a turn. */
  bar: 80,
  /** Files that extend one another in a row. */
  bases: 8,
  turns: 60,
  /** Languages besides the file's own. */
  languages: 20,
  /** The largest number that a phrase, a range or a budget may name, up or down. */
  number: 1_000,
  /** Rows of all lookup tables together: about a second of compiling. */
  tableRows: 2_000_000,
  /** Problems that are listed one by one, and problems that are kept at all. */
  problems: 200,
  keptProblems: 2_000,
  /** Of a text that is no YAML, where most problems are echoes of the first. */
  yamlProblems: 20,
} as const;
