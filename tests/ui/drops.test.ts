// What letting go of a counter does: the smallest step there, nothing that cannot be paid, and why in words.
import { expect, test } from 'vitest';
import { planView, type Session } from '../../src/session/index.js';
import { droppedWords, dropWords } from '../../src/ui/plan/drop-words.js';
import { type Drop, dropAt, type Place } from '../../src/ui/plan/drops.js';
import { begin, playTurn } from '../session/browser.js';

const north: Place = { on: 'crisis', crisis: 'north' };

async function planning(): Promise<Session> {
  const session = await begin();
  session.actions.continueBriefing();
  return session;
}

/** The plan of the second turn, after that stance in the first. */
async function planningAfter(arms: string): Promise<Session> {
  const session = await begin();
  await playTurn(session, { 'north.arms': arms });
  session.actions.nextTurn();
  session.actions.continueBriefing();
  return session;
}

function viewOf(session: Session) {
  const plan = planView(session.getState());
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

/** What the drop does, at which desk, to which stance. */
function drops(session: Session, budget: string, place: Place): string {
  const drop = dropAt(viewOf(session), budget, place);
  if (drop === undefined) return 'no place for it';
  return drop.does === 'nothing' ? 'nothing' : `${drop.does} ${drop.desk.id} ${drop.option.stance}`;
}

function says(session: Session, budget: string, place: Place, say = dropWords): string {
  const plan = viewOf(session);
  const drop: Drop = dropAt(plan, budget, place) ?? { does: 'nothing' };
  return say({ plan, budget, place, drop }).replaceAll('\u00a0', ' ');
}

test('a counter put on a crisis takes the smallest step up in price, again and again', async () => {
  const session = await planning();
  expect(drops(session, 'ships', north)).toBe('choose north.arms build');
  session.actions.choose('north.arms', 'build');
  expect(drops(session, 'ships', north)).toBe('choose north.arms sail');
  session.actions.choose('north.arms', 'sail');
  expect(drops(session, 'ships', north)).toBe('nothing');
  expect(drops(session, 'words', north)).toBe('choose north.talks offer');
});

test('a counter put on a stance orders that one, unless it is ordered or cannot be', async () => {
  const session = await planningAfter('sail');
  const stance = (desk: string, name: string): Place => ({ on: 'stance', desk, stance: name });
  expect(drops(session, 'words', stance('north.talks', 'offer'))).toBe('choose north.talks offer');
  expect(drops(session, 'words', stance('north.talks', 'silence'))).toBe(
    'keep north.talks silence',
  );
  expect(drops(session, 'words', stance('south.arms', 'treaty'))).toBe('refuse south.arms treaty');
  expect(drops(session, 'words', { on: 'crisis', crisis: 'south' })).toBe(
    'refuse south.arms treaty',
  );
});

test('a stance that takes no such points is no place for them', async () => {
  const session = await planning();
  const talks: Place = { on: 'stance', desk: 'north.talks', stance: 'offer' };
  expect(drops(session, 'ships', talks)).toBe('mismatch north.talks offer');
  expect(says(session, 'ships', talks)).toMatch(/takes no Ships\.$/);
  expect(drops(session, 'ships', { on: 'crisis', crisis: 'nowhere' })).toBe('no place for it');
});

test('what a drop would do is told with its price and what it leaves', async () => {
  const session = await planning();
  expect(says(session, 'ships', north)).toBe('The north: to “Build”, Ships 1. Leaves Ships 2.');
  expect(says(session, 'ships', north, droppedWords)).toBe(
    'Arms in the north: “Build” is chosen. Undo takes it back.',
  );
  session.actions.choose('north.arms', 'sail');
  expect(says(session, 'ships', north)).toBe('The north: no stance here takes more Ships.');
});

test('what cannot be ordered is told with the reason of the level', async () => {
  const session = await planningAfter('wait');
  const told = says(session, 'words', { on: 'stance', desk: 'south.arms', stance: 'treaty' });
  expect(told).toMatch(/^Arms in the south, “Treaty”: .*Nobody signs while the talks stand at 0\./);
});
