// A whole level in made-up words: the translation that says another thing wherever a player reads something.
import type { PlainData } from '../../src/levels/source.js';
import type { TextShape } from '../../src/levels/text-shape.js';

/** The part of a translation for that part of a file; nothing where it has no text. */
export function retell(
  shape: TextShape,
  data: PlainData | undefined,
  nextWord: () => string,
): unknown {
  if (data === undefined || data === '') return undefined;
  switch (shape.kind) {
    case 'text':
      return nextWord();
    case 'either':
      return { term: nextWord(), meaning: nextWord() };
    case 'lines':
      return Array.isArray(data) ? data.map(nextWord) : undefined;
    case 'by-id':
      return Array.isArray(data)
        ? Object.fromEntries(data.map((item) => [item.id, retell(shape.each, item, nextWord)]))
        : undefined;
    case 'each':
    case 'keys': {
      const told = Object.entries(data ?? {}).flatMap(([key, value]) => {
        const inner = shape.kind === 'each' ? shape.each : shape.keys.get(key);
        const said = inner && retell(inner, value, nextWord);
        return said === undefined ? [] : [[key, said] as const];
      });
      return told.length === 0 ? undefined : Object.fromEntries(told);
    }
  }
}
