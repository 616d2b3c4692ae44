// Tells warnings about a file's own parts; what comes from an extended file is that file's matter.
import type { Finding, ProblemList } from './problems.js';
import { lineColumn, locate, type MapNode, nodeAt, type Path } from './source.js';
import { quoteText } from './wording.js';

export interface Teller {
  /** Tells a warning at the first of the paths that stands in this file; else nothing. */
  warn(paths: readonly Path[], finding: Omit<Finding, 'path' | 'severity'>): void;
  /** Tells an error, wherever it stands. */
  refuse(finding: Finding): void;
  /** Whether a part is written in this file and not in one that it extends. */
  isOwn(path: Path): boolean;
  /** The text at a path in quotes; what is not one value is only named. */
  quote(path: Path): string;
  /** `line 12`, with the file where it is another. */
  lineOf(path: Path): string;
}

export function createTeller(root: MapNode, problems: ProblemList): Teller {
  const isOwn = (path: Path): boolean =>
    locate(root, path, 'key').source === root.place.source && nodeAt(root, path) !== undefined;
  return {
    isOwn,
    warn: (paths, finding) => {
      const path = paths.find(isOwn);
      if (path === undefined || problems.isTouched(path)) return;
      problems.tell({ ...finding, path, severity: 'warning' });
    },
    refuse: (finding) => problems.tell(finding),
    quote: (path) => {
      const node = nodeAt(root, path);
      return node?.kind === 'scalar' ? quoteText(String(node.value ?? '')) : 'something else';
    },
    lineOf: (path) => {
      const { source, start } = locate(root, path, 'value');
      const { line } = lineColumn(source, start);
      return source.name === undefined ? `line ${line}` : `line ${line} of ${source.name}`;
    },
  };
}
