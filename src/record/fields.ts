// Reads fields of foreign data one by one and notes everything that is wrong with them. A field
// that was noted reads as its fallback; callers look at the notes before they use anything.

/** One thing wrong with outside data; `path` leads to it by field names and list places from 0. */
export interface RecordProblem {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}

type Path = RecordProblem['path'];

/** How the items of a list or table are read, and how many there may be. */
interface Items<T> {
  readonly longest: number;
  readonly read: (item: unknown, path: Path) => T;
}

/** A value in a few words, safe to show: long texts are cut. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class FieldReader {
  readonly problems: RecordProblem[] = [];

  note(path: Path, expected: string, found: unknown): void {
    this.problems.push({ path, expected, found: describe(found) });
  }

  /** A whole number from `low` to `high`. */
  whole(value: unknown, path: Path, [low, high]: readonly [number, number]): number {
    const isFit =
      typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
    if (isFit) return value;
    this.note(path, `a whole number from ${low} to ${high}`, value);
    return low;
  }

  text(value: unknown, path: Path, longest: number): string {
    if (typeof value === 'string' && value.length <= longest) return value;
    this.note(path, `a text of at most ${longest} characters`, value);
    return '';
  }

  /** A lower-case name as levels use it: letters, digits, hyphens, dots. */
  name(value: unknown, path: Path): string {
    if (typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{0,79}$/.test(value)) return value;
    this.note(path, 'a name of lower-case letters, digits, hyphens and dots', value);
    return '';
  }

  list<T>(value: unknown, path: Path, items: Items<T>): readonly T[] {
    if (Array.isArray(value) && value.length <= items.longest) {
      return value.map((item: unknown, index) => items.read(item, [...path, index]));
    }
    this.note(path, `a list of at most ${items.longest}`, value);
    return [];
  }

  /** An object read as a table of names; safe for names such as `constructor`. */
  table<T>(value: unknown, path: Path, items: Items<T>): Readonly<Record<string, T>> {
    if (!isObject(value) || Object.keys(value).length > items.longest) {
      this.note(path, `an object of at most ${items.longest} fields`, value);
      return {};
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        this.name(key, [...path, key]),
        items.read(item, [...path, key]),
      ]),
    );
  }

  /** Notes every field that is not among `known`. */
  only(value: Readonly<Record<string, unknown>>, path: Path, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.note([...path, key], 'no such field', value[key]);
    }
  }
}
