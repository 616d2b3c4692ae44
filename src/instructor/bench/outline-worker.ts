// The worker that reads outlines.
import type { Outline } from '../outline/outline.js';
import { readOutline } from '../outline/read-outline.js';

export interface OutlineRequest {
  readonly id: number;
  readonly text: string;
}

export interface OutlineReply {
  readonly id: number;
  readonly outline: Outline;
}

addEventListener('message', ({ data }: MessageEvent<OutlineRequest>) => {
  postMessage({ id: data.id, outline: readOutline(data.text) } satisfies OutlineReply);
});
