// Choices of a turn can be taken back one by one, and the draft never leads past the rules.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOrder, commitOrder, legalOrders } from '../../src/rules/index.js';
import type { Session } from '../../src/session/create-session.js';
import { planView } from '../../src/session/plan-view.js';
import { openBrowser, playIn, playTurn } from './browser.js';

async function secondTurn(): Promise<Session> {
  const session = await openBrowser().open();
  await session.actions.openLevel('two-ports', { seed: 5 });
  await playTurn(session);
  session.actions.nextTurn();
  session.actions.continueBriefing();
  return session;
}

const desks = ['north.arms', 'north.talks', 'south.arms'];
const stances = ['wait', 'sail', 'build', 'silence', 'offer', 'treaty'];
const anyChoices = fc.array(fc.tuple(fc.constantFrom(...desks), fc.constantFrom(...stances)), {
  maxLength: 12,
});

test('G2: taking back every choice returns each earlier draft, to the first', async () => {
  const session = await secondTurn();
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const drafts = [playIn(session).draft];
      for (const [desk, stance] of choices) {
        session.actions.choose(desk, stance);
        const { draft } = playIn(session);
        if (draft !== drafts.at(-1)) drafts.push(draft);
      }
      while (drafts.length > 1) {
        expect(playIn(session).draft).toEqual(drafts.pop());
        session.actions.undoChoice();
      }
      expect(playIn(session).draft).toEqual(drafts[0]);
      expect(planView(session.getState())?.canUndo).toBe(false);
    }),
    { numRuns: 100, seed: 6 },
  );
});

test('A1, A2, B1: a plan can be committed exactly where the rules take its order', async () => {
  const session = await secondTurn();
  fc.assert(
    fc.property(anyChoices, (choices) => {
      for (const [desk, stance] of choices) {
        session.actions.choose(desk, stance);
        const { game, draft } = playIn(session);
        const isLegal = checkOrder(game.tables, game.state, draft.order) === undefined;
        expect(planView(session.getState())?.canCommit).toBe(isLegal);
      }
      session.actions.clearDraft();
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('every legal order can be chosen, and the game it gives is the one of the rules', async () => {
  const session = await secondTurn();
  const { game } = playIn(session);
  const orders = legalOrders(game.tables, game.state);
  expect(orders.length).toBeGreaterThan(10);
  for (const order of orders) {
    for (const [desk, stance] of Object.entries(order)) session.actions.choose(desk, stance);
    expect(playIn(session).draft.order).toEqual(order);
    session.actions.clearDraft();
  }
  const last = orders.at(-1) ?? {};
  for (const [desk, stance] of Object.entries(last)) session.actions.choose(desk, stance);
  await session.actions.toBets();
  await session.actions.commit();
  const committed = commitOrder(game, last);
  const expected = committed.kind === 'committed' ? committed.game.state : undefined;
  expect(playIn(session).game.state).toEqual(expected);
});

test('clearing the plan can be taken back too', async () => {
  const session = await secondTurn();
  session.actions.choose('north.arms', 'sail');
  session.actions.clearDraft();
  expect(playIn(session).draft.chosen).toEqual([]);
  session.actions.undoChoice();
  expect(playIn(session).draft.order).toMatchObject({ 'north.arms': 'sail' });
});
