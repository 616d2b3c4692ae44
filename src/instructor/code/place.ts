// Where the cursor stands in a level file, told by the indents of the lines above it: good enough to
// complete what is being typed, also while the text is no YAML.

export interface CursorPlace {
  /** The keys around the cursor, from the top of the file. */
  readonly path: readonly (string | number)[];
  /** `key`: a key is being typed; `value`: something behind `key:`, which is the last of the path. */
  readonly kind: 'key' | 'value';
  /** What stands between the start of the word and the cursor. */
  readonly word: string;
}

const keyForm = /^(\s*)((?:- +)*)([A-Za-z$][\w.-]*):(?:\s|$)/;
/** Lines to look back at; the flagship's longest section has fewer. */
const mostLines = 3_000;

/** `lineAt(0)` is the cursor's line up to the cursor, `lineAt(1)` the one above, and so on. */
export function cursorPlace(lineAt: (back: number) => string | undefined): CursorPlace {
  const line = lineAt(0) ?? '';
  const word = /[\w.-]*$/.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - word.length);
  const own = keyForm.exec(`${line} `);
  if (own !== null && before.includes(':')) {
    const path = [...pathAbove(lineAt, (own[1] ?? '').length + (own[2] ?? '').length)];
    return { path: [...path, own[3] ?? ''], kind: 'value', word };
  }
  const lead = /^\s*(?:- +)*/.exec(before)?.[0] ?? '';
  const kind = before.trim().replaceAll('-', '') === '' ? 'key' : 'value';
  return { path: pathAbove(lineAt, lead.length), kind, word };
}

/** The keys of the lines above that are indented less, up to the start of the file. */
function pathAbove(
  lineAt: (back: number) => string | undefined,
  column: number,
): readonly (string | number)[] {
  const path: (string | number)[] = [];
  // A key around the cursor stands left of `keys`, a dash left of `dashes`.
  let keys = column;
  let dashes = column;
  const takeDash = (at: number): void => {
    if (at >= dashes) return;
    path.unshift(0);
    keys = at + 1;
    dashes = at;
  };
  takeDash(dashOf(lineAt(0) ?? ''));
  for (let back = 1; back < mostLines && keys > 0; back += 1) {
    const line = lineAt(back);
    if (line === undefined) break;
    const [, indent = '', dash = '', key] = keyForm.exec(`${line} `) ?? [];
    const at = indent.length + dash.length;
    if (key !== undefined && at < keys) {
      path.unshift(key);
      keys = at;
      dashes = at;
    }
    takeDash(dashOf(line));
  }
  return path;
}

/** The column of the dash that a line begins with; beyond every column where it has none. */
function dashOf(line: string): number {
  return /^(\s*)- /.exec(line)?.[1]?.length ?? Number.POSITIVE_INFINITY;
}
