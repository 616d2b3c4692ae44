// A reader of level texts without a worker, for tests: it reads where it stands, a moment later.
import { parseLevel } from '../../src/levels/index.js';
import {
  createLevelReader,
  type LevelReader,
  type LevelReaderOptions,
} from '../../src/session/level-reader.js';
import type { ReadingChannel, ReadingEnds } from '../../src/session/level-reading.js';

/** A channel whose reader lives in the page. */
export function openHere({ onReply }: ReadingEnds): ReadingChannel {
  let isOpen = true;
  let library: ReadonlyMap<string, string> = new Map();
  const say: ReadingEnds['onReply'] = (reply) => {
    queueMicrotask(() => {
      if (isOpen) onReply(reply);
    });
  };
  say({ kind: 'ready' });
  return {
    send(request) {
      library = request.library ?? library;
      const read = parseLevel(request.text, { library: (id) => library.get(id) });
      say({ kind: 'read', id: request.id, read });
    },
    close() {
      isOpen = false;
    },
  };
}

/** Reads levels that build on these texts, or on none. */
export function readerHere(
  texts: ReadonlyMap<string, string> = new Map(),
  options: LevelReaderOptions = {},
): LevelReader {
  return createLevelReader({ openChannel: openHere, texts: async () => texts, ...options });
}
