// The tutorial from the first screen to the debrief, by mouse and by keyboard alone.
import { expect, test } from './game-test.js';
import { byKeyboard, Player } from './player.js';

test('a whole game by mouse', async ({ page }) => {
  const player = new Player(page);
  await player.goesTo('plan');
  await player.chooses('Contractors');
  await expect(page.getByText('Military points: 1 left of 2, 1 planned')).toBeAttached();
  await player.presses('Go on');
  await page.getByText('70', { exact: true }).first().click();
  await expect(page.getByRole('radio', { name: '70%' }).first()).toBeChecked();
  await player.presses('Commit the order');
  await player.presses('Tell all');
  await expect(page.getByText(/One point buys/)).toBeVisible();
  await player.presses('To the next briefing');
  await player.presses('To the plan');
  await player.chooses('Invite both sides');
  await player.presses('Undo');
  await expect(player.stance('Invite both sides')).not.toBeChecked();
  await player.chooses('Old jets');
  await player.presses('Go on');
  await player.presses('Commit without saying');
  await player.presses('Tell all');
  await player.presses('To the debrief');
  await player.arrivesAt('debrief');
  await expect(page.getByRole('region', { name: 'You, the record, best play' })).toContainText(
    'Contractors',
  );
  await player.presses('To the first page');
  await expect(page.getByText(/2 of 2 turns played · finished/)).toBeVisible();
});

test('a whole game by keyboard alone', async ({ page }) => {
  const player = new Player(page, byKeyboard(page));
  const reach = byKeyboard(page, 'Space');
  await player.goesTo('briefing');
  await player.presses('To the plan');
  await player.arrivesAt('plan');
  await reach(player.stance('Stand aside'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(player.stance('Contractors')).toBeChecked();
  await page.keyboard.press('u');
  await expect(player.stance('Contractors')).not.toBeChecked();
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog', { name: 'Rules in short' })).toBeVisible();
  await page.keyboard.press('Escape');
  await player.presses('Go on');
  await player.arrivesAt('bet');
  await reach(page.getByRole('radio', { name: '0%', exact: true }).first());
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('You say 30%.')).toBeVisible();
  await player.presses('Commit the order');
  await player.arrivesAt('facts');
  await page.keyboard.press('n');
  await player.presses('Tell all');
  await player.presses('To the next briefing');
  await player.playsTheLastTurn();
  const answer = page.getByLabel(/At which point did one more order/);
  await byKeyboard(page, 'y')(answer);
  await expect(answer).toHaveValue('y');
});

test('a locked stance is reached with the arrows, says why, and stays unchosen', async ({
  page,
}) => {
  const player = new Player(page);
  await player.goesTo('facts');
  for (const step of ['Tell all', 'To the next briefing', 'To the plan'])
    await player.presses(step);
  const jets = player.stance('Old jets');
  await jets.focus();
  await expect(jets).toBeFocused();
  await expect(jets).toHaveAccessibleDescription(/Contractors sent first would open this/);
  await page.keyboard.press('Space');
  await expect(jets).not.toBeChecked();
  await expect(player.stance('Stand aside')).toBeChecked();
});
