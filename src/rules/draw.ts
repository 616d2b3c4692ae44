// Luck as a pure function: the same seed, turn and event give the same draw in every browser,
// whatever was ordered before (rule L1). Whole numbers of 32 bits only.

/** A 32-bit hash of a text (FNV-1a over its UTF-16 units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** Mixes three whole numbers into one of 0 … 2³²−1; neighbours give unrelated results. */
export function mixBits(first: number, second: number, third: number): number {
  let bits = scramble(first ^ 0x9e3779b9);
  bits = scramble(bits ^ second);
  bits = scramble(bits ^ third);
  return bits >>> 0;
}

/** The finishing step of MurmurHash3: each bit of the input moves half the bits of the result. */
function scramble(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The throw for an event: a whole number from 0 to 99, read against odds in percent. */
export function rollFor(seed: number, turn: number, eventHash: number): number {
  return mixBits(seed, turn, eventHash) % 100;
}
