// The review of random games of the flagship: some seconds.
import { test } from 'vitest';
import { addsUp } from './reviewed.js';

test('start + skill + luck = outcome in random games of limits-of-alliance', async () => {
  await addsUp('limits-of-alliance', [1, 2, 3, 4]);
});
