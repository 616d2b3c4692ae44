// A store whose tab is killed in the middle of a save: the n-th write never answers, and was made
// or was not.
import type { GameStore } from '../../src/session/game-store.js';

export interface Death {
  /** Writes before the last one, from 0. */
  readonly after: number;
  readonly isWritten: boolean;
}

export function dyingStore(inner: GameStore, death: Death): GameStore {
  let writes = 0;
  return {
    list: () => inner.list(),
    read: (game) => inner.read(game),
    isOwner: (game, token) => inner.isOwner(game, token),
    claim: (game, token) => inner.claim(game, token),
    async write(change) {
      writes += 1;
      if (writes <= death.after) return inner.write(change);
      if (death.isWritten && writes === death.after + 1) await inner.write(change);
      return new Promise(() => undefined);
    },
    remove: (game) => inner.remove(game),
    listAside: () => inner.listAside(),
    removeAside: (id) => inner.removeAside(id),
    readSetting: (name) => inner.readSetting(name),
    writeSetting: (name, text) => inner.writeSetting(name, text),
    clear: () => inner.clear(),
    close: () => inner.close(),
  };
}
