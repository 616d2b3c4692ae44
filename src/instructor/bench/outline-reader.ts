// Reads outlines off the main thread; in the page where the browser lets no worker be had. A text that the
// reader cannot finish in time counts as broken, and the worker is made anew.
import type { Outline } from '../outline/outline.js';
import type { OutlineReply, OutlineRequest } from './outline-worker.js';

/** The outline of a text; never rejects. */
export type ReadOutline = (text: string) => Promise<Outline>;

const deadlineMs = 5_000;
const broken: Outline = { kind: 'broken', at: 0 };

export interface OutlineReader {
  readonly read: ReadOutline;
  close(): void;
}

export function createOutlineReader(): OutlineReader {
  let worker: Worker | undefined;
  let canWork = true;
  let count = 0;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const open = (): Worker | undefined => {
    if (!canWork) return undefined;
    try {
      worker ??= new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      canWork = false;
    }
    return worker;
  };
  const ask = (asked: Worker, text: string): Promise<Outline | undefined> =>
    new Promise((resolve) => {
      count += 1;
      const request: OutlineRequest = { id: count, text };
      const finish = (outline: Outline | undefined): void => {
        clearTimeout(timer);
        asked.removeEventListener('message', hear);
        asked.removeEventListener('error', fail);
        resolve(outline);
      };
      const hear = ({ data }: MessageEvent<OutlineReply>): void => {
        if (data.id === request.id) finish(data.outline);
      };
      const fail = (): void => {
        canWork = false;
        end();
        finish(undefined);
      };
      const timer = setTimeout(() => {
        end();
        finish(broken);
      }, deadlineMs);
      asked.addEventListener('message', hear);
      asked.addEventListener('error', fail);
      asked.postMessage(request);
    });
  return {
    async read(text) {
      const asked = open();
      const outline = asked === undefined ? undefined : await ask(asked, text);
      return outline ?? readHere(text);
    },
    close: end,
  };
}

async function readHere(text: string): Promise<Outline> {
  const { readOutline } = await import('../outline/read-outline.js');
  return readOutline(text);
}
