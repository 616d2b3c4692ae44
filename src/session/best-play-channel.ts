// Where the search for best play runs: in a worker, or, where the browser lets none be had, in the page
// itself a few milliseconds at a time. What searches is fetched only when it is needed.
import type { BestPlayChannel, BestPlayReply, BestPlayRequest, ChannelEnds } from './best-play.js';

/** A worker of its own; in the page itself where the browser lets no worker be had. */
export function openBestPlayWorker(ends: ChannelEnds): BestPlayChannel {
  try {
    return openWorker(ends);
  } catch {
    return openLater(ends);
  }
}

/** A worker whose script cannot be had says so late; what it was sent goes to the page instead. */
function openWorker({ onReply, onFailure }: ChannelEnds): BestPlayChannel {
  const worker = new Worker(new URL('./best-play-worker.ts', import.meta.url), { type: 'module' });
  const unanswered: BestPlayRequest[] = [];
  let instead: BestPlayChannel | undefined;
  let isAlive = false;
  worker.addEventListener('message', ({ data }: MessageEvent<BestPlayReply>) => {
    isAlive = true;
    unanswered.length = 0;
    onReply(data);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    if (isAlive) return onFailure(message);
    instead = openLater({ onReply, onFailure });
    for (const request of unanswered) instead.send(request);
  });
  return {
    send(request) {
      if (instead !== undefined) return instead.send(request);
      if (!isAlive) unanswered.push(request);
      worker.postMessage(request);
    },
    close() {
      instead?.close();
      worker.terminate();
    },
  };
}

/** The search in the page, as soon as it has been fetched. */
function openLater(ends: ChannelEnds): BestPlayChannel {
  const early: BestPlayRequest[] = [];
  let channel: BestPlayChannel | undefined;
  let isClosed = false;
  import('./best-play-in-page.js').then(
    ({ openInPage }) => {
      if (isClosed) return;
      channel = openInPage(ends);
      for (const request of early) channel.send(request);
    },
    (error: unknown) => ends.onFailure(String(error)),
  );
  return {
    send(request) {
      if (channel === undefined) early.push(request);
      else channel.send(request);
    },
    close() {
      isClosed = true;
      channel?.close();
    },
  };
}
