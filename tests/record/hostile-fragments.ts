// Fragments that somebody might make to do harm: random ones, real ones altered, and any data at all
// under a fitting checksum.
import fc from 'fast-check';
import { encodeBytes } from '../../src/record/base64url.js';
import { encodeLevelText } from '../../src/record/index.js';
import { hashText } from '../../src/rules/index.js';

const real = encodeLevelText('format: 1\nid: mine\nextends: first-orders\ntitle: Mine\n');

function checked(data: Uint8Array): string {
  const text = encodeBytes(data);
  const hash = hashText(text);
  const bytes = new Uint8Array([24, 16, 8, 0].map((shift) => (hash >>> shift) & 0xff));
  return `#own=a${encodeBytes(bytes)}.${text}`;
}

const altered = fc
  .tuple(fc.nat({ max: real.length }), fc.nat({ max: 9 }), fc.string({ maxLength: 9 }))
  .map(([at, length, put]) => `#own=${real.slice(0, at)}${put}${real.slice(at + length)}`);

export const hostileFragment = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => `#own=${text}`),
  altered,
  fc.uint8Array({ maxLength: 200 }).map(checked),
  fc.constantFrom('__proto__', 'constructor', '#own=__proto__', '#own=a', '#own=a......'),
);
