// The review of a game in the debrief: begins by itself, adds up, judges other orders, tells what would
// have been. What goes wrong is in review-trouble.test.ts.
import { describe, expect, test } from 'vitest';
import { recordPolicy } from '../../src/rules/index.js';
import { createBestPlay } from '../../src/session/best-play-client.js';
import { boardView, givenOrder } from '../../src/session/board-view.js';
import { reviewView } from '../../src/session/review-view.js';
import { begin, openBrowser, playGame, playTurn } from './browser.js';
import { addsUp, openCopying, playOut, ready, readyReview, shipped } from './reviewed.js';

async function smallGame() {
  const session = await openBrowser().open({ bestPlay: createBestPlay(openCopying) });
  await playGame(session);
  return session;
}

describe('luck and skill', () => {
  test('start + skill + luck = outcome in random games', async () => {
    await addsUp('first-orders', [1, 2, 3, 4, 5, 6]);
  });

  test('a game that was ended early is reviewed as far as it went', async () => {
    const session = await begin();
    await playTurn(session, { 'north.arms': 'build' });
    await session.actions.endEarly();
    const view = await readyReview(session);
    expect(view.isOver).toBe(false);
    expect(view.turns).toHaveLength(1);
    expect(view.sum.start + view.sum.skill + view.sum.luck).toBe(view.sum.outcome);
  });

  test('a game that goes on takes its review back', async () => {
    const session = await begin();
    await playTurn(session);
    await session.actions.endEarly();
    await readyReview(session);
    await session.actions.playOn();
    expect(session.getState().review.status).toBe('none');
  });

  test('what a player writes in the debrief leaves the review as it is', async () => {
    const session = await smallGame();
    await readyReview(session);
    const { review } = session.getState();
    session.actions.answerReflection('why', 'Because.');
    await session.settle();
    expect(session.getState().review).toBe(review);
  });
});

describe('learning from it', () => {
  test('the costly turns come with their position, both orders and the reasons', async () => {
    const session = await smallGame();
    const { costliest, turns } = await readyReview(session);
    expect(costliest.length).toBeGreaterThan(0);
    const regrets = costliest.map(({ regret }) => regret);
    expect(regrets).toEqual(regrets.toSorted((one, other) => other - one));
    expect(regrets[0]).toBe(Math.max(...turns.map(({ regret }) => regret)));
    for (const { regret, reasons, changes, lines } of costliest) {
      expect(changes.length).toBeGreaterThan(0);
      expect(lines.length).toBeGreaterThan(0);
      const { now, later } = reasons;
      const apart = now.best + later.best - now.yours - later.yours;
      expect(Math.abs(apart - regret)).toBeLessThan(0.1);
      expect(reasons.chain.links.length).toBeGreaterThan(0);
    }
  });

  test('another order is judged; the best one is found', async () => {
    const session = await smallGame();
    const [costly] = (await readyReview(session)).costliest;
    if (costly === undefined) throw new Error('no costly turn');
    const attempt = () =>
      ready(reviewView(session.getState())).costliest.find((one) => one.turn === costly.turn)
        ?.attempt;
    await session.actions.tryOrder(costly.turn, costly.order);
    expect(attempt()).toMatchObject({ status: 'answered', answer: { isAccepted: false } });
    const judging = session.actions.tryOrder(costly.turn, costly.best);
    expect(attempt()?.status).toBe('working');
    await judging;
    expect(attempt()).toMatchObject({ status: 'answered', answer: { isAccepted: true } });
  });

  test('a played turn is put back on the board with what was legal then', async () => {
    const session = await smallGame();
    const state = session.getState();
    const given = givenOrder(state, 2);
    const board = boardView(state, 2, given);
    expect(board?.turn).toBe(2);
    const desks = board?.groups.flatMap((group) => group.desks) ?? [];
    expect(Object.fromEntries(desks.map(({ id, selected }) => [id, selected]))).toEqual(given);
    const treaty = boardView(state, 1, givenOrder(state, 1));
    expect(treaty?.groups.flatMap((group) => group.desks.map(({ id }) => id))).not.toContain(
      'south.arms',
    );
    const options = desks.find(({ id }) => id === 'south.arms')?.options ?? [];
    expect(options.map(({ stance }) => stance)).toContain('treaty');
    expect(boardView(state, 9, given)).toBeUndefined();
  });
});

describe('what if', () => {
  test('another order in one turn, the rest as played or played best', async () => {
    const session = await smallGame();
    const [costly] = (await readyReview(session)).costliest;
    if (costly === undefined) throw new Error('no costly turn');
    const { turn, best, regret } = costly;
    for (const rest of ['as-played', 'best'] as const) {
      await session.actions.whatIf(turn, best, rest);
      const whatIf = ready(reviewView(session.getState())).whatIf;
      if (whatIf?.result.status !== 'told') throw new Error('not told');
      expect(whatIf).toMatchObject({ turn, rest });
      expect(whatIf.result.changed - whatIf.result.given).toBeCloseTo(regret, 6);
      expect(whatIf.result.chain.links.length).toBeGreaterThan(0);
    }
  });

  test('an order that is not legal is said to be so', async () => {
    const session = await smallGame();
    await readyReview(session);
    await session.actions.whatIf(1, {}, 'best');
    expect(ready(reviewView(session.getState())).whatIf?.result.status).toBe('not-legal');
  });

  test('at most one counterfactual a crisis, each with what would have followed', async () => {
    const session = await smallGame();
    const { counterfactuals } = await readyReview(session);
    const crises = counterfactuals.map(({ crisis }) => crisis);
    expect(new Set(crises).size).toBe(crises.length);
    for (const one of counterfactuals) {
      expect(one.gain).toBeGreaterThan(0);
      expect(one.changes.length).toBeGreaterThan(0);
      expect(one.chain.links[0]?.turn).toBe(one.turn);
    }
  });
});

describe('against the article', () => {
  test('the claims that the game broke are those of the debrief', async () => {
    const level = await shipped('first-orders');
    const session = await openBrowser().open({ levels: [level] });
    await playOut(session, 'first-orders', { seed: 5, policy: recordPolicy });
    const { against } = await readyReview(session);
    const known = level.level.claims.map(({ id }) => id);
    for (const { id } of [...against.yours, ...against.best]) expect(known).toContain(id);
  });
});
