// The first screen of the built game opens, with little to fetch for it.
import { weightLimits } from '../../scripts/weight-limits.mjs';
import { expect, test } from './game-test.js';

test('the title page opens and says what this is', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Worth a War?');
  await expect(page.getByRole('heading', { name: 'Worth a War?' })).toBeVisible();
});

test('the title stands before much script has been fetched', async ({ page }) => {
  let fetched = 0;
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) fetched += Number(response.headers()['content-length']);
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Worth a War?' }).waitFor();
  expect(fetched).toBeGreaterThan(0);
  expect(fetched).toBeLessThan(weightLimits.firstScripts);
});

test('the page carries the security policy', async ({ page }) => {
  await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self';/);
  await expect(policy).toHaveAttribute('content', /style-src 'self' 'sha256-[^']+';/);
});

test('the first picture waits for nothing but the page', async ({ page }) => {
  await page.route(/\.(js|css|woff2)$/, () => undefined);
  await page.goto('./', { waitUntil: 'commit' });
  const loading = page.getByText('Worth a War?');
  await expect(loading).toBeVisible();
  // As the styles have it: in the middle.
  await expect(loading).toHaveCSS('text-align', 'center');
});
