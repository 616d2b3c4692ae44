// The views of a play: what a player sees on each screen.
import { describe, expect, test } from 'vitest';
import { betView } from '../../src/session/bet-view.js';
import { briefView } from '../../src/session/brief-view.js';
import type { Session } from '../../src/session/create-session.js';
import { factsView } from '../../src/session/facts-view.js';
import { logView } from '../../src/session/log-view.js';
import { mapSource } from '../../src/session/map-source.js';
import { planView } from '../../src/session/plan-view.js';
import { referenceView } from '../../src/session/reference-view.js';
import { begin, openBrowser, playIn, playTurn } from './browser.js';
import { smallLevel } from './small-level.js';

function option(session: Session, desk: string, stance: string) {
  const desks = planView(session.getState())?.groups.flatMap((group) => group.desks);
  const found = desks?.find((one) => one.id === desk)?.options.find((one) => one.stance === stance);
  if (found === undefined) throw new Error(`${desk} does not offer ${stance}`);
  return found;
}

test('a briefing tells its lines, its advisers and the news of the last turn', async () => {
  const session = await begin();
  const first = briefView(session.getState());
  expect(first?.lines).toEqual(['The ice melts.']);
  expect(first?.advisers.map((one) => one.says)).toEqual(['Sail.', 'Talk.']);
  expect(first?.news).toEqual([]);
  expect(first?.crises.map((one) => one.isOpen)).toEqual([true, false]);
  await playTurn(session, { 'north.arms': 'build' });
  session.actions.nextTurn();
  const second = briefView(session.getState());
  const fort = second?.standing.find((one) => one.id === 'fort');
  expect(second?.lines).toEqual([`The fort is ${fort?.word}.`]);
  expect(second?.crises.map((one) => one.opens)).toEqual([false, true]);
  expect(second?.news.every((one) => one.before !== one.after)).toBe(true);
});

test('the map is told what the level asks of it, and nothing where it asks nothing', async () => {
  const session = await begin();
  expect(mapSource(session.getState())?.look).toBeUndefined();
  const { play } = session.getState();
  if (play === undefined) throw new Error('no play');
  const look = { view: [-83, -3, -52, 24], names: { Brazil: 'Oria' }, labels: true } as const;
  const state = { ...session.getState(), play: { ...play, level: { ...play.level, map: look } } };
  expect(mapSource(state)?.look).toEqual(look);
});

test('a plan starts with every desk standing aside and can be committed at once', async () => {
  const session = await begin();
  session.actions.continueBriefing();
  const plan = planView(session.getState());
  expect(plan?.canCommit).toBe(true);
  const desks = plan?.groups.flatMap((group) => group.desks);
  expect(desks?.map((desk) => [desk.id, desk.selected, desk.isChosen])).toEqual([
    ['north.arms', 'wait', false],
    ['north.talks', 'silence', false],
  ]);
  expect(plan?.groups.map((group) => group.crisis?.name)).toEqual(['The north']);
});

test('the purse empties as stances are chosen and tells what is promised', async () => {
  const session = await begin();
  session.actions.continueBriefing();
  const ships = () => planView(session.getState())?.purse.find((one) => one.budget === 'ships');
  expect(ships()).toMatchObject({ now: 3, planned: 0, left: 3, income: 1, promised: 0 });
  session.actions.choose('north.arms', 'build');
  expect(ships()).toMatchObject({ now: 3, planned: 1, left: 2, income: 0, promised: 1 });
  session.actions.choose('north.arms', 'sail');
  expect(ships()).toMatchObject({ now: 3, planned: 2, left: 1, income: 1, promised: 0 });
});

test('a refused stance tells why in this game, and choosing it changes nothing', async () => {
  const session = await begin();
  await playTurn(session, { 'north.arms': 'sail' });
  session.actions.nextTurn();
  session.actions.continueBriefing();
  expect(option(session, 'south.arms', 'treaty').refusal).toEqual({
    code: 'locked',
    because: 'Nobody signs while the talks stand at 0.',
  });
  const before = playIn(session).draft;
  session.actions.choose('south.arms', 'treaty');
  expect(playIn(session).draft).toEqual(before);
  session.actions.choose('north.arms', 'sail');
  expect(option(session, 'south.arms', 'sail').refusal).toEqual({
    code: 'unaffordable',
    budget: 'ships',
    name: 'Ships',
    price: 2,
    left: 0,
  });
});

test('what an earlier desk brings unlocks a later one in the same draft', async () => {
  const session = await begin();
  await playTurn(session);
  session.actions.nextTurn();
  session.actions.continueBriefing();
  session.actions.choose('north.talks', 'offer');
  expect(option(session, 'south.arms', 'treaty').refusal).toBeUndefined();
  session.actions.choose('south.arms', 'treaty');
  expect(option(session, 'north.talks', 'silence').upsets?.desk).toBe('south.arms');
  session.actions.choose('north.talks', 'silence');
  const plan = planView(session.getState());
  expect(plan?.canCommit).toBe(false);
  expect(plan?.problem).toMatchObject({ desk: 'south.arms', refusal: { code: 'locked' } });
  await session.actions.toBets();
  expect(session.getState().screen).toBe('plan');
});

describe('V1: foresight', () => {
  test('V1: advisers give hints and no numbers', async () => {
    const session = await begin('advisers');
    expect(option(session, 'north.arms', 'sail').foreseen).toEqual({
      kind: 'advisers',
      hint: 'The fort grows; the rival stirs.',
    });
    expect(planView(session.getState())?.odds).toEqual([]);
    expect(planView(session.getState())?.war).toBeUndefined();
  });

  test('V1: ranges give the least and the most that a track can come to', async () => {
    const session = await begin('ranges');
    const { foreseen } = option(session, 'north.arms', 'sail');
    if (foreseen.kind !== 'ranges') throw new Error(foreseen.kind);
    const fort = foreseen.ranges.find((one) => one.target === 'fort');
    expect(fort).toMatchObject({ before: 1, least: 1, most: 2 });
    expect(foreseen.ranges.find((one) => one.target === 'heat')).toMatchObject({
      least: 1,
      most: 1,
    });
  });

  test('V1: exact gives every effect, all odds and the war risk', async () => {
    const session = await begin('exact');
    session.actions.continueBriefing();
    session.actions.choose('north.arms', 'sail');
    const { foreseen } = option(session, 'north.arms', 'sail');
    if (foreseen.kind !== 'exact') throw new Error(foreseen.kind);
    expect(foreseen.effects[0]?.because).toBe('Ships strengthen the fort to firm.');
    const plan = planView(session.getState());
    expect(plan?.odds[0]?.outcomes.map((one) => [one.id, one.least, one.most])).toEqual([
      ['passes', 70, 70],
      ['hits', 30, 30],
    ]);
    expect(plan?.war).toBe(0);
  });
});

test('bets are asked only in the turns of their events', async () => {
  const session = await begin();
  const questions = () => betView(session.getState())?.questions.map((one) => one.event);
  expect(questions()).toEqual(['storm']);
  await playTurn(session);
  session.actions.nextTurn();
  expect(questions()).toEqual(['storm', 'raid']);
});

test('a level that has no bets goes from the plan to the facts', async () => {
  const level = smallLevel(['bets: true', 'bets: false']);
  const session = await openBrowser().open({ levels: [level] });
  await session.actions.openLevel('two-ports');
  session.actions.continueBriefing();
  expect(planView(session.getState())?.next).toBe('commit');
  await session.actions.toBets();
  expect(session.getState().screen).toBe('facts');
});

test('facts are told step by step, or all at once', async () => {
  const session = await begin();
  await playTurn(session, { 'north.arms': 'sail' });
  const facts = factsView(session.getState());
  expect(facts?.shown).toBe(0);
  expect(facts?.facts.map((one) => one.title)).toContain('Sail');
  session.actions.showFacts(2);
  expect(factsView(session.getState())?.shown).toBe(2);
  session.actions.showFacts(Infinity);
  expect(factsView(session.getState())?.isAllShown).toBe(true);
});

test('what is told stays told, even if a late clock asks for an earlier fact', async () => {
  const session = await begin();
  await playTurn(session, { 'north.arms': 'sail' });
  session.actions.showFacts(Infinity);
  session.actions.showFacts(1);
  expect(factsView(session.getState())?.isAllShown).toBe(true);
});

test('the log names what was ordered, its points and its bets', async () => {
  const session = await begin();
  await playTurn(session, { 'north.arms': 'sail', 'north.talks': 'offer' }, { storm: 80 });
  const [entry] = logView(session.getState()) ?? [];
  expect(entry?.text).toBe('north.arms=sail north.talks=offer');
  expect(entry?.order.map((one) => one.stanceName)).toEqual(['Sail', 'Offer']);
  expect(entry?.spent.map((one) => [one.name, one.amount])).toEqual([
    ['Ships', 2],
    ['Words', 1],
  ]);
  expect(entry?.bets[0]).toMatchObject({ event: 'storm', likelihood: 80 });
});

test('the map is given the position before the facts, with those told so far', async () => {
  const session = await begin();
  session.actions.continueBriefing();
  session.actions.choose('north.arms', 'sail');
  expect(mapSource(session.getState())?.commitments).toEqual([
    { crisis: 'north', points: 2, state: 'planned' },
  ]);
  await session.actions.toBets();
  await session.actions.commit();
  const fort = (share: 'none' | 'all') =>
    mapSource(session.getState(), share)?.tracks.find((track) => track.id === 'fort')?.value;
  expect(fort('none')).toBe(1);
  expect(mapSource(session.getState(), 'none')?.facts).toEqual([]);
  expect(mapSource(session.getState(), 'none')?.commitments).toEqual([
    { crisis: 'north', points: 2, state: 'committed' },
  ]);
  const end = fort('all');
  session.actions.nextTurn();
  const now = mapSource(session.getState())?.tracks.find((track) => track.id === 'fort')?.value;
  expect(now).toBe(end);
});

test('what a place takes each turn is worked out from the position, and left out where it is nothing', async () => {
  const session = await begin();
  const fort = () => mapSource(session.getState())?.tracks.find(({ id }) => id === 'fort');
  expect(fort()?.map).toEqual({ as: 'stake', place: 'north' });
  await playTurn(session, { 'north.arms': 'build' });
  session.actions.nextTurn();
  expect(fort()?.value).toBeGreaterThan(1);
  expect(fort()?.map?.takes).toBe((fort()?.value ?? 0) - 1);
});

test('a crisis is selected for map and panels alike, unknown ones not', async () => {
  const session = await begin();
  session.actions.selectCrisis('south');
  expect(mapSource(session.getState())?.selected).toBe('south');
  session.actions.selectCrisis('nowhere');
  expect(mapSource(session.getState())?.selected).toBeUndefined();
});

test('views of one play are made once', async () => {
  const session = await begin();
  expect(planView(session.getState())).toBe(planView(session.getState()));
  expect(mapSource(session.getState())).toBe(mapSource(session.getState()));
});

test('glossary and premises are at hand, with the values of this game', async () => {
  const session = await openBrowser().open();
  await session.actions.openLevel('two-ports', { assumptions: { nerve: 0 } });
  const reference = referenceView(session.getState());
  expect(reference?.assumptions[0]).toMatchObject({ id: 'nerve', value: 0, levelValue: 1 });
  expect(reference?.glossary).toEqual([{ term: 'lease', meaning: 'A port for rent.' }]);
});
