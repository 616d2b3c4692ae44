// A whole level as the fragment of an address, with how to play it:
// `#own=<its text, packed>&seed=7&lang=de`.
import { FieldReader, type RecordProblem } from './fields.js';
import { decodeLevelText, encodeLevelText, type LinkFault } from './level-link.js';
import { readParts, readTellings } from './link.js';

export interface OwnLink {
  readonly text: string;
  readonly seed?: number;
  /** The tag of the language to tell it in. */
  readonly language?: string;
}

export type ParsedOwnLink =
  | { readonly kind: 'own'; readonly own: OwnLink }
  | { readonly kind: 'refused'; readonly problems: readonly RecordProblem[] }
  /** The text itself cannot be had from it. */
  | { readonly kind: 'unreadable'; readonly reason: LinkFault };

/** Characters; far more than any address bar takes. */
const longest = 1_600_000;
const keys = ['own', 'seed', 'lang'];

/** The fragment with its `#`. Undone by `parseOwnLink`. */
export function formatOwnLink({ text, seed, language }: OwnLink): string {
  const parts = [
    `own=${encodeLevelText(text)}`,
    ...(seed === undefined ? [] : [`seed=${seed}`]),
    ...(language === undefined ? [] : [`lang=${language}`]),
  ];
  return `#${parts.join('&')}`;
}

/** Reads a fragment with or without its `#`. Never throws, whatever the text. */
export function parseOwnLink(text: string): ParsedOwnLink {
  const reader = new FieldReader();
  const values = readParts(reader, text, { longest, keys });
  const tellings = readTellings(reader, values);
  const { problems } = reader;
  if (problems.length > 0) return { kind: 'refused', problems };
  const decoded = decodeLevelText(values.get('own') ?? '');
  if (decoded.kind === 'refused') return { kind: 'unreadable', reason: decoded.reason };
  return { kind: 'own', own: { text: decoded.text, ...tellings } };
}
