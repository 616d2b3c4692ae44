// The review where something goes wrong: called off, a worker that dies or falls silent, a level that is
// too large, a debrief that closes.
import { expect, test } from 'vitest';
import type { ChannelEnds } from '../../src/session/best-play.js';
import { createBestPlay } from '../../src/session/best-play-client.js';
import { openBrowser, playGame } from './browser.js';
import { openCopying, readyReview, reviewed } from './reviewed.js';

test('progress goes up, and the search can be called off and begun again', async () => {
  const session = await openBrowser().open({ bestPlay: createBestPlay(openCopying) });
  const shares: number[] = [];
  session.subscribe(({ review }) => {
    if (review.status === 'working') shares.push(review.share);
  });
  await playGame(session);
  expect(session.getState().review.status).toBe('working');
  session.actions.cancelReview();
  expect(session.getState().review.status).toBe('cancelled');
  await session.actions.startReview();
  expect(session.getState().review.status).toBe('ready');
  expect(shares.length).toBeGreaterThan(1);
});

test('a worker that dies is replaced; one that dies again is a failure', async () => {
  let opened = 0;
  const dying = (deaths: number) =>
    createBestPlay((ends) => {
      opened += 1;
      if (opened > deaths) return openCopying(ends);
      return {
        send: ({ kind }) => {
          if (kind === 'ask') queueMicrotask(() => ends.onFailure('out of memory'));
        },
        close: () => undefined,
      };
    });
  const lucky = await openBrowser().open({ bestPlay: dying(1) });
  await playGame(lucky);
  expect((await reviewed(lucky)).status).toBe('ready');
  opened = 0;
  const unlucky = await openBrowser().open({ bestPlay: dying(9) });
  await playGame(unlucky);
  expect(await reviewed(unlucky)).toMatchObject({ status: 'failed', message: 'out of memory' });
  // Twice while the last facts are told, twice for the review.
  expect(opened).toBe(4);
});

test('a worker that falls silent is replaced', async () => {
  let opened = 0;
  const bestPlay = createBestPlay(
    (ends) => {
      opened += 1;
      const silent = { send: () => undefined, close: () => undefined };
      return opened === 1 ? silent : openCopying(ends);
    },
    { patienceMs: 30 },
  );
  const session = await openBrowser().open({ bestPlay });
  await playGame(session);
  expect((await reviewed(session)).status).toBe('ready');
  expect(opened).toBe(2);
});

test('what an old worker still says is not heard', async () => {
  const ends: ChannelEnds[] = [];
  const bestPlay = createBestPlay((end) => {
    ends.push(end);
    return ends.length === 1 ? { send: () => undefined, close: () => undefined } : openCopying(end);
  });
  const session = await openBrowser().open({ bestPlay });
  await playGame(session);
  session.actions.cancelReview();
  const again = session.actions.startReview();
  ends[0]?.onReply({ kind: 'failed', id: 2, message: 'a ghost' });
  ends[0]?.onFailure('a ghost');
  await again;
  expect(session.getState().review.status).toBe('ready');
});

test('a level that is too large is refused with bounds', async () => {
  const bounds = {
    lower: 12,
    lowerMethod: { code: 'policy', policy: 'hold' },
    upper: 93,
    upperMethod: { code: 'interest-spans' },
  } as const;
  const bestPlay = createBestPlay(({ onReply }) => ({
    send: (request) => {
      if (request.kind !== 'ask') return;
      const answer = { kind: 'refused', exact: false, states: 4_000_000, bounds } as const;
      queueMicrotask(() => onReply({ kind: 'answer', id: request.id, answer }));
    },
    close: () => undefined,
  }));
  const session = await openBrowser().open({ bestPlay });
  await playGame(session);
  expect(await reviewed(session)).toEqual({ status: 'refused', states: 4_000_000, bounds });
});

test('the worker is let go of when the debrief closes', async () => {
  let closed = 0;
  const bestPlay = createBestPlay((ends) => {
    const channel = openCopying(ends);
    return {
      ...channel,
      close: () => {
        closed += 1;
        channel.close();
      },
    };
  });
  const session = await openBrowser().open({ bestPlay });
  await playGame(session);
  await readyReview(session);
  await session.actions.toTitle();
  expect(closed).toBe(1);
  expect(session.getState().review.status).toBe('none');
});
