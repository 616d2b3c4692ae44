// Games brought to their debrief and its review, for tests.
import { expect } from 'vitest';
import { outcomeOf, type Policy, policyOrder, randomPolicy } from '../../src/rules/index.js';
import type { BestPlayChannel, BestPlayReply, ChannelEnds } from '../../src/session/best-play.js';
import { createBestPlay } from '../../src/session/best-play-client.js';
import { openInPage } from '../../src/session/best-play-in-page.js';
import type { Session } from '../../src/session/create-session.js';
import type { ReadyReviewView, ReviewState, ReviewView } from '../../src/session/review.js';
import { reviewView } from '../../src/session/review-view.js';
import type { LoadedLevel } from '../../src/session/state.js';
import { openBrowser, playIn } from './browser.js';

/** A level of the game, as the session's library gives it. */
export async function shipped(id: string): Promise<LoadedLevel> {
  const { shippedLevels } = await import('../../src/session/shipped-levels.js');
  const loaded = await shippedLevels.load(id);
  if (loaded === undefined) throw new Error(`no level ${id}`);
  return loaded;
}

/** Plays a level to its debrief, each order by a policy. */
export async function playOut(
  session: Session,
  level: string,
  { seed, policy = randomPolicy }: { readonly seed: number; readonly policy?: Policy },
): Promise<void> {
  const { actions } = session;
  await actions.openLevel(level, { seed });
  while (session.getState().screen === 'briefing') {
    actions.continueBriefing();
    const { game } = playIn(session);
    const order = policyOrder(game.tables, game.state, policy, seed);
    for (const [desk, stance] of Object.entries(order)) actions.choose(desk, stance);
    await actions.toBets();
    if (session.getState().screen === 'bet') await actions.commit();
    actions.nextTurn();
  }
}

/** Waits until the review is neither to come nor under way. */
export async function reviewed(session: Session): Promise<ReviewState> {
  for (;;) {
    const { review } = session.getState();
    if (review.status !== 'none' && review.status !== 'working') return review;
    await new Promise<void>((resolve) => {
      const stop = session.subscribe((state, before) => {
        if (state.review === before.review) return;
        stop();
        resolve();
      });
    });
  }
}

export async function readyReview(session: Session): Promise<ReadyReviewView> {
  await reviewed(session);
  return ready(reviewView(session.getState()));
}

export function ready(view: ReviewView | undefined): ReadyReviewView {
  if (view?.status !== 'ready') throw new Error(`the review is not ready: ${JSON.stringify(view)}`);
  return view;
}

/** A worker that gets and gives copies, as a real one does. */
export function openCopying(ends: ChannelEnds): BestPlayChannel {
  const channel = openInPage({
    ...ends,
    onReply: (reply: BestPlayReply) => ends.onReply(structuredClone(reply)),
  });
  return { ...channel, send: (request) => channel.send(structuredClone(request)) };
}

/** Plays a level at random under each seed; in every game start, skill and luck make the outcome. */
export async function addsUp(id: string, seeds: readonly number[]): Promise<void> {
  const session = await openBrowser().open({
    levels: [await shipped(id)],
    bestPlay: createBestPlay(openCopying),
  });
  for (const seed of seeds) {
    await playOut(session, id, { seed });
    const state = await reviewed(session);
    if (state.status !== 'ready') throw new Error(JSON.stringify(state));
    const { start, skill, luck, outcome } = state.answer.review;
    expect(start + skill + luck).toBeCloseTo(outcome, 6);
    expect(skill).toBeLessThanOrEqual(0);
    const { sum, turns } = ready(reviewView(session.getState()));
    expect(sum.start + sum.skill + sum.luck).toBe(sum.outcome);
    expect(sum.outcome).toBe(outcomeOf(playIn(session).game).tenths);
    // Columns that are told to a tenth add up to a tenth, and none is further from the truth than that.
    const tenths = (points: readonly number[]) =>
      Math.round(10 * points.reduce((total, one) => total + one, 0));
    expect(tenths(turns.map(({ regret }) => regret))).toBe(-sum.skill);
    expect(tenths(turns.map((turn) => turn.luck))).toBe(sum.luck);
    for (const [index, turn] of turns.entries()) {
      const exact = state.answer.review.turns[index];
      expect(Math.abs(turn.regret - (exact?.regret ?? Number.NaN))).toBeLessThan(0.1);
      expect(Math.abs(turn.luck - (exact?.luck ?? Number.NaN))).toBeLessThan(0.3);
      expect(turn.regret).toBeGreaterThanOrEqual(0);
      expect(turn.before - turn.regret + turn.luck).toBeCloseTo(turn.after, 6);
      const drawn = turn.draws.reduce((total, draw) => total + draw.luck, 0);
      expect(drawn).toBeCloseTo(turn.luck, 6);
    }
  }
}
