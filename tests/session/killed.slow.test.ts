// Nothing that was acknowledged is lost: whenever a page is killed, the next one is at the same point.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Session } from '../../src/session/create-session.js';
import { createGameStore } from '../../src/session/game-store.js';
import { openBrowser, playIn, pointOf, resume } from './browser.js';
import { dyingStore } from './dying-store.js';

type Act = (session: Session) => void | Promise<void>;

/** Everything that a player can do in a game, by a short name. */
const acts: Readonly<Record<string, Act>> = {
  read: ({ actions }) => actions.continueBriefing(),
  reread: ({ actions }) => actions.toBriefing(),
  sail: ({ actions }) => actions.choose('north.arms', 'sail'),
  build: ({ actions }) => actions.choose('north.arms', 'build'),
  offer: ({ actions }) => actions.choose('north.talks', 'offer'),
  treaty: ({ actions }) => actions.choose('south.arms', 'treaty'),
  undo: ({ actions }) => actions.undoChoice(),
  clear: ({ actions }) => actions.clearDraft(),
  bets: ({ actions }) => actions.toBets(),
  bet: ({ actions }) => actions.placeBet('storm', 30),
  unbet: ({ actions }) => actions.placeBet('storm', undefined),
  back: ({ actions }) => actions.backToPlan(),
  commit: ({ actions }) => actions.commit(),
  next: ({ actions }) => actions.nextTurn(),
  answer: ({ actions }) => actions.answerReflection('why', 'Because of the ice.'),
  end: ({ actions }) => actions.endEarly(),
  'play-on': ({ actions }) => actions.playOn(),
};
const onward = ['read', 'sail', 'bets', 'commit', 'next'];
const anyActs = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...Object.keys(acts)).map((name) => [name]) },
      { weight: 1, arbitrary: fc.constant(onward) },
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.flat());

test('a page killed between two actions is followed by one at the same point', async () => {
  let turnsPlayed = 0;
  await fc.assert(
    fc.asyncProperty(anyActs, async (names) => {
      const browser = openBrowser();
      const session = await browser.open();
      await session.actions.openLevel('two-ports', { seed: 3 });
      for (const name of names) await acts[name]?.(session);
      await session.settle();
      const next = await resume(browser, playIn(session).id);
      expect(pointOf(next)).toEqual(pointOf(session));
      expect(next.getState().notices).toEqual([]);
      turnsPlayed += playIn(session).game.turns.length;
      session.close();
      next.close();
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(turnsPlayed).toBeGreaterThan(200);
});

test('a page killed inside a save loses no turn that was shown', async () => {
  const deaths = fc.record({ after: fc.nat({ max: 20 }), isWritten: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(anyActs, deaths, async (names, death) => {
      const browser = openBrowser();
      const store = dyingStore(createGameStore({ name: browser.database }), {
        ...death,
        after: death.after + 1,
      });
      const session = await browser.open({ store });
      await session.actions.openLevel('two-ports', { seed: 3 });
      for (const name of names) {
        const done = acts[name]?.(session);
        await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 3))]);
      }
      const shown = pointOf(session).orders ?? [];
      const next = await resume(browser, playIn(session).id);
      const kept = pointOf(next).orders ?? [];
      expect(kept.slice(0, shown.length)).toEqual(shown);
      expect(kept.length - shown.length).toBeLessThanOrEqual(1);
      expect(next.getState().notices).toEqual([]);
      session.close();
      next.close();
    }),
    { numRuns: 200, seed: 2 },
  );
});
