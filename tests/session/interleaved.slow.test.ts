// Whatever two tabs do to one game, and in whatever order: nothing that is stored is written over.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Session } from '../../src/session/create-session.js';
import { playIn, playTurn } from './browser.js';
import { readEntries } from './raw-database.js';
import { access, calm, kinds, openTabs } from './two-tabs.js';

test('in any interleaving of two tabs an order that is stored is never replaced', async () => {
  const tabActs = fc.tuple(
    fc.boolean(),
    fc.constantFrom('resume', 'turn', 'turn', 'sail', 'commit', 'next', 'take', 'title'),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.array(tabActs, { maxLength: 12 }),
      async (kind, steps) => {
        const { browser, first, second, game } = await openTabs(kind);
        const seen = new Map<number, string>();
        const pending: Promise<void>[] = [];
        for (const [isFirst, act, isAwaited] of steps) {
          const doing = actIn(isFirst ? first : second, act, game);
          if (isAwaited) await doing;
          else pending.push(doing);
          for (const { turn, text } of await readEntries(browser.database, game)) {
            expect(seen.get(turn) ?? text).toBe(text);
            seen.set(turn, text);
          }
        }
        await Promise.all(pending);
        await calm(first, second);
        const entries = await readEntries(browser.database, game);
        expect(entries.map((one) => one.turn)).toEqual(entries.map((_, index) => index + 1));
        const owners = [first, second].filter((one) => access(one) === 'owner');
        if (kind !== 'nothing shared') expect(owners.length).toBeLessThanOrEqual(1);
        for (const owner of owners) {
          if (kind === 'nothing shared') continue;
          expect(playIn(owner).game.turns).toHaveLength(entries.length);
        }
        for (const session of [first, second]) {
          expect(session.getState().setAside).toEqual([]);
          session.close();
        }
      },
    ),
    { numRuns: 100, seed: 8 },
  );
});

async function actIn(session: Session, act: string, game: string): Promise<void> {
  const { actions } = session;
  switch (act) {
    case 'resume':
      return actions.resumeGame(game);
    case 'turn':
      return playTurn(session, { 'north.talks': 'offer' });
    case 'sail':
      return actions.choose('north.arms', 'sail');
    case 'commit':
      return actions.commit();
    case 'next':
      return actions.nextTurn();
    case 'take':
      return actions.takeOver();
    default:
      return actions.toTitle();
  }
}
