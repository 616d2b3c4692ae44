// Finds in the file the character that stands at an index of a text's value: quotes, escapes and
// folded lines make the two differ.
import type { ScalarNode } from './source.js';

/** The offset in the file of `value[index]`; the text's beginning where it cannot be told. */
export function offsetInScalar(node: ScalarNode, index: number): number {
  const { source, start, end } = node.place;
  if (typeof node.value !== 'string') return start;
  const walk = createWalk(source.text.slice(start, end), node.value);
  for (let at = 0; at < index && at < node.value.length; at += 1) {
    if (!walk.pass(at)) return start;
  }
  walk.skipFold(index);
  return Math.min(start + walk.offset(), Math.max(start, end - 1));
}

function createWalk(raw: string, value: string) {
  const style = raw[0] === '"' || raw[0] === "'" ? raw[0] : isBlock(raw) ? '>' : '';
  let at = startOf(raw, style);

  /** Moves over a line break with its indentation, which stands for one blank or break. */
  function skipFold(index: number): void {
    const fold = /[ \t]*\r?\n\s*/y;
    fold.lastIndex = at;
    const match = fold.exec(raw);
    if (match === null || value[index] === ' ' || value[index] === '\n') return;
    at = fold.lastIndex;
  }

  function pass(index: number): boolean {
    const sign = value[index];
    if (style === '"' && raw[at] === '\\') return passEscape();
    if (style === "'" && raw.startsWith("''", at)) {
      at += 2;
      return sign === "'";
    }
    if (sign === ' ' || sign === '\n') return passBlank(sign, value[index + 1]);
    skipFold(index);
    at += 1;
    return raw[at - 1] === sign;
  }

  function passBlank(sign: string, next: string | undefined): boolean {
    const blank = /[ \t]*\r?\n\s*/y;
    blank.lastIndex = at;
    const match = blank.exec(raw);
    if (match === null) {
      at += 1;
      return raw[at - 1] === sign;
    }
    // Several breaks in the value come from one run of blank lines: stay on it until the last.
    if (next !== '\n' && next !== ' ') at = blank.lastIndex;
    return true;
  }

  function passEscape(): boolean {
    const form = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[\s\S])/y;
    form.lastIndex = at;
    if (form.exec(raw) === null) return false;
    at = form.lastIndex;
    return true;
  }

  return { pass, skipFold, offset: () => at };
}

function isBlock(raw: string): boolean {
  return /^[|>][0-9+-]*[ \t]*(?:#[^\n]*)?\r?\n/.test(raw);
}

function startOf(raw: string, style: string): number {
  if (style === '"' || style === "'") return 1;
  if (style !== '>') return 0;
  return /^[^\n]*\n\s*/.exec(raw)?.[0].length ?? 0;
}
