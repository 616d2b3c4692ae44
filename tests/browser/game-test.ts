// What every browser test starts from instead of Playwright's own `test`: a page that is watched. A
// request to another host, an error on the console, an uncaught error, a breach of the security policy or
// a cookie fails the test at its end, whatever it was about.
import { type BrowserContext, test as base } from '@playwright/test';
import { readLaunch } from './launch.js';

export { expect } from '@playwright/test';

export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context }, use) => {
      const breaches = watch(context, new URL(readLaunch().address).origin);
      await use(undefined);
      if ((await context.cookies()).length > 0) breaches.push('a cookie was set');
      if (breaches.length > 0) throw new Error(`The page misbehaved:\n${breaches.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Collects what must never happen, from now on, on every page of the context. */
function watch(context: BrowserContext, home: string): string[] {
  const breaches: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:', 'file:'].includes(protocol) && origin !== home)
      breaches.push(`request to another host: ${request.url()}`);
  });
  // Chromium reports breaches of the policy on the console as errors.
  context.on('console', (message) => {
    if (message.type() === 'error') breaches.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    breaches.push(`uncaught: ${error.error().message}`);
  });
  return breaches;
}
