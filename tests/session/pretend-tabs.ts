// What tabs of one browser share, without a browser: locks that can be stolen, and a channel.
import type { TabChannel, TabLocks } from '../../src/session/tabs.js';

/** Opens channels that hear each other a moment later. */
export function createHub(): () => TabChannel {
  const listeners = new Map<TabChannel, (data: unknown) => void>();
  return () => {
    const channel: TabChannel = {
      post(message) {
        for (const other of listeners.keys()) {
          if (other !== channel)
            setImmediate(() => listeners.get(other)?.(structuredClone(message)));
        }
      },
      hear(listener) {
        listeners.set(channel, listener);
      },
      close() {
        listeners.delete(channel);
      },
    };
    return channel;
  };
}

/** The browser's locks, shared by all tabs that are given them. */
export function createLocks(): TabLocks {
  const held = new Map<string, { readonly lose: (reason: DOMException) => void }>();
  return {
    async request(name, options, keep) {
      const holder = held.get(name);
      if (holder !== undefined && options.steal !== true) return keep(null);
      return new Promise((resolve, reject) => {
        const mine = { lose: reject };
        held.set(name, mine);
        holder?.lose(new DOMException('stolen', 'AbortError'));
        const done = keep({ name }) ?? Promise.resolve();
        void done.then(() => {
          if (held.get(name) === mine) held.delete(name);
          resolve(undefined);
        });
      });
    },
  };
}
