// Where a part of a sound level stands in its file, for those who want to point at it.
import { type Library, readFile } from './extends.js';
import { lineColumn, locate, type Path } from './source.js';

/** `file` is the id of the extended level that holds the part, if it is another. */
export interface PartPlace {
  readonly file?: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds parts by their keys and indices from the top; the nearest part above where there is none. */
export function createLocator(text: string, library: Library): (path: Path) => PartPlace {
  const read = readFile(text, { library });
  if (read.kind === 'refused') return () => ({ line: 1, column: 1 });
  return (path) => {
    const { source, start } = locate(read.root, path, 'part');
    const file = source.name === undefined ? {} : { file: source.name };
    return { ...file, ...lineColumn(source, start) };
  };
}
