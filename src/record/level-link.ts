// A level's whole text in the fragment of an address, so that a class can open it with no server:
// a letter that names the codec, a checksum, a dot, the data.
//
// a  deflate with the words of level-link-words.ts, as base64url
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { hashText } from '../rules/index.js';
import { decodeBytes, encodeBytes } from './base64url.js';
import { wordsOfCodecA } from './level-link-words.js';

export type DecodedLevel =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: LinkFault };

/**
 * No level in it at all; made by a newer version of the game; cut off or altered on its way; more text
 * than any level has.
 */
export const linkFaults = ['no-level', 'newer', 'damaged', 'too-large'] as const;
export type LinkFault = (typeof linkFaults)[number];

/** Bytes of text; a level has at most a quarter of it in characters. */
const mostBytes = 1_048_576;
/** Characters; deflate never makes data longer by more than a few bytes in a block. */
const longestCode = 1_500_000;
/** Bytes given to the inflater at a time: no step can give more than a thousand times as many. */
const step = 1_024;

const dictionary = strToU8(wordsOfCodecA);

/**
 * The text as it stands in a link after `#own=`. Undone by `decodeLevelText`. A byte order mark is left
 * out. Takes some milliseconds for the longest level.
 */
export function encodeLevelText(text: string): string {
  const bytes = strToU8(text.replace(/^\uFEFF/, ''));
  const data = encodeBytes(deflateSync(bytes, { level: 9, dictionary }));
  return `a${checksumOf(data)}.${data}`;
}

/** Reads what `encodeLevelText` wrote, with or without `#own=`. Never throws, whatever the text. */
export function decodeLevelText(fragment: string): DecodedLevel {
  const code = fragment.replace(/^#?own=/, '');
  if (code.length > longestCode) return refuse('too-large');
  const parts = /^([a-z])([A-Za-z0-9_-]{6})\.([A-Za-z0-9_-]+)$/.exec(code);
  if (parts === null) return refuse(/^[a-z]/.test(code) ? 'damaged' : 'no-level');
  const [, codec, checksum, data = ''] = parts;
  if (codec !== 'a') return refuse('newer');
  if (checksum !== checksumOf(data)) return refuse('damaged');
  const bytes = decodeBytes(data);
  return bytes === undefined ? refuse('damaged') : inflate(bytes);
}

function refuse(reason: LinkFault): DecodedLevel {
  return { kind: 'refused', reason };
}

/** Over the data as it is written, so that an altered link is noticed before anything is unpacked. */
function checksumOf(data: string): string {
  const hash = hashText(data);
  return encodeBytes(new Uint8Array([24, 16, 8, 0].map((shift) => (hash >>> shift) & 0xff)));
}

function inflate(bytes: Uint8Array): DecodedLevel {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary }, (piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at === 0 || at < bytes.length; at += step) {
      stream.push(bytes.slice(at, at + step), at + step >= bytes.length);
      if (size > mostBytes) return refuse('too-large');
    }
  } catch {
    // Data with a fitting checksum that no encoder of ours wrote.
    return refuse('damaged');
  }
  return { kind: 'text', text: strFromU8(joined(pieces, size)) };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
