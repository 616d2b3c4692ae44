// Makes ready what tests and benchmarks in a browser need: the built game, a server for it, a browser. They
// learn of both through two variables of the environment, which tests/browser/launch.ts reads.
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { startServer } from './serve.mjs';

/**
 * Ends the process with one sentence if no browser can be had.
 * @param {{ build: boolean }} options whether to build first, or to take `dist` as it is
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>}
 */
export async function openGame({ build }) {
  const browser = await findBrowser().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  if (build) {
    const vite = await import('vite');
    await vite.build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn' });
  }
  const server = await startServer();
  return {
    env: { WAW_GAME: server.address, WAW_LAUNCH: JSON.stringify(browser) },
    close: server.close,
  };
}
