// Breaks a level's text the way people and programs do: lines lost, doubled, swapped, moved inward,
// words replaced, signs inserted, the end cut off.
import fc from 'fast-check';

const words = [
  'stake',
  'position',
  'escalation',
  'military',
  'island',
  'turn',
  'and',
  'not',
  'min(1, 2)',
  '-1',
  '0',
  '1',
  '2',
  '100',
  '1001',
  '0.5',
  '.inf',
  '~',
  'true',
  '[]',
  '{}',
  '""',
  '2-7',
  '1-2',
  '7-2',
  '__proto__',
  'constructor',
  'toString',
  '<b>',
  '&a',
  '*a',
  '!tag',
  '{stake:word}',
  '{',
  '}}',
  '>=',
  '= 1',
  '+1',
  'hold',
  '- x',
  'a: b',
  '\u202E',
  '\u200B',
  '\uD800',
  'ﷺ',
  '\u0301'.repeat(50),
  '\t',
  '%',
  '@',
  '`',
  '|',
  '>',
  '"',
  "'",
  '#',
  ': ',
  ', ',
  '...',
  '---',
  '<<: *a',
  '? x',
  'H3',
  'send',
  'wait',
] as const;

type Change = (lines: readonly string[]) => readonly string[];

const place = fc.nat({ max: 10_000 });

function lineAt(lines: readonly string[], index: number): number {
  return lines.length === 0 ? 0 : index % lines.length;
}

const without = place.map(
  (index): Change =>
    (lines) =>
      lines.filter((_, one) => one !== lineAt(lines, index)),
);

const twice = place.map(
  (index): Change =>
    (lines) =>
      lines.flatMap((line, one) => (one === lineAt(lines, index) ? [line, line] : line)),
);

const swapped = fc.tuple(place, place).map(
  ([first, second]): Change =>
    (lines) => {
      const one = lineAt(lines, first);
      const other = lineAt(lines, second);
      return lines.map((line, index) => {
        if (index === one) return lines[other] ?? line;
        return index === other ? (lines[one] ?? line) : line;
      });
    },
);

const inward = fc.tuple(place, fc.constantFrom('  ', ' ', '\t', '    - ')).map(
  ([index, indent]): Change =>
    (lines) =>
      lines.map((line, one) => (one === lineAt(lines, index) ? indent + line : line)),
);

const reworded = fc.tuple(place, place, fc.constantFrom(...words)).map(
  ([index, part, word]): Change =>
    (lines) =>
      lines.map((line, one) => {
        if (one !== lineAt(lines, index)) return line;
        const parts = line.split(/([\w.-]+)/);
        const chosen = parts.length < 2 ? 0 : 1 + 2 * (part % Math.floor(parts.length / 2));
        return parts.map((text, at) => (at === chosen ? word : text)).join('');
      }),
);

const inserted = fc.tuple(place, place, fc.oneof(fc.constantFrom(...words), fc.string())).map(
  ([index, at, text]): Change =>
    (lines) =>
      lines.map((line, one) => {
        if (one !== lineAt(lines, index)) return line;
        const column = at % (line.length + 1);
        return line.slice(0, column) + text + line.slice(column);
      }),
);

const cut = place.map(
  (index): Change =>
    (lines) => {
      const text = lines.join('\n');
      return text.slice(0, index % (text.length + 1)).split('\n');
    },
);

const change = fc.oneof(
  { weight: 3, arbitrary: without },
  { weight: 2, arbitrary: twice },
  { weight: 2, arbitrary: swapped },
  { weight: 1, arbitrary: inward },
  { weight: 8, arbitrary: reworded },
  { weight: 5, arbitrary: inserted },
  { weight: 1, arbitrary: cut },
);

/** The text with one to four things broken. */
export function mutantsOf(text: string): fc.Arbitrary<string> {
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((lines, one) => one(lines), text.split('\n') as readonly string[]).join('\n'),
    );
}
