// Bytes as letters, digits, hyphens and underscores (RFC 4648, section 5, without padding): what an
// address carries unchanged.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values: ReadonlyMap<string, number> = new Map(
  [...letters].map((letter, value) => [letter, value]),
);

export function encodeBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const four = [18, 12, 6, 0].map((shift) => letters.charAt((bits >> shift) & 63)).join('');
    text += four.slice(0, Math.min(3, bytes.length - at) + 1);
  }
  return text;
}

/** Nothing where the text holds any other sign or has a length that no bytes give. */
export function decodeBytes(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[filled] = (bits >> held) & 0xff;
    filled += 1;
  }
  return bytes;
}
