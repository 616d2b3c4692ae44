// Dragging a counter from the purse onto a card, onto the map, and nowhere: what is ordered, what the purse shows
// meanwhile, and what is said afterwards. Where things lie on the page is pretended here; tests/browser has a real one.
import { screen, waitFor } from '@testing-library/dom';
import { afterEach, expect, test, vi } from 'vitest';
import { type Player, sitDown } from './player.js';

afterEach(() => vi.restoreAllMocks());

async function atThePlan(): Promise<Player> {
  const player = await sitDown();
  await player.opens('First orders');
  await player.plans();
  await screen.findByText('Points can also be dragged to a crisis, on the map too.');
  return player;
}

function part(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

const card = (player: Player, stance: string): Element =>
  player.stance(stance).closest('.option') ?? document.body;

function points(kind: string, from: Element, pointerType = 'mouse'): void {
  const at = kind === 'pointerdown' ? { clientX: 0, clientY: 0 } : { clientX: 40, clientY: 40 };
  from.dispatchEvent(
    new PointerEvent(kind, { ...at, pointerId: 1, pointerType, button: 0, bubbles: true }),
  );
}

/** Takes a counter from the first line of the purse, and holds it over a part of the page. */
function drags(over: Element, pointerType?: string): void {
  const line = part('.purse-line');
  vi.spyOn(document, 'elementFromPoint').mockReturnValue(over);
  points('pointerdown', line, pointerType);
  points('pointermove', line, pointerType);
}

const letsGo = (): void => points('pointerup', part('.purse-line'));

const told = (): Promise<HTMLElement> => screen.findByText(/is chosen\. Undo takes it back\.$/);

test.each(['mouse', 'touch', 'pen'])('a counter dropped on a card orders it: %s', async (by) => {
  const player = await atThePlan();
  drags(card(player, 'Contractors'), by);
  await waitFor(() => expect(part('.drag-note').textContent).toContain('“Contractors”'));
  await waitFor(() => expect(part('.purse-figures').textContent).toBe('2 → 1/2'));
  letsGo();
  expect((await told()).getAttribute('role')).toBe('status');
  expect(player.stance('Contractors')).toHaveProperty('checked', true);
  expect(document.querySelector('.drag-note, [data-drop], [data-drop-here]')).toBeNull();
  await player.presses('Undo');
  await waitFor(() => expect(player.stance('Stand aside')).toHaveProperty('checked', true));
});

test('dropped on a crisis of the map, it orders the smallest step there', async () => {
  const player = await atThePlan();
  player.map.under = 'libya';
  drags(part('.map-host'));
  letsGo();
  await told();
  expect(player.stance('Old weapons only')).toHaveProperty('checked', true);
});

test('only what takes the counter is marked, and the rest says why not', async () => {
  const player = await atThePlan();
  drags(card(player, 'Cover at the UN'));
  await waitFor(() =>
    expect(part('.drag-note').textContent).toMatch(/takes no Military points\.$/),
  );
  expect(card(player, 'Contractors').hasAttribute('data-drop')).toBe(true);
  expect(card(player, 'Cover at the UN').hasAttribute('data-drop')).toBe(false);
  letsGo();
  await screen.findByText(/^Nothing was changed\..*takes no Military points\.$/);
  expect(player.stance('Cover at the UN')).toHaveProperty('checked', false);
});

test.each([
  ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['a pointer that is lost', () => points('pointercancel', part('.purse-line'))],
  ['a window that is left', () => window.dispatchEvent(new Event('blur'))],
])('%s ends it without a change', async (_, end) => {
  const player = await atThePlan();
  drags(card(player, 'Contractors'));
  end();
  letsGo();
  await screen.findByText('Nothing was changed.');
  expect(player.stance('Stand aside')).toHaveProperty('checked', true);
});

test('a press on the purse that does not move says and does nothing', async () => {
  await atThePlan();
  points('pointerdown', part('.purse-line'));
  expect(document.querySelector('.drag-layer')).toBeNull();
  points('pointerup', part('.purse-line'));
  expect(screen.queryByText('Nothing was changed.')).toBeNull();
});
