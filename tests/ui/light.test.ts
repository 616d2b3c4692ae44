// Day and night: as the player chooses, and kept; otherwise as the computer is set.
import { screen } from '@testing-library/dom';
import { afterEach, expect, test, vi } from 'vitest';
import { type Player, sitDown } from './player.js';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const light = (): string | undefined => document.documentElement.dataset.theme;

async function chooses(player: Player, name: string): Promise<void> {
  await player.presses('Settings');
  await player.user.click(await screen.findByRole('radio', { name }));
  await player.user.keyboard('{Escape}');
}

test('the switch in the settings changes the light at once, and is kept', async () => {
  const player = await sitDown();
  expect(light()).toBe('day');
  await chooses(player, 'night');
  expect(light()).toBe('night');
  await player.goesAway();
  const later = await sitDown({ browser: player.browser });
  await expect.poll(light).toBe('night');
  await chooses(later, 'day');
  expect(light()).toBe('day');
});

test('the light chosen before is there at once, not when the settings have been read', async () => {
  const player = await sitDown();
  await chooses(player, 'night');
  await player.goesAway();
  delete document.documentElement.dataset.theme;
  const opening = sitDown({ browser: player.browser });
  expect(light()).toBe('night');
  const later = await opening;
  await chooses(later, 'as the computer is set');
  await later.goesAway();
  const again = sitDown({ browser: player.browser });
  expect(light()).toBe('day');
  await again;
});

test('where the browser denies storage, the light is still chosen', async () => {
  vi.stubGlobal('localStorage', undefined);
  const player = await sitDown();
  await chooses(player, 'night');
  expect(light()).toBe('night');
});

test('another light leaves the map standing', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await expect.poll(() => player.map.opened).toBe(1);
  await chooses(player, 'night');
  expect(light()).toBe('night');
  expect(player.map.opened).toBe(1);
});
