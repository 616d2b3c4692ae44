// Closing and opening the page again anywhere brings the same point back.
import { expect, test } from './game-test.js';
import { Player, type Screen, screens } from './player.js';

for (const screen of screens) {
  test(`a reload comes back to the ${screen} screen`, async ({ page }) => {
    const player = new Player(page);
    await player.goesTo(screen);
    await leavesAMark(player, screen);
    await page.reload();
    await expect(player.heading(screen)).toBeVisible();
    await findsTheMark(player, screen);
  });
}

/** Something of the screen that only this player can have put there. */
async function leavesAMark(player: Player, screen: Screen): Promise<void> {
  const { page } = player;
  if (screen === 'plan') await player.chooses('Contractors');
  if (screen === 'bet') await page.getByText('40', { exact: true }).first().click();
  if (screen === 'debrief') await page.getByLabel(/At which point did/).fill('After the first.');
  // Storing a draft takes a moment, as long as a person needs to reach the reload button.
  await page.waitForTimeout(200);
}

async function findsTheMark(player: Player, screen: Screen): Promise<void> {
  const { page } = player;
  if (screen === 'plan') await expect(player.stance('Contractors')).toBeChecked();
  if (screen === 'bet') await expect(page.getByText('You say 40%.')).toBeVisible();
  if (screen === 'debrief')
    await expect(page.getByLabel(/At which point did/)).toHaveValue('After the first.');
}

test('a second tab reads only, and takes over when asked', async ({ page, context }) => {
  await new Player(page).goesTo('plan');
  const other = new Player(await context.newPage());
  await other.page.goto('./?map=svg');
  await expect(other.page.getByText(/Here you can read it/)).toBeVisible();
  await expect(other.page.getByRole('button', { name: 'Go on' })).toBeDisabled();
  await other.presses('Take over here');
  await expect(other.page.getByRole('button', { name: 'Go on' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeDisabled();
});

test('a link opens the situation that it describes, and an unknown level offers the list', async ({
  page,
}) => {
  const order = 'libya.arms=contractors,libya.talks=say-nothing,home=keep-reserve';
  await page.goto(`./?map=svg#level=first-orders&seed=7&orders=${order}`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'The line between Sirte and Jufra' }),
  ).toBeVisible();
  await page.goto('./?map=svg#level=no-such-thing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/“no-such-thing”/);
  await page.getByRole('button', { name: 'Play First orders' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A march on Tripoli' })).toBeVisible();
});
