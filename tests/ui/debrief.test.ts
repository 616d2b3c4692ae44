// The debrief: the outcome and its reasons, the claims, the record, the player's own words.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { sitDown } from './player.js';

test('the reasons of an interest add up to its points', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  const section = screen.getByRole('region', { name: 'Where the points came from' });
  const interests = [...section.querySelectorAll<HTMLElement>('details.debrief-interest')];
  expect(interests.length).toBeGreaterThan(3);
  for (const interest of interests) {
    const sum = within(interest).getByText(/ of \d+$/).textContent;
    const reasons = within(interest).getAllByText(/^[+−]?\d+\.\d$/);
    const points = reasons.map((one) => Number(one.textContent.replace('−', '-')));
    const total = points.reduce((all, one) => all + one, 0);
    expect(total).toBeCloseTo(Number.parseFloat(sum.replace('−', '-')));
  }
});

test('each chart has a table with the same figures', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  const course = within(screen.getByRole('region', { name: 'Where the points came from' }));
  expect(course.getByRole('img')).toBeTruthy();
  await player.user.click(course.getByText('The same as a table'));
  const table = course.getByRole('table');
  const outcome = screen.getByText('of 100').parentElement?.querySelector('strong')?.textContent;
  expect(within(table).getAllByRole('row').at(-1)?.lastElementChild?.textContent).toBe(outcome);
});

test('claims are told with their evidence, and can be filtered', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  const claims = within(screen.getByRole('region', { name: 'The claims of the article' }));
  const all = claims.getAllByText(/^(F2|H3|P3)$/).length;
  expect(all).toBe(3);
  expect(claims.getAllByText(/^Turn \d$/).length).toBeGreaterThan(0);
  await player.user.click(claims.getByRole('radio', { name: 'upheld' }));
  const shown = [...document.querySelectorAll<HTMLElement>('.debrief-claim:not([hidden])')];
  await expect.poll(() => shown.every((one) => one.classList.contains('is-upheld'))).toBe(true);
});

test('the player’s orders stand beside the record', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  const compare = within(screen.getByRole('region', { name: 'You, the record, best play' }));
  await player.user.click(compare.getByRole('radio', { name: 'every decision' }));
  const row = compare.getAllByRole('row', { name: /^Arms in Libya/ })[0];
  expect(row?.textContent).toContain('Contractors');
  expect(compare.getAllByText(/the same/).length).toBeGreaterThan(0);
});

test('what a player writes is there again after a reload', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  const question = /At which point did one more order/;
  await player.user.type(screen.getByLabelText(question), 'After the jets.');
  await player.goesAway();
  const later = await sitDown({ browser: player.browser, start: 'last-game' });
  await later.findsHeading(/^Debrief/);
  expect(screen.getByLabelText(question)).toHaveProperty('value', 'After the jets.');
});

test('a game that was ended early is debriefed in part, and can be taken up again', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.playsTurn('Contractors');
  await player.presses('End early');
  await player.presses('End and debrief');
  await player.findsHeading(/^Debrief/);
  expect(screen.getByText(/You ended this game after 1 turn of 2/)).toBeTruthy();
  await player.presses('Go on playing');
  await player.findsHeading('The line between Sirte and Jufra');
});

test('the same game can be played again from its beginning', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  await player.presses('Play again, same luck');
  await player.findsHeading('A march on Tripoli');
});

test('the score says what it leaves out', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  const left = within(screen.getByRole('region', { name: 'What the score leaves out' }));
  expect(left.getByText(/The people of Libya/)).toBeTruthy();
});

test('a game that was stopped before its first order is given no grade', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.presses('End early');
  await player.presses('End and debrief');
  await player.findsHeading(/^Debrief/);
  expect(await screen.findByText('You stopped before your first order.')).toBeTruthy();
  expect(screen.queryByText(/better orders|Luck hardly|Best play could expect/)).toBeNull();
});
