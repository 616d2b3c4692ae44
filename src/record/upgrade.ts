// Lifts records of older formats, one format at a time, so that every record ever written stays
// readable. A step gets data of its own format, still unchecked, and gives data of the next.
//
// 1  the first
// 2  `levelText`: a game of a level that did not come with the page brings its level along
import { describe, isObject, type RecordProblem } from './fields.js';
import { recordFormat } from './record.js';

type Data = Readonly<Record<string, unknown>>;

/** `lifts[n - 1]` lifts format `n` to `n + 1`. */
const lifts: readonly ((data: Data) => Data)[] = [(data) => ({ ...data, format: 2 })];

export type Upgraded =
  | { readonly kind: 'upgraded'; readonly data: Data }
  | { readonly kind: 'refused'; readonly problem: RecordProblem };

export function upgradeRecord(value: unknown): Upgraded {
  if (!isObject(value)) return refuse([], 'a game record: an object with a format', value);
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return refuse(['format'], `a whole number from 1 to ${recordFormat}`, format);
  }
  if (format > recordFormat) {
    const refused = refuse(['format'], `at most ${recordFormat}`, format);
    return { ...refused, problem: { ...refused.problem, hint: 'a newer version wrote it' } };
  }
  const data = lifts.slice(format - 1).reduce((older, lift) => lift(older), value);
  return { kind: 'upgraded', data };
}

function refuse(path: RecordProblem['path'], expected: string, found: unknown) {
  return { kind: 'refused', problem: { path, expected, found: describe(found) } } as const;
}
