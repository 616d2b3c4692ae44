// The view of the debrief: where the points came from, how the bets did, what stands beside it.
import { expect, test } from 'vitest';
import { debriefView } from '../../src/session/debrief-view.js';
import { begin, openBrowser, playGame, playIn, playTurn } from './browser.js';

test('the outcome is the sum of its interests and of all their reasons', async () => {
  const session = await openBrowser().open();
  await playGame(session);
  const debrief = debriefView(session.getState());
  const interests = debrief?.interests ?? [];
  const sum = interests.reduce((total, one) => total + one.tenths, 0);
  expect(debrief?.tenths).toBe(sum);
  expect(debrief?.series.at(-1)).toBe(sum);
  for (const interest of interests) {
    const reasons = interest.reasons.reduce((total, reason) => total + reason.tenths, 0);
    expect(reasons).toBe(interest.tenths);
    expect(interest.series.at(-1)).toBe(interest.tenths);
  }
  expect(debrief?.isPartial).toBe(false);
});

test('V2: bets are scored by the squared difference from what came', async () => {
  const session = await openBrowser().open();
  await playGame(session);
  const calibration = debriefView(session.getState())?.calibration;
  const scores = (calibration?.bets ?? []).flatMap(({ came, score }) => {
    expect(score).toBeCloseTo(came === true ? 0.16 : 0.36, 10);
    return score ?? [];
  });
  expect(scores).toHaveLength(3);
  const mean = scores.reduce((total, one) => total + one, 0) / 3;
  expect(calibration?.score).toBeCloseTo(mean, 10);
  expect(calibration?.coinScore).toBe(0.25);
});

test('V2: a bet on an event that did not happen is void', async () => {
  const session = await begin();
  await playTurn(session);
  session.actions.nextTurn();
  await playTurn(session, {}, { raid: 90 });
  const [bet] = debriefView(session.getState())?.calibration.bets ?? [];
  expect(bet).toMatchObject({ event: 'raid', likelihood: 90 });
  expect(bet?.score).toBeUndefined();
  expect(debriefView(session.getState())?.calibration.scored).toBe(0);
});

test('a game ended early has a partial debrief and can be taken up again', async () => {
  const session = await begin();
  await playTurn(session);
  await session.actions.endEarly();
  expect(session.getState().screen).toBe('debrief');
  expect(debriefView(session.getState())).toMatchObject({ isPartial: true, canPlayOn: true });
  await session.actions.playOn();
  expect(session.getState().screen).toBe('briefing');
  expect(playIn(session).ended).toBeUndefined();
});

test('each turn stands beside the record, and claims beside their evidence', async () => {
  const session = await begin();
  await playTurn(session, { 'north.arms': 'sail' });
  const debrief = debriefView(session.getState());
  expect(debrief?.compare[0]?.told).toBe('Ships sailed.');
  expect(debrief?.compare[0]?.rows.map((row) => row.same)).toEqual([true, true]);
  expect(debrief?.claims[0]).toMatchObject({ id: 'H1', verdict: 'upheld' });
  expect(debrief?.claims[0]?.evidence[0]?.fact.because).toBe('Ships strengthen the fort to firm.');
});
