// Makes the text of a level of one's own out of a shipped one: a short file that builds on it, or the whole
// text under another id.
import { editorText } from '../../text/index.js';
import { setValue, type TextChange } from '../outline/edits.js';
import type { Outline } from '../outline/outline.js';
import { removeValue } from '../outline/removals.js';
import { formatScalar } from '../outline/scalars.js';

export interface ShippedText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A file that says nothing yet but what it builds on. */
export function extendingText({ id, title, text }: ShippedText): string {
  const mine = formatScalar(editorText.ways.mine(title), { isInFlow: false });
  const format = /^format:\s*(\d+)/m.exec(text)?.[1] ?? '1';
  return [
    editorText.ways.header(title, id),
    `format: ${format}`,
    `id: ${ownId(id)}`,
    `extends: ${id}`,
    `title: ${mine}`,
    '',
  ].join('\n');
}

/** The whole text, with every comment, under an id and a title of its own. */
export function copiedText({ id, title, text }: ShippedText, outline: Outline): string {
  if (outline.kind === 'broken') return text;
  const written = { text, root: outline.root };
  const changes = [
    ...setValue(written, ['id'], ownId(id)),
    ...setValue(written, ['title'], editorText.ways.mine(title)),
  ];
  return applyChanges(text, changes);
}

/** The blank level under an id of its own, offered to players when it is published. */
export function blankText(text: string, outline: Outline): string {
  if (outline.kind === 'broken') return text;
  const written = { text, root: outline.root };
  return applyChanges(text, [
    ...setValue(written, ['id'], 'my-level'),
    ...setValue(written, ['title'], editorText.blanks.level),
    ...removeValue(written, ['listed']),
  ]);
}

function ownId(id: string): string {
  return `my-${id}`;
}

/** Changes that do not touch one another, made in a text. */
function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
}

/** What came from a file or was pasted, as CodeMirror keeps it: no byte-order mark, one kind of line end. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
}

/** The title that a text gives itself, found without reading all of it. */
export function guessTitle(text: string): string {
  const [, quoted, plain] = /^title:\s*(?:"([^"\n]*)"|(\S[^#\n]*))/m.exec(text) ?? [];
  return (quoted ?? plain ?? '').trim() || editorText.start.paste;
}
