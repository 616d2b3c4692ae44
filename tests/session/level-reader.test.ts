// The reader of levels that did not come with the page: one text after the other, none for ever.
import { describe, expect, test } from 'vitest';
import { createLevelReader } from '../../src/session/level-reader.js';
import type { ReadingChannel, ReadingEnds } from '../../src/session/level-reading.js';
import { openHere, readerHere } from './reading.js';
import { smallLevelText } from './small-level.js';

const onTop = 'format: 1\nid: more\nextends: two-ports\ntitle: More\n';

test('a sound text gives its level, another everything that is wrong with it and where', async () => {
  const reader = readerHere();
  const read = await reader.read(smallLevelText);
  expect(read.kind === 'level' && read.level.id).toBe('two-ports');
  const refused = await reader.read(smallLevelText.replace('minutes: 3', 'minutes: long'));
  expect(refused).toMatchObject({ kind: 'refused', problems: [{ line: 6, path: ['minutes'] }] });
});

test('a text that builds on another gets the texts that came with the page, fetched once', async () => {
  let fetched = 0;
  const reader = readerHere(new Map(), {
    texts: async () => {
      fetched += 1;
      return new Map([['two-ports', smallLevelText]]);
    },
  });
  await reader.read(smallLevelText);
  expect(fetched).toBe(0);
  for (const _ of ['once', 'again']) {
    const read = await reader.read(onTop);
    expect(read.kind === 'level' && read.level.title).toBe('More');
  }
  expect(fetched).toBe(1);
});

test('texts given at the same time are read one after the other', async () => {
  const reader = readerHere();
  const texts = ['One', 'Two', 'Three'].map((title) =>
    smallLevelText.replace('title: Two ports', `title: ${title}`),
  );
  const read = await Promise.all(texts.map((text) => reader.read(text)));
  const titles = read.map((one) => (one.kind === 'level' ? one.level.title : one.kind));
  expect(titles).toEqual(['One', 'Two', 'Three']);
});

describe('when reading fails', () => {
  test('a worker that is silent past the deadline is ended, and the next text gets a new one', async () => {
    let opened = 0;
    let closed = 0;
    const openChannel = (ends: ReadingEnds): ReadingChannel => {
      opened += 1;
      const here = openHere(ends);
      return {
        send: (request) => (opened === 1 ? undefined : here.send(request)),
        close: () => {
          closed += 1;
          here.close();
        },
      };
    };
    const reader = readerHere(new Map(), { openChannel, deadlineMs: 5 });
    expect(await reader.read('slow')).toEqual({ kind: 'too-slow' });
    expect([opened, closed]).toEqual([1, 1]);
    expect((await reader.read(smallLevelText)).kind).toBe('level');
    expect(opened).toBe(2);
  });

  test.each([
    ['no worker can be had', { openChannel: () => refuse() }],
    ['the script does not come', { openChannel: () => silent, patienceMs: 5 }],
    ['the script cannot be fetched', { openChannel: failing }],
    ['the texts to build on cannot be fetched', { texts: async () => refuse() }],
  ])('%s: said, and asked again it tries again', async (_, options) => {
    const reader = readerHere(new Map(), options);
    expect(await reader.read(onTop)).toEqual({ kind: 'unreachable' });
    expect(await reader.read(onTop)).toEqual({ kind: 'unreachable' });
  });

  test('a fault of our own is thrown, and the next text is read', async () => {
    let count = 0;
    const reader = createLevelReader({
      openChannel: (ends) => {
        const here = openHere(ends);
        return {
          ...here,
          send(request) {
            count += 1;
            if (count > 1) return here.send(request);
            ends.onReply({ kind: 'failed', id: request.id, message: 'ours' });
          },
        };
      },
    });
    await expect(reader.read(smallLevelText)).rejects.toThrow('ours');
    expect((await reader.read(smallLevelText)).kind).toBe('level');
  });

  test('a closed reader lets go of what it was reading', async () => {
    const reader = createLevelReader({ openChannel: () => silent });
    const read = reader.read(smallLevelText);
    await Promise.resolve();
    await Promise.resolve();
    reader.close();
    expect(await read).toEqual({ kind: 'unreachable' });
  });
});

const silent: ReadingChannel = { send: () => undefined, close: () => undefined };

function refuse(): never {
  throw new Error('not to be had');
}

function failing(ends: ReadingEnds): ReadingChannel {
  queueMicrotask(() => ends.onFailure('404'));
  return silent;
}
