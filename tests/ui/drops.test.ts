// What letting go of a counter does: the smallest step there, nothing that cannot be paid, and why in words.
import { expect, test } from 'vitest';
import { planView, type Session } from '../../src/session/index.js';
import { droppedWords, dropWords } from '../../src/ui/plan/drop-words.js';
import { type Drop, dropAt, type Held, type Place } from '../../src/ui/plan/drops.js';
import { begin, playTurn } from '../session/browser.js';

const ship: Held = { from: 'purse', budget: 'ships' };
const word: Held = { from: 'purse', budget: 'words' };
const north: Place = { on: 'crisis', crisis: 'north' };

async function planning(): Promise<Session> {
  const session = await begin();
  session.actions.continueBriefing();
  return session;
}

function viewOf(session: Session) {
  const plan = planView(session.getState());
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

/** What the drop does, at which desk, to which stance. */
function drops(session: Session, held: Held, place: Place): string {
  const drop = dropAt(viewOf(session), held, place);
  if (drop === undefined) return 'no place for it';
  return drop.does === 'nothing' ? 'nothing' : `${drop.does} ${drop.desk.id} ${drop.option.stance}`;
}

function says(session: Session, held: Held, place: Place, say = dropWords): string {
  const plan = viewOf(session);
  const drop: Drop = dropAt(plan, held, place) ?? { does: 'nothing' };
  return say({ plan, held, place, drop }).replaceAll('\u00a0', ' ');
}

test('a counter put on a crisis takes the smallest step up in price, again and again', async () => {
  const session = await planning();
  expect(drops(session, ship, north)).toBe('choose north.arms build');
  session.actions.choose('north.arms', 'build');
  expect(drops(session, ship, north)).toBe('choose north.arms sail');
  session.actions.choose('north.arms', 'sail');
  expect(drops(session, ship, north)).toBe('nothing');
  expect(drops(session, word, north)).toBe('choose north.talks offer');
});

test('a counter put on a stance orders that one, unless it is ordered or cannot be', async () => {
  const session = await begin();
  await playTurn(session, { 'north.arms': 'sail' });
  session.actions.nextTurn();
  session.actions.continueBriefing();
  const stance = (desk: string, name: string): Place => ({ on: 'stance', desk, stance: name });
  expect(drops(session, word, stance('north.talks', 'offer'))).toBe('choose north.talks offer');
  expect(drops(session, word, stance('north.talks', 'silence'))).toBe('keep north.talks silence');
  expect(drops(session, word, stance('south.arms', 'treaty'))).toBe('refuse south.arms treaty');
  expect(drops(session, word, { on: 'crisis', crisis: 'south' })).toBe('refuse south.arms treaty');
});

test('a counter taken back takes the smallest step down, and only to the purse', async () => {
  const session = await planning();
  session.actions.choose('north.arms', 'sail');
  const paid: Held = { from: 'desk', budget: 'ships', desk: 'north.arms' };
  expect(drops(session, paid, { on: 'purse' })).toBe('choose north.arms build');
  expect(drops(session, { from: 'crisis', crisis: 'north' }, { on: 'purse' })).toBe(
    'choose north.arms build',
  );
  expect(drops(session, paid, north)).toBe('no place for it');
  expect(drops(session, ship, { on: 'purse' })).toBe('no place for it');
});

test('what a drop would do is told with its price and what it leaves', async () => {
  const session = await planning();
  expect(says(session, ship, north)).toBe('The north: to “Build”, Ships 1. Leaves Ships 2.');
  expect(says(session, ship, north, droppedWords)).toBe(
    'Arms in the north: “Build” is chosen. Undo takes it back.',
  );
  session.actions.choose('north.arms', 'sail');
  expect(says(session, ship, north)).toBe('The north: no stance here takes more Ships.');
});

test('what cannot be ordered is told with the reason of the level', async () => {
  const session = await begin();
  await playTurn(session, { 'north.arms': 'wait' });
  session.actions.nextTurn();
  session.actions.continueBriefing();
  const told = says(session, word, { on: 'stance', desk: 'south.arms', stance: 'treaty' });
  expect(told).toMatch(/^Arms in the south, “Treaty”: .*Nobody signs while the talks stand at 0\./);
});
