// The text view in the game's colours: paper, ink, brass. The colours are the page's own properties, which
// reach into the view's shadow tree.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const codeTheme = EditorView.theme({
  '&': {
    height: '100%',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: '3px solid var(--brass)', outlineOffset: '-3px' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace",
    lineHeight: '1.55',
  },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.5rem' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink-soft)',
    borderRight: '1px solid var(--rule)',
  },
  '.cm-activeLine': { backgroundColor: 'var(--wash-veil)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--brass-wash)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      backgroundColor: 'var(--brass-pale)',
    },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--brass-pale)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--brass-wash)' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--paper)',
    borderColor: 'var(--rule)',
    color: 'var(--ink-soft)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--ink)',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    fontFamily: 'var(--type-figures)',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.6rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--bar)',
    color: 'var(--sheet)',
  },
  '.cm-diagnostic': { padding: '0.4rem 0.6rem' },
  '.cm-panels': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    borderColor: 'var(--rule)',
    fontFamily: 'var(--type-figures)',
  },
  '.cm-panel.cm-search': { padding: '0.4rem 2rem 0.4rem 0.5rem' },
  '.cm-textfield, .cm-button': { font: '400 0.85rem var(--type-figures)', minHeight: '2rem' },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--ink)',
  },
});

/** All reach 4.5 to 1 on the sheet's colour. */
export const codeColours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--code-comment)', fontStyle: 'italic' },
  {
    tag: [tags.propertyName, tags.definition(tags.propertyName)],
    color: 'var(--code-key)',
    fontWeight: '600',
  },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--code-figure)' },
  {
    tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace],
    color: 'var(--ink-soft)',
  },
  { tag: tags.meta, color: 'var(--code-comment)' },
  { tag: tags.invalid, color: 'var(--alert)' },
]);
