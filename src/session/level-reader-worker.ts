// The worker that reads level texts: YAML, schema and phrases are only here, and a text that takes
// long takes it here.
import { parseLevel } from '../levels/index.js';
import type { ReadingReply, ReadingRequest } from './level-reading.js';

let shelf: ReadonlyMap<string, string> = new Map();

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => reply(read(data)));
reply({ kind: 'ready' });

function read({ id, text, language, library }: ReadingRequest): ReadingReply {
  shelf = library ?? shelf;
  try {
    const options = {
      library: (other: string) => shelf.get(other),
      ...(language === undefined ? {} : { language }),
    };
    return { kind: 'read', id, read: parseLevel(text, options) };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'failed', id, message };
  }
}

function reply(message: ReadingReply): void {
  postMessage(message);
}
