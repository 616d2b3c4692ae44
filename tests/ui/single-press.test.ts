// A press that is made twice leads one screen further, not two.
import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { sitDown } from './player.js';

test('the second half of a double press on the way on does nothing on the next screen', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.user.dblClick(await player.findsButton('To the plan'));
  await player.findsHeading('Give your orders');
  const goOn = await player.findsButton('Go on');
  // The first half came upon this screen with the one before; a browser counts on.
  goOn.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
  await player.findsHeading('Give your orders');
  expect(screen.queryByRole('heading', { level: 1, name: 'What do you expect?' })).toBeNull();
  goOn.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  await player.findsHeading('What do you expect?');
});

test('two quick presses that were both made on the screen that has just come both count', async () => {
  const player = await sitDown();
  await player.opens('First orders');
  await player.user.click(await player.findsButton('To the plan'));
  await player.findsHeading('Give your orders');
  for (const [stance, detail] of [
    ['Contractors', 1],
    ['Stand aside', 2],
  ] as const) {
    const radio = screen.getByRole('radio', { name: new RegExp(`^${stance}`) });
    radio.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    expect(radio).toHaveProperty('checked', true);
  }
});
