// The review in the built game: a worker of the page's own works best play out, under the policy that the
// page sets for itself.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './game-test.js';
import { Player } from './player.js';

test('best play is worked out in a worker', async ({ page }) => {
  const worker = page.waitForEvent('worker');
  await new Player(page).goesTo('debrief');
  expect((await worker).url()).toContain('best-play-worker');
  await expect(page.getByText(/^From the start, best play could expect/)).toBeVisible();
});

test('a turn on the board again has nothing that keeps a reader out', async ({ page }) => {
  const player = new Player(page);
  await player.goesTo('debrief');
  await expect(page.getByText(/^From the start, best play could expect/)).toBeVisible();
  const boards = page.getByRole('button', { name: 'Put it back on the board' });
  if ((await boards.count()) > 0) {
    await boards.first().click();
    await player.presses('Show the best order');
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
