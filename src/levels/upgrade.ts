// Older formats: a file written for one is brought to today's form, step by step, before anything else
// is asked of it. Each step changes the tree and leaves every part its place in the text, so that
// problems still point at the lines that somebody wrote. There has been one format so far.
import { field, scalarOf } from './cursor.js';
import { type Finding, type Problem, problemAt } from './problems.js';
import { locate, type MapNode } from './source.js';

/** The step from one format to the next. */
export interface Upgrade {
  readonly from: number;
  /** What changed, in words: "title was called heading". */
  readonly tells: string;
  /** The file in the next format. Its `format` is set for it. */
  change(root: MapNode): MapNode;
}

export interface Formats {
  readonly current: number;
  readonly upgrades: readonly Upgrade[];
}

/** The format that this game reads, and the way to it from older ones. */
export const formats: Formats = { current: 1, upgrades: [] };

export type Upgraded =
  | { readonly kind: 'file'; readonly root: MapNode; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * The file in today's format, with a warning that says what changed on the way. A file of a newer
 * format is refused. A format that is none is left for the schema to tell.
 */
export function upgradeFile(root: MapNode, { current, upgrades }: Formats = formats): Upgraded {
  const format = scalarOf(field({ path: [], node: root }, 'format'));
  const place = locate(root, ['format'], 'value');
  if (!isCount(format)) return { kind: 'file', root, problems: [] };
  if (format > current) {
    return { kind: 'refused', problem: problemAt(place, newer(format, current)) };
  }
  const steps: Upgrade[] = [];
  for (let from = format; from < current; from += 1) {
    const step = upgrades.find((one) => one.from === from);
    if (step === undefined) return { kind: 'file', root, problems: [] };
    steps.push(step);
  }
  if (steps.length === 0) return { kind: 'file', root, problems: [] };
  const changed = steps.reduce(
    (before, step) => withFormat(step.change(before), step.from + 1),
    root,
  );
  const warning = problemAt(place, older(format, { current, upgrades: steps }));
  return { kind: 'file', root: changed, problems: [warning] };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function withFormat(root: MapNode, value: number): MapNode {
  const entry = root.entries.get('format');
  if (entry === undefined) return root;
  const format = { ...entry, value: { ...entry.value, kind: 'scalar', value } as const };
  return { ...root, entries: new Map(root.entries).set('format', format) };
}

function newer(format: number, current: number): Finding {
  return {
    path: ['format'],
    what: 'this file was written for a newer game',
    expected: `format ${current}${current > 1 ? ' or older' : ''}, which this game reads`,
    found: `format ${format}`,
    hint: 'open it with a newer version of the game',
  };
}

function older(format: number, { current, upgrades }: Formats): Finding {
  return {
    path: ['format'],
    what: 'older format',
    expected: `format ${current}`,
    found: `format ${format}, read as ${current}`,
    hint: upgrades.map(({ tells }) => tells).join('; '),
    severity: 'warning',
  };
}
