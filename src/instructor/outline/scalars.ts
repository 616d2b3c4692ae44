// Writes values the way a careful hand writes YAML: plain where that is safe, in double quotes where it is
// not, folded where the text was folded before.
import type { OutlineScalar, Plain, ScalarStyle, ScalarValue } from './outline.js';

/** Where a value will stand: inside brackets more signs need quotes. */
export interface ScalarPlace {
  readonly isInFlow: boolean;
}

/** Only letters, figures and harmless signs; no value that YAML would read as something else. */
const harmless = /^[\p{L}(][\p{L}\p{M}\p{N} ,.;'’“”()/%+*<>=?!–—…_-]*$/u;
const meansMore = /^(?:true|false|null|yes|no|on|off|nan|\.nan|\.inf)$/i;

/** The text of one value on one line; `style` is kept where the value allows it. */
export function formatScalar(
  value: ScalarValue,
  { isInFlow }: ScalarPlace,
  style: ScalarStyle = 'plain',
): string {
  if (value === undefined) return '~';
  if (typeof value !== 'string') return String(value);
  if (style === 'single' && /^[^\n\r\p{C}]*$/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  return style === 'plain' && isPlain(value, isInFlow) ? value : quote(value);
}

function isPlain(value: string, isInFlow: boolean): boolean {
  if (!harmless.test(value) || meansMore.test(value)) return false;
  if (value.endsWith(' ') || / [#]|: /.test(value)) return false;
  return !isInFlow || !/[,[\]{}]/.test(value);
}

/** JSON's quotes are YAML's; signs that a reader cannot see are written as their numbers. */
function quote(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Columns that a folded text fills. */
const width = 100;

/**
 * A text after `>-`, folded anew under its key; nothing where folding would change what it says.
 * `was` is the scalar that it replaces, as it stands in the text.
 */
export function foldScalar(value: string, indent: string): string | undefined {
  const words = value.split(' ');
  const isFoldable =
    value !== '' && !/[\n\r\t\p{C}]/u.test(value) && !words.includes('') && value.trim() === value;
  if (!isFoldable) return undefined;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return `>-\n${[...lines, line].map((one) => indent + one).join('\n')}`;
}

/** The indent of the lines of a text after `>` or `|`. */
export function foldIndent(text: string, scalar: OutlineScalar): string {
  const [, line = ''] = text.slice(scalar.from, scalar.to).split('\n');
  return /^ */.exec(line)?.[0] ?? '';
}

/** A key as it is written. */
export function formatKey(key: string): string {
  return /^[A-Za-z][A-Za-z0-9.-]*$/.test(key) && !meansMore.test(key)
    ? key
    : formatScalar(key, { isInFlow: true });
}

/** A value on one line: in brackets where it holds more than one. */
export function formatFlow(value: Plain): string {
  if (isList(value)) return `[${value.map(formatFlow).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(
      ([key, one]) => `${formatKey(key)}: ${formatFlow(one)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return formatScalar(value, { isInFlow: true });
}

/**
 * What stands behind `key:` or `-`, from the blank or line break on. Maps and lists of maps go on lines of
 * their own under `indent`; lists of single values in brackets.
 */
export function formatBehind(value: Plain, indent: string): string {
  if (isList(value) && value.some((item) => isMap(item) || isLongText(item))) {
    return value.map((item) => `\n${indent}- ${formatItem(item, `${indent}  `)}`).join('');
  }
  if (isMap(value) && Object.keys(value).length > 0) {
    return Object.entries(value)
      .map(([key, one]) => `\n${indent}${formatKey(key)}:${formatBehind(one, `${indent}  `)}`)
      .join('');
  }
  if (isList(value) || isMap(value)) return ` ${formatFlow(value)}`;
  return ` ${formatScalar(value, { isInFlow: false })}`;
}

/** A list's item behind its dash; the first key of a map stands on the dash's line. */
export function formatItem(item: Plain, indent: string): string {
  return formatBehind(item, indent).trimStart();
}

function isLongText(item: Plain): boolean {
  return typeof item === 'string' && item.includes(' ');
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isMap(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}
